import type { Role } from '../lib/data/rows';
import type { TextKey } from '../lib/i18n/i18n';
import type { Counter, PlatformId, PostKind } from '../lib/platforms/types';

export const PLATFORM_NAME = {
  x: 'platform.x',
  linkedin: 'platform.linkedin',
  facebook: 'platform.facebook',
} as const satisfies Record<PlatformId, TextKey>;

export const COUNTER_NAME = {
  reactions: 'counter.reactions',
  comments: 'counter.comments',
  shares: 'counter.shares',
  saves: 'counter.saves',
  views: 'counter.views',
  clicks: 'counter.clicks',
} as const satisfies Record<Counter, TextKey>;

export const ROLE_NAME = {
  own: 'role.own',
  competitor: 'role.competitor',
  employee: 'role.employee',
  other: 'role.other',
} as const satisfies Record<Role, TextKey>;

export const KIND_NAME = {
  text: 'kind.text',
  image: 'kind.image',
  video: 'kind.video',
  document: 'kind.document',
  link: 'kind.link',
  poll: 'kind.poll',
  article: 'kind.article',
  other: 'kind.other',
} as const satisfies Record<PostKind, TextKey>;

/** Where a person starts on each site. */
export const PLATFORM_HOME: Readonly<Record<PlatformId, string>> = {
  x: 'https://x.com/home',
  linkedin: 'https://www.linkedin.com/feed/',
  facebook: 'https://www.facebook.com/',
};
