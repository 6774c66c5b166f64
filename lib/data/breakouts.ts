import { groupBy } from '../group-by';
import { engagementCounters } from '../kpi/engagement-rate';
import { outlier } from '../kpi/outlier';
import type { ReadOptions } from '../kpi/read-post';
import type { PlatformId } from '../platforms/types';
import type { Breakout } from '../reminders/reminder';
import type { Store } from './db';
import { loadFacts } from './facts';
import { postsOfPeriod } from './posts';
import type { AccountRow, PostRow } from './rows';

const DAY_MS = 86_400_000;
/** Older posts, and those nobody has looked at for longer, are no news. */
const PUBLISHED_WITHIN_MS = 14 * DAY_MS;
const SEEN_WITHIN_MS = 3 * DAY_MS;

/**
 * Own posts that, at their last look, stood out from the account's earlier ones at the same age; promoted and reshared ones are not
 * among them.
 * @param now Unix ms.
 */
export async function loadBreakouts(db: Store, now: number, options: ReadOptions = {}): Promise<Breakout[]> {
  const accounts = await db.accounts.where('role').equals('own').toArray();
  const loaded = accounts.map(async (account) => {
    const posts = await postsOfPeriod(db, { account: account.key, from: now - PUBLISHED_WITHIN_MS, to: now });
    return posts.filter((post) => isCandidate(post, now)).map((post) => ({ post, handle: account.handle }));
  });
  const byPlatform = groupBy((await Promise.all(loaded)).flat(), ({ post }) => post.platform);
  const found = [...byPlatform].map(([platform, candidates]) => breakoutsOn(db, platform, candidates, options));
  return (await Promise.all(found)).flat();
}

function isCandidate({ promoted, reshare, publishedAt, lastSeenAt }: PostRow, now: number): boolean {
  return !promoted && !reshare && publishedAt !== undefined && lastSeenAt >= now - SEEN_WITHIN_MS;
}

interface Candidate extends Pick<AccountRow, 'handle'> {
  readonly post: PostRow;
}

async function breakoutsOn(
  db: Store,
  platform: PlatformId,
  candidates: readonly Candidate[],
  options: ReadOptions,
): Promise<Breakout[]> {
  const facts = await loadFacts(
    db,
    platform,
    candidates.map(({ post }) => post.id),
    options,
  );
  const counters = engagementCounters(platform, options);
  return candidates.flatMap(({ post, handle }) => {
    const { key, id, text, counts, publishedAt = post.firstSeenAt, lastSeenAt } = post;
    const found = outlier(counts, facts[id]?.usual, lastSeenAt - publishedAt, counters);
    if (!found?.isBreakout) return [];
    return { post: key, handle, of: found.of, multiple: found.multiple, ...(text !== undefined && { text }) };
  });
}
