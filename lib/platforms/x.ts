import type { Platform } from './types';

export const x = {
  id: 'x',
  matches: ['https://x.com/*', 'https://twitter.com/*', 'https://mobile.twitter.com/*', 'https://pro.x.com/*'],
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
