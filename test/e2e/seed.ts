import { type Count, exact } from '../../lib/counts/count';
import { accountKey, type PostRow, postKey } from '../../lib/data/rows';
import { encodePost, encodeSnapshot } from '../../lib/data/stored';
import type { Counter, Counts } from '../../lib/platforms/types';
import type { TruePost } from '../sites/site';
import type { Launched } from './extension';

type Rows = Readonly<Partial<Record<'posts' | 'snapshots' | 'goals' | 'goalValues', readonly unknown[]>>>;

const DAY = 86_400_000;
/** Parts of a post's age at which it was looked at. */
const LOOKS = [0.25, 0.5, 0.75];

/**
 * Puts into the store what weeks of browsing leave there: earlier looks at a post, and a post of its author on each of the days
 * before, seen when it was as old as this one is now.
 * @param shares what each of those posts had, of what this one has now.
 */
export async function seedHistory(launched: Launched, post: TruePost, shares: readonly number[]): Promise<void> {
  const age = Date.now() - post.publishedAt;
  const grown = (publishedAt: number, share: number, parts: readonly number[]) =>
    parts.map((part) => ({ seenAt: Math.round(publishedAt + part * age), counts: countsOf(post, share * part) }));
  const own = history(post, post.id, post.publishedAt, grown(post.publishedAt, 1, LOOKS));
  const earlier = shares.map((share, index) => {
    const publishedAt = post.publishedAt - (index + 1) * DAY;
    return history(post, `${post.id}-${index}`, publishedAt, grown(publishedAt, share, [...LOOKS, 1]));
  });
  const all = [own, ...earlier];
  await putRows(launched, { posts: all.map(({ row }) => row), snapshots: all.flatMap(({ snapshots }) => snapshots) });
}

function countsOf({ counters }: TruePost, share: number): Counts {
  const counts = Object.entries(counters).map(([counter, value]): [string, Count] => [counter, exact(Math.floor(value * share))]);
  return Object.fromEntries(counts) as { readonly [counter in Counter]?: Count };
}

function history(
  { platform, account, kind }: TruePost,
  id: string,
  publishedAt: number,
  looks: readonly { readonly seenAt: number; readonly counts: Counts }[],
) {
  const key = postKey(platform, id);
  const seen = { firstSeenAt: looks[0]?.seenAt ?? 0, lastSeenAt: looks.at(-1)?.seenAt ?? 0, counts: looks.at(-1)?.counts ?? {} };
  const named = { key, platform, id, account: accountKey(platform, account), publishedAt };
  const row: PostRow = { ...named, ...seen, kind, promoted: false, reshare: false };
  return { row: encodePost(row), snapshots: looks.map((look) => encodeSnapshot({ post: key, ...look })) };
}

/** Writes rows past the extension's own code; its database must exist. */
export async function putRows({ context, origin }: Launched, rows: Rows): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${origin}/manifest.json`);
  await page.evaluate(async (tables) => {
    const opening = indexedDB.open('kpi-lens');
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    const writing = opening.result.transaction(Object.keys(tables), 'readwrite');
    for (const [table, written] of Object.entries(tables)) for (const row of written) writing.objectStore(table).put(row);
    await new Promise((resolve, reject) => {
      writing.addEventListener('complete', resolve);
      writing.addEventListener('abort', () => reject(writing.error));
    });
    opening.result.close();
  }, rows);
  await page.close();
}
