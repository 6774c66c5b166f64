import type { Platform } from './types';

export const linkedin = {
  id: 'linkedin',
  matches: ['https://*.linkedin.com/*'],
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
