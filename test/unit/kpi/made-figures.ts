import { type Count, exact } from '../../../lib/counts/count';
import type { AccountRow, PostRow, Role } from '../../../lib/data/rows';
import type { AccountFigures, GroupFigures, PostFigures } from '../../../lib/kpi/figures';
import type { Counts } from '../../../lib/platforms/types';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
export const NOW = Date.UTC(2026, 10, 21, 12);

export const rounded = (value: number, step: number): Count => ({ value, step });
export const floor = (value: number): Count => ({ value, step: 1, floor: true });

let serial = 0;

/** A post of nine days ago by `x:acme`, with whatever is said otherwise. */
export function madePost(
  counts: Counts,
  { post, ...rest }: Omit<Partial<PostFigures>, 'post'> & { readonly post?: Partial<PostRow> } = {},
): PostFigures {
  serial += 1;
  const row: PostRow = {
    key: `x:${serial}`,
    platform: 'x',
    id: String(serial),
    account: 'x:acme',
    publishedAt: NOW - 9 * DAY,
    firstSeenAt: NOW - 8 * DAY,
    lastSeenAt: NOW,
    kind: 'text',
    promoted: false,
    reshare: false,
    counts,
  };
  return { post: { ...row, ...post }, ...rest };
}

/** Followers at the time of publication of a made post. */
export function followers(count: Count | number, daysLater = 0): NonNullable<PostFigures['followers']> {
  return { count: typeof count === 'number' ? exact(count) : count, seenAt: NOW - 9 * DAY + daysLater * DAY };
}

export function madeAccount(key: string, role: Role, start?: Count | number, end?: Count | number): AccountFigures {
  const account: AccountRow = { key, platform: 'x', handle: key.slice(2), role, firstSeenAt: 0, lastSeenAt: NOW };
  const read = (count: Count | number, seenAt: number) => ({
    count: typeof count === 'number' ? exact(count) : count,
    seenAt,
  });
  return {
    account,
    ...(start !== undefined && { start: read(start, NOW - 28 * DAY) }),
    ...(end !== undefined && { end: read(end, NOW) }),
  };
}

export function madeGroup(posts: readonly PostFigures[], rest: Partial<GroupFigures> = {}): GroupFigures {
  return { posts, accounts: [], days: 28, now: NOW, ...rest };
}
