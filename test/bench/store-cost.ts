import { exact } from '../../lib/counts/count';
import { Store } from '../../lib/data/db';
import { record } from '../../lib/data/record';
import { changeSettings } from '../../lib/data/settings';
import type { Batch } from '../../lib/messages';

const START = Date.UTC(2026, 9, 1);
const HOUR = 3_600_000;
const AUTHORS = 200;

/** Looks at `posts` posts, each with new numbers: `looks` × `posts` snapshots, in batches as a page sends them. */
function batchesOf(posts: number, looks: number, size: number): Batch[] {
  const readings = Array.from({ length: looks * posts }, (_, index) => {
    const [look, id] = [Math.floor(index / posts), index % posts];
    const views = { value: Math.floor((1000 + 37 * look + id) / 100) * 100, step: 100 };
    return {
      id: String(1_900_000_000_000_000_000n + BigInt(id)),
      account: `account${id % AUTHORS}`,
      kind: 'text' as const,
      promoted: false,
      reshare: false,
      publishedAt: START - id * HOUR,
      seenAt: START + look * HOUR + id,
      counts: {
        reactions: exact(10 * look + id),
        comments: exact(look + (id % 7)),
        shares: exact(look),
        saves: exact(look),
        views,
      },
    };
  });
  return Array.from({ length: Math.ceil(readings.length / size) }, (_, index) => ({
    platform: 'x' as const,
    posts: readings.slice(index * size, (index + 1) * size),
    accounts: [],
    health: { seen: size, read: size },
  }));
}

async function open(name: string): Promise<Store> {
  const db = new Store(name);
  await db.delete();
  await db.open();
  await changeSettings(db, { consentedAt: START });
  return db;
}

/** Rows that each batch writes, table by table, as `record` stores them. */
type Written = { readonly table: string; readonly rows: readonly unknown[] }[];

async function rowsWritten(batches: readonly Batch[]): Promise<Written[]> {
  const db = await open('bench-rows');
  const { put } = IDBObjectStore.prototype;
  const written: Written[] = [];
  for (const batch of batches) {
    const rows = new Map<string, unknown[]>();
    IDBObjectStore.prototype.put = function (row, ...key) {
      rows.set(this.name, [...(rows.get(this.name) ?? [])]);
      rows.get(this.name)?.push(row);
      return put.call(this, row, ...key);
    };
    try {
      await record(db, batch, START * 2);
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    written.push([...rows].map(([table, of]) => ({ table, rows: of })));
  }
  await db.delete();
  return written;
}

async function timeOurs(batches: readonly Batch[]): Promise<number> {
  const db = await open('bench-ours');
  const start = performance.now();
  for (const batch of batches) await record(db, batch, START * 2);
  const elapsed = performance.now() - start;
  await db.delete();
  return elapsed;
}

async function timeRaw(written: readonly Written[]): Promise<number> {
  const store = await open('bench-raw');
  const db = store.backendDB();
  const start = performance.now();
  for (const tables of written) {
    const transaction = db.transaction(
      tables.map(({ table }) => table),
      'readwrite',
    );
    for (const { table, rows } of tables) {
      const target = transaction.objectStore(table);
      for (const row of rows) target.put(row);
    }
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onerror = reject;
    });
  }
  const elapsed = performance.now() - start;
  await store.delete();
  return elapsed;
}

export async function measure(posts: number, looks: number, size: number, rounds: number) {
  const batches = batchesOf(posts, looks, size);
  const written = await rowsWritten(batches);
  const counts = new Map<string, number>();
  for (const w of written) for (const { table, rows } of w) counts.set(table, (counts.get(table) ?? 0) + rows.length);
  const ours: number[] = [];
  const raw: number[] = [];
  const snapsOnly: number[] = [];
  for (let round = 0; round < rounds; round++) {
    ours.push(await timeOurs(batches));
    raw.push(await timeRaw(written));
    snapsOnly.push(await timeRaw(written.map((w) => w.filter(({ table }) => table === 'snapshots'))));
  }
  return { size, counts: Object.fromEntries(counts), transactions: written.length, ours, raw, snapsOnly };
}
