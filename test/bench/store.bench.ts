import { exact } from '../../lib/counts/count';
import { Store } from '../../lib/data/db';
import { record } from '../../lib/data/record';
import { changeSettings } from '../../lib/data/settings';
import type { Batch } from '../../lib/messages';

const START = Date.UTC(2026, 9, 1);
const HOUR = 3_600_000;
const SIZE = { posts: 10_000, looks: 10, authors: 500 };

export interface StoreTimes {
  /** Milliseconds per round: the batches through `record`. */
  readonly ours: number[];
  /** The rows that `record` wrote, all of them, by plain `put` into stores with the same keys and indexes in as many transactions. */
  readonly raw: number[];
  /** Rows written per round, by table, and transactions. */
  readonly rows: Readonly<Record<string, number>>;
  readonly transactions: number;
}

/**
 * What it costs to store 100 000 snapshots: 10 000 posts of 500 authors, ten looks at each, every look with new numbers, against
 * the same rows by `IDBObjectStore.put`. Ours reads what is stored, finds out what changed, and keeps accounts and health.
 * @param batchSize readings per transaction; all in one by default. A page sends 50 at a time.
 * Runs in a page, in a database of its own that it deletes.
 */
export async function benchStore({
  rounds = 5,
  batchSize = SIZE.posts * SIZE.looks,
  posts = SIZE.posts,
} = {}): Promise<StoreTimes> {
  const batches = batchesOf({ ...SIZE, posts }, batchSize);
  const written = await rowsWritten(batches);
  const times: StoreTimes = { ours: [], raw: [], rows: countRows(written), transactions: written.length };
  for (let round = 0; round < rounds; round++) {
    // Taking turns: a machine that slows down slows both.
    if (round % 2 === 0) times.ours.push(await timeOurs(batches));
    times.raw.push(await timeRaw(written));
    if (round % 2 === 1) times.ours.push(await timeOurs(batches));
  }
  return times;
}

function batchesOf({ posts, looks, authors }: Record<keyof typeof SIZE, number>, size: number): Batch[] {
  const readings = Array.from({ length: looks * posts }, (_, index) => {
    const [look, post] = [Math.floor(index / posts), index % posts];
    return {
      id: String(1_900_000_000_000_000_000n + BigInt(post)),
      account: `account${post % authors}`,
      kind: 'text' as const,
      promoted: false,
      reshare: false,
      publishedAt: START - post * HOUR,
      seenAt: START + look * HOUR + post,
      counts: {
        reactions: exact(10 * look + post),
        comments: exact(look + (post % 7)),
        shares: exact(look),
        saves: exact(look),
        views: { value: 1000 * look + 100 * (post % 10), step: 100 },
      },
    };
  });
  return Array.from({ length: Math.ceil(readings.length / size) }, (_, index) => ({
    platform: 'x',
    posts: readings.slice(index * size, (index + 1) * size),
    accounts: [],
    health: { seen: size, read: size },
  }));
}

/** What one transaction writes, in order. */
type Written = readonly { readonly table: string; readonly row: unknown }[];

async function rowsWritten(batches: readonly Batch[]): Promise<Written[]> {
  const db = await emptyStore();
  const { put } = IDBObjectStore.prototype;
  const written: { table: string; row: unknown }[][] = [];
  IDBObjectStore.prototype.put = function (row, ...key) {
    written.at(-1)?.push({ table: this.name, row });
    return put.call(this, row, ...key);
  };
  try {
    for (const batch of batches) {
      written.push([]);
      await record(db, batch, Date.now());
    }
  } finally {
    IDBObjectStore.prototype.put = put;
  }
  await db.delete();
  return written;
}

async function timeOurs(batches: readonly Batch[]): Promise<number> {
  const db = await emptyStore();
  const start = performance.now();
  for (const batch of batches) await record(db, batch, Date.now());
  const elapsed = performance.now() - start;
  await db.delete();
  return elapsed;
}

async function timeRaw(written: readonly Written[]): Promise<number> {
  const store = await emptyStore();
  const start = performance.now();
  for (const rows of written) await putRaw(store.backendDB(), rows);
  const elapsed = performance.now() - start;
  await store.delete();
  return elapsed;
}

function putRaw(db: IDBDatabase, rows: Written): Promise<unknown> {
  const transaction = db.transaction([...new Set(rows.map(({ table }) => table))], 'readwrite');
  const stores = new Map([...transaction.objectStoreNames].map((name) => [name, transaction.objectStore(name)]));
  for (const { table, row } of rows) stores.get(table)?.put(row);
  return new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
  });
}

async function emptyStore(): Promise<Store> {
  const db = new Store('bench-store');
  await db.delete();
  await db.open();
  await changeSettings(db, { consentedAt: START });
  return db;
}

function countRows(written: readonly Written[]): Record<string, number> {
  const rows: Record<string, number> = {};
  for (const { table } of written.flat()) rows[table] = (rows[table] ?? 0) + 1;
  return rows;
}
