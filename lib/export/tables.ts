import type { AccountRow, PostRow, Snapshot } from '../data/rows';
import { localDay } from '../day';
import { PLATFORMS } from '../platforms';
import { COUNTERS } from '../platforms/types';
import { counterCells, isoTime, roundedNames } from './cells';
import type { CsvRow } from './csv-text';
import { GOAL_COLUMNS, STANDING_COLUMNS, VALUE_COLUMNS } from './goal-cells';

/** The first columns are a contract, in name and order; new ones are added behind them. */
export const COLUMNS = {
  posts: [
    ...['platform', 'post_id', 'url', 'account', 'account_name', 'published_at', 'first_seen_at', 'last_seen_at'],
    ...['kind', 'promoted', 'reshare', ...COUNTERS, 'rounded'],
    ...['role', 'published_day', 'first_seen_day', 'last_seen_day', 'text'],
  ],
  snapshots: ['platform', 'post_id', 'seen_at', ...COUNTERS, 'rounded', 'seen_day', 'account'],
  accounts: [
    ...['platform', 'account', 'account_name', 'role', 'followers', 'following', 'seen_at', 'rounded'],
    ...['seen_day', 'url', 'first_seen_at', 'last_seen_at'],
  ],
  daily: [
    ...['day', 'platform', 'account', 'posts', 'reactions', 'comments', 'shares', 'saves', 'views', 'engagements'],
    ...['er_views', 'er_followers', 'followers', 'clicks', 'promoted_posts', 'followers_day', 'rounded'],
    'followers_seen_at',
  ],
  goals: [...GOAL_COLUMNS, ...STANDING_COLUMNS],
  'goal-values': VALUE_COLUMNS,
} as const;

export function postCells(post: PostRow, account: AccountRow | undefined): CsvRow {
  const { platform, id, publishedAt, firstSeenAt, lastSeenAt, counts } = post;
  const handle = handleOf(post, account);
  return [
    platform,
    id,
    post.url ?? PLATFORMS[platform].postUrl(id, handle),
    handle,
    account?.name,
    isoTime(publishedAt),
    isoTime(firstSeenAt),
    isoTime(lastSeenAt),
    post.kind,
    post.promoted,
    post.reshare,
    ...counterCells(counts),
    roundedNames(counts),
    account?.role ?? 'other',
    publishedAt === undefined ? undefined : localDay(publishedAt),
    localDay(firstSeenAt),
    localDay(lastSeenAt),
    post.text,
  ];
}

export function snapshotCells({ post: key, seenAt, counts }: Snapshot, account: string | undefined): CsvRow {
  const colon = key.indexOf(':');
  return [
    key.slice(0, colon),
    key.slice(colon + 1),
    isoTime(seenAt),
    ...counterCells(counts),
    roundedNames(counts),
    localDay(seenAt),
    account,
  ];
}

/** `seen_at` is when the counts were read, or the account met where none ever were. */
export function accountCells(account: AccountRow): CsvRow {
  const { platform, handle, name, role, followers, following, firstSeenAt, lastSeenAt } = account;
  const seenAt = account.countedAt ?? lastSeenAt;
  return [
    platform,
    handle,
    name,
    role,
    followers?.value,
    following?.value,
    isoTime(seenAt),
    roundedNames({ followers, following }),
    localDay(seenAt),
    account.url ?? PLATFORMS[platform].accountUrl(handle),
    isoTime(firstSeenAt),
    isoTime(Math.max(lastSeenAt, seenAt)),
  ];
}

/** The author as the site writes it; as the key has it when the account's own row is gone. */
export function handleOf(post: Pick<PostRow, 'platform' | 'account'>, account: AccountRow | undefined): string | undefined {
  return account?.handle ?? post.account?.slice(post.platform.length + 1);
}
