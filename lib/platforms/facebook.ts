import type { Platform } from './types';

export const facebook = {
  id: 'facebook',
  matches: ['https://www.facebook.com/*', 'https://web.facebook.com/*'],
  posts: [],
  headers: [],
  isPost: () => false,
  read: () => undefined,
  readAccount: () => undefined,
  anchor: () => undefined,
  theme: () => 'light',
  postUrl: () => undefined,
  accountUrl: (account) => account,
} satisfies Platform;
