import type { PostRow } from '../data/rows';
import type { PlatformId } from '../platforms/types';

export interface Author {
  /** Of the account. */
  readonly key: string;
  readonly platform: PlatformId;
}

/**
 * Every author of a post, tracked ones first, then by number of posts.
 * @param tracked by key.
 */
export function authorsOf(rows: readonly PostRow[], tracked: ReadonlyMap<string, unknown>): Author[] {
  const counts = new Map<string, { platform: PlatformId; posts: number }>();
  for (const { account, platform } of rows) {
    if (account === undefined) continue;
    const known = counts.get(account);
    if (known) known.posts += 1;
    else counts.set(account, { platform, posts: 1 });
  }
  const rank = ([key, { posts }]: [string, { posts: number }]) => posts + (tracked.has(key) ? rows.length : 0);
  return [...counts].sort((one, other) => rank(other) - rank(one)).map(([key, { platform }]) => ({ key, platform }));
}
