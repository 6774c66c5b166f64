import { chunksOf, inChunks } from '../data/chunks';
import type { Store } from '../data/db';
import { loadPostFigures } from '../data/post-figures';
import type { AccountRow, PostRow } from '../data/rows';
import { decodeAudience, decodePost, decodeSnapshot } from '../data/stored';
import { KPIS } from '../kpi/dictionary';
import type { PostFigures } from '../kpi/figures';
import { measurePost } from '../kpi/measure-post';
import type { CsvRow } from './csv-text';
import { Daily } from './daily';
import type { ExportOptions } from './export-csv';
import { goals, goalValues } from './goal-rows';
import { kpiCells } from './kpi-cells';
import { accountCells, handleOf, postCells, snapshotCells } from './tables';

/** Rows ready to be written, and the share of the work done after them. */
interface Piece {
  readonly rows: CsvRow[];
  readonly share: number;
}

const CHUNK = 4000;
/** Posts whose snapshots are read at once. */
const HISTORIES = 200;

/** Rows of each file, read in the order of their keys. */
export const rowsOf = { posts, snapshots, accounts, daily, goals, 'goal-values': goalValues } satisfies Record<
  string,
  (options: ExportOptions) => AsyncGenerator<Piece>
>;

async function* posts(options: ExportOptions): AsyncGenerator<Piece> {
  const { db, filter, kpis = [], reading } = options;
  const accountsByKey = await loadAccounts(db);
  const now = Date.now();
  for await (const { chunk, share } of chosenPosts(db, filter)) {
    const figures = await figuresOf(chunk, options);
    const rows = figures.map((each) => [
      ...postCells(each.post, accountOf(each.post, accountsByKey)),
      ...kpiCells(kpis, (kpi) => measurePost(kpi, each, now, reading)),
    ]);
    yield { rows, share };
  }
}

/** Posts as KPIs are told from them; nothing more is read where none is wanted. */
async function figuresOf(
  posts: readonly PostRow[],
  { db, kpis = [], reading = {}, signal }: ExportOptions,
): Promise<PostFigures[]> {
  if (kpis.length === 0) return posts.map((post) => ({ post }));
  const history = kpis.some((kpi) => KPIS[kpi].needsHistory);
  const figures: PostFigures[] = [];
  for (const part of chunksOf(posts, history ? HISTORIES : CHUNK)) {
    signal?.throwIfAborted();
    figures.push(...(await loadPostFigures(db, part, history ? reading : undefined)));
  }
  return figures;
}

async function* snapshots({ db, filter }: ExportOptions): AsyncGenerator<Piece> {
  const accountsByKey = await loadAccounts(db);
  const total = await db.snapshots.count();
  let done = 0;
  for await (const chunk of inChunks(db.snapshots, CHUNK)) {
    // Both tables are in the order of the post's key, so the posts of a chunk are one range.
    const [first, last] = [chunk[0]?.post, chunk.at(-1)?.post];
    const authors = new Map<string, string | undefined>();
    for (const stored of await db.posts.where('key').between(first, last, true, true).toArray()) {
      const post = decodePost(stored);
      if (!filter || filter(post)) authors.set(post.key, handleOf(post, accountOf(post, accountsByKey)));
    }
    const chosen = chunk.filter(({ post }) => authors.has(post));
    done += chunk.length;
    yield { rows: chosen.map((stored) => snapshotCells(decodeSnapshot(stored), authors.get(stored.post))), share: done / total };
  }
}

async function* accounts({ db, filter }: ExportOptions): AsyncGenerator<Piece> {
  const authors = filter && (await authorsOf(db, filter));
  const total = await db.accounts.count();
  let done = 0;
  for await (const chunk of inChunks(db.accounts, CHUNK)) {
    const chosen = chunk.filter(({ key }) => !authors || authors.has(key));
    done += chunk.length;
    yield { rows: chosen.map((stored) => accountCells(decodeAudience(stored))), share: done / total };
  }
}

async function* daily(options: ExportOptions): AsyncGenerator<Piece> {
  const { db, filter, kpis = [], reading } = options;
  const accountsByKey = await loadAccounts(db);
  const days = new Daily(kpis, reading);
  const authors = new Set<string>();
  for await (const { chunk, share } of chosenPosts(db, filter)) {
    for (const figures of await figuresOf(chunk, options)) {
      days.addPost(figures);
      if (figures.post.account) authors.add(figures.post.account);
    }
    yield { rows: [], share: share * 0.8 };
  }
  for await (const chunk of inChunks(db.accountSnapshots, CHUNK)) {
    for (const stored of chunk) {
      const platform = accountsByKey.get(stored.account)?.platform;
      if (platform && (!filter || authors.has(stored.account))) days.addFollowers(platform, decodeAudience(stored));
    }
    yield { rows: [], share: 0.9 };
  }
  let rows: CsvRow[] = [];
  for (const row of days.rows((day) => handleOf(day, accountsByKey.get(day.account)) || undefined)) {
    rows.push(row);
    if (rows.length < CHUNK) continue;
    yield { rows, share: 0.9 };
    rows = [];
  }
  yield { rows, share: 1 };
}

async function* chosenPosts(db: Store, filter: ExportOptions['filter']): AsyncGenerator<{ chunk: PostRow[]; share: number }> {
  const total = await db.posts.count();
  let done = 0;
  for await (const stored of inChunks(db.posts, CHUNK)) {
    done += stored.length;
    const chunk = stored.map(decodePost);
    yield { chunk: filter ? chunk.filter(filter) : chunk, share: done / total };
  }
}

async function authorsOf(db: Store, filter: (post: PostRow) => boolean): Promise<ReadonlySet<string>> {
  const authors = new Set<string>();
  for await (const { chunk } of chosenPosts(db, filter)) for (const { account } of chunk) if (account) authors.add(account);
  return authors;
}

async function loadAccounts(db: Store): Promise<ReadonlyMap<string, AccountRow>> {
  const rows = new Map<string, AccountRow>();
  for await (const chunk of inChunks(db.accounts, CHUNK))
    for (const stored of chunk) rows.set(stored.key, decodeAudience(stored));
  return rows;
}

function accountOf(post: PostRow, rows: ReadonlyMap<string, AccountRow>): AccountRow | undefined {
  return post.account === undefined ? undefined : rows.get(post.account);
}
