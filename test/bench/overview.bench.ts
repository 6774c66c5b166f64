import { exact } from '../../lib/counts/count';
import { Store } from '../../lib/data/db';
import { encodeAudience, encodePost, encodeSnapshot } from '../../lib/data/stored';
import { localDay } from '../../lib/day';
import type { KpiId } from '../../lib/kpi/ids';
import { computeOverview } from '../../lib/overview/compute-overview';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 21);
const DAYS = 28;
const ZONE = 'UTC';
const ACCOUNTS = 10;
/** What Overview shows of both periods. */
const TILES: readonly KpiId[] = [
  'engagements',
  'engagementRateByFollowers',
  'engagementRateByViews',
  'engagementsPerPost',
  'amplificationRate',
  'postingFrequency',
  'views',
  'followerGrowthRate',
];

export interface OverviewTimes {
  /** Milliseconds per round until every tile has its value and its change. */
  readonly ours: number[];
  /** The rows of both periods by `getAll`, nothing else. */
  readonly raw: number[];
  /** Ours again with a tenth of the older posts and their snapshots. */
  readonly young: number[];
  /** The longest the page could not answer in a round of ours, 0 when it never was 50 ms. */
  readonly longestTasks: number[];
  readonly posts: number;
  readonly snapshots: number;
  /** Posts of both periods. */
  readonly needed: number;
}

interface Seeded {
  readonly db: Store;
  readonly posts: number;
}

/**
 * What 28 days and the 28 before cost among 100 000 posts and 1 000 000 snapshots of a year, against `getAll` of the rows that are
 * needed: posts by author and time, days of followers, accounts.
 * Runs in a page, in databases of its own that it deletes.
 */
export async function benchOverview({ rounds = 5, size = 100_000, looks = 10 } = {}): Promise<OverviewTimes> {
  const old = await seed('bench-overview', size, looks, () => true);
  // The same posts in both periods, a tenth of those before.
  const young = await seed(
    'bench-overview-young',
    size,
    looks,
    (index, publishedAt) => index % 10 === 0 || publishedAt >= NOW - 3 * DAYS * DAY,
  );
  const ours: number[] = [];
  const raw: number[] = [];
  const few: number[] = [];
  const longestTasks: number[] = [];
  const works = [
    async () => raw.push(await timed(() => loadRaw(old.db))),
    async () => {
      const longestTask = watchTasks();
      ours.push(await timed(() => overview(old.db)));
      longestTasks.push(longestTask());
    },
    async () => few.push(await timed(() => overview(young.db))),
  ];
  // One round more than asked for: the first warms up code and files. Taking turns: a machine that slows down slows all.
  for (let round = 0; round <= rounds; round++) for (const work of round % 2 === 0 ? works : works.toReversed()) await work();
  const [posts, snapshots, needed] = [old.posts, await old.db.snapshots.count(), await loadRaw(old.db)];
  await old.db.delete();
  await young.db.delete();
  return {
    ours: ours.slice(1),
    raw: raw.slice(1),
    young: few.slice(1),
    longestTasks: longestTasks.slice(1),
    posts,
    snapshots,
    needed,
  };
}

const accountOf = (index: number) => `x:account${index % ACCOUNTS}`;
const PERIODS = [
  [NOW - DAYS * DAY, NOW],
  [NOW - 2 * DAYS * DAY, NOW - DAYS * DAY],
] as const;
const KEYS = Array.from({ length: ACCOUNTS }, (_, index) => accountOf(index));

/** What the Overview does until every value and every change is known; trends and rankings follow. */
async function overview(db: Store): Promise<void> {
  const period = { from: localDay(NOW - DAYS * DAY, ZONE), to: localDay(NOW - 1, ZONE) };
  const wanted = { scope: { period, accounts: KEYS, view: 'cohort' }, tiles: TILES, zone: ZONE, options: {} } as const;
  const known = new Set<KpiId>();
  for await (const step of computeOverview(db, wanted, NOW, new AbortController().signal)) {
    if (!('tile' in step) || !step.tile.change) continue;
    const { kpi, measured, before } = step.tile;
    if (!measured.estimate || !before?.estimate) throw new Error(`${kpi} could not be told: the data of the bench are wrong.`);
    known.add(kpi);
    if (known.size === TILES.length) return;
  }
}

/** @returns the posts read. */
async function loadRaw(store: Store): Promise<number> {
  const transaction = store.backendDB().transaction(['posts', 'accounts', 'accountSnapshots']);
  const [posts, accounts, days] = ['posts', 'accounts', 'accountSnapshots'].map((name) => transaction.objectStore(name));
  const loading: Promise<unknown[]>[] = [];
  const load = (source: IDBObjectStore | IDBIndex | undefined, query: IDBValidKey | IDBKeyRange) => {
    const request = source?.getAll(query);
    const loaded = new Promise<unknown[]>((resolve, reject) => {
      if (!request) return reject(new Error('no such table'));
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    loading.push(loaded);
    return loaded;
  };
  let count = 0;
  for (const key of KEYS) {
    load(accounts, key);
    for (const [from, to] of PERIODS) {
      load(days, IDBKeyRange.bound([key, localDay(from)], [key, localDay(to)]));
      load(posts?.index('author'), IDBKeyRange.bound([key, from], [key, to], false, true)).then((rows) => {
        count += rows.length;
      });
    }
  }
  await Promise.all(loading);
  return count;
}

async function seed(
  name: string,
  size: number,
  looks: number,
  isKept: (index: number, publishedAt: number) => boolean,
): Promise<Seeded> {
  const db = new Store(name);
  await db.delete();
  await db.open();
  await putAll(db, 'accounts', KEYS.length, (index) => [accountRow(index)]);
  await putAll(db, 'accountSnapshots', KEYS.length * 365, (index) => [
    encodeAudience({
      account: accountOf(index),
      day: localDay(NOW - Math.floor(index / ACCOUNTS) * DAY),
      seenAt: NOW - Math.floor(index / ACCOUNTS) * DAY,
      followers: { value: 5000 + 10 * (365 - Math.floor(index / ACCOUNTS)), step: 10 },
    }),
  ]);
  const publishedAt = (index: number) => NOW - DAY - Math.floor((index * 364 * DAY) / size);
  const kept = Array.from({ length: size }, (_, index) => index).filter((index) => isKept(index, publishedAt(index)));
  await putAll(db, 'posts', kept.length, (index) => [postRow(kept[index] ?? 0, publishedAt(kept[index] ?? 0))]);
  await putAll(db, 'snapshots', kept.length, (index) => {
    const post = kept[index] ?? 0;
    return Array.from({ length: looks }, (_, look) =>
      encodeSnapshot({ post: keyOf(post), seenAt: publishedAt(post) + (look + 1) * 3_600_000, counts: countsOf(post, look) }),
    );
  });
  return { db, posts: kept.length };
}

const keyOf = (index: number) => `x:${1_900_000_000_000_000_000n + BigInt(index)}`;

function countsOf(index: number, look: number) {
  return {
    reactions: exact(10 * look + (index % 90)),
    comments: exact(look + (index % 7)),
    shares: exact(look + (index % 3)),
    saves: exact(look),
    views: { value: 1000 * (look + 1) + 100 * (index % 10), step: 100 },
  };
}

function postRow(index: number, publishedAt: number) {
  return encodePost({
    ...{ key: keyOf(index), platform: 'x', id: '', account: accountOf(index), kind: index % 3 === 0 ? 'image' : 'text' },
    ...{ publishedAt, firstSeenAt: publishedAt + 3_600_000, lastSeenAt: publishedAt + 36_000_000 },
    ...{ promoted: index % 50 === 0, reshare: index % 20 === 0, counts: countsOf(index, 9) },
    ...{
      url: `https://x.com/account/status/${index}`,
      text: `Post ${index} about #topic${index % 40}. `.repeat(6).slice(0, 280),
    },
  });
}

function accountRow(index: number) {
  return encodeAudience({
    ...{ key: accountOf(index), platform: 'x' as const, handle: `account${index}`, role: 'own' as const },
    ...{ firstSeenAt: NOW - 365 * DAY, lastSeenAt: NOW, followers: exact(9000), countedAt: NOW },
  });
}

/** Rows in a few large transactions. */
async function putAll(store: Store, table: string, count: number, rowsAt: (index: number) => unknown[]): Promise<void> {
  for (let start = 0; start < count; start += 20_000) {
    const transaction = store.backendDB().transaction(table, 'readwrite', { durability: 'relaxed' });
    const rows = transaction.objectStore(table);
    for (let index = start; index < Math.min(count, start + 20_000); index++) for (const row of rowsAt(index)) rows.put(row);
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    });
  }
}

/** Milliseconds. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Watches for tasks of 50 ms and more until it is called: the longest of them, 0 when there was none. */
function watchTasks(): () => number {
  let longest = 0;
  const note = (entries: PerformanceEntryList) => {
    for (const { duration } of entries) longest = Math.max(longest, duration);
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'longtask' });
  return () => {
    note(observer.takeRecords());
    observer.disconnect();
    return longest;
  };
}
