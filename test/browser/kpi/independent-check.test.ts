import { beforeAll, expect, test } from 'vitest';
import { offeredOf } from '../../../components/data/KpiColumns';
import type { Store } from '../../../lib/data/db';
import { loadFigures } from '../../../lib/data/figures';
import { spanOf } from '../../../lib/day';
import { COLUMN_IDS } from '../../../lib/kpi/compare/columns';
import { compareAccounts, onSite } from '../../../lib/kpi/compare/compare';
import { KPIS } from '../../../lib/kpi/dictionary';
import type { Measured } from '../../../lib/kpi/figures';
import { KPI_IDS, type KpiId } from '../../../lib/kpi/ids';
import { computeOverview } from '../../../lib/overview/compute-overview';
import { OFFERED_KPIS } from '../../../lib/overview/offered-kpis';
import type { TileNumbers } from '../../../lib/overview/tile-numbers';
import { NOON } from '../data/fixtures';
import { ALL, OWN, SETS } from './made-accounts';
import { PLAIN_COMPARE, PLAIN_OF_POSTS, PLAIN_OVERVIEW, PLAIN_SHARES } from './plain-columns';
import { type PlainFiles, plainGroup, readFiles } from './plain-group';
import type { Plain } from './plain-kpis';
import { recordAndExport } from './recorded';

/**
 * Five hundred posts are recorded, exported, and every number that Overview and Compare show of them is worked out a second time from
 * the files alone, by loops that share no code with the product.
 */

const NOW_PERIOD = { from: '2026-10-25', to: '2026-11-21' };
const BEFORE_PERIOD = { from: '2026-09-27', to: '2026-10-24' };

/** Those that are offered, and those that only an import fills. */
const TILES: readonly KpiId[] = [...OFFERED_KPIS, 'clicks', 'clickThroughRateAll'];
const POST_COLUMNS = Object.keys(PLAIN_OF_POSTS) as KpiId[];

let db: Store;
let files: PlainFiles;

beforeAll(async () => {
  const recorded = await recordAndExport(POST_COLUMNS, NOON);
  db = recorded.db;
  files = readFiles(recorded.files);
  return () => db.delete();
}, 60_000);

function plainOf({ estimate, median, n, without, promoted }: Measured): Plain {
  return { value: estimate?.value, median: median?.value, n, without, promoted };
}

function told({ value, median, n, without, promoted }: Plain): Plain {
  return { value, median, n, without, promoted };
}

async function overviewOf(accounts: readonly string[], set: readonly string[] | undefined, bookmarks: boolean) {
  const tiles = new Map<KpiId, TileNumbers>();
  const wanted = {
    scope: { period: NOW_PERIOD, accounts, view: 'cohort' },
    set,
    tiles: TILES,
    zone: 'auto',
    options: { bookmarks },
  } as const;
  for await (const step of computeOverview(db, wanted, NOON, new AbortController().signal))
    if ('tile' in step) tiles.set(step.tile.kpi, step.tile);
  return tiles;
}

test('the files hold five hundred posts of every kind', () => {
  expect(files.lines.posts).toHaveLength(500);
  const count = (is: (line: PlainFiles['lines']['posts'][number]) => boolean) => files.lines.posts.filter(is).length;
  expect(count(({ promoted }) => promoted === 'true')).toBeGreaterThan(10);
  expect(count(({ reshare }) => reshare === 'true')).toBeGreaterThan(20);
  expect(count(({ rounded }) => rounded !== '')).toBeGreaterThan(50);
  expect(count(({ published_at }) => published_at === '')).toBeGreaterThan(100);
  expect(count(({ views }) => views === '0')).toBeGreaterThan(10);
  expect(count(({ reactions }) => reactions === '')).toBeGreaterThan(20);
  expect(count(({ comments, rounded }) => comments === '500' && rounded?.includes('comments') === true)).toBeGreaterThan(2);
  expect(files.lines.daily.some(({ followers, rounded }) => followers === '500' && rounded?.includes('followers'))).toBe(true);
});

test('Overview: every KPI, now and before', async () => {
  expect(Object.keys(PLAIN_OVERVIEW).sort()).toEqual([...TILES].sort());
  const views = [
    { accounts: OWN, set: SETS.roasters, bookmarks: false },
    { accounts: OWN, set: SETS.others, bookmarks: true },
    { accounts: ALL, set: undefined, bookmarks: false },
    ...OWN.map((key) => ({ accounts: [key], set: undefined, bookmarks: false })),
  ];
  for (const { accounts, set, bookmarks } of views) {
    const tiles = await overviewOf(accounts, set, bookmarks);
    for (const [kpi, compute] of Object.entries(PLAIN_OVERVIEW)) {
      const tile = tiles.get(kpi as KpiId);
      const isOfSet = KPIS[kpi as KpiId].inputs.some((input) => input.startsWith('own'));
      const keys = isOfSet ? (set ?? accounts) : accounts;
      const about = `${kpi} of ${accounts.join(' ')}`;
      if (!tile?.before) throw new Error(`no tile: ${about}`);
      expect(plainOf(tile.measured), about).toEqual(told(compute(plainGroup(files, keys, NOW_PERIOD, { bookmarks }))));
      expect(plainOf(tile.before), `${about} before`).toEqual(
        told(compute(plainGroup(files, keys, BEFORE_PERIOD, { bookmarks }))),
      );
    }
  }
}, 60_000);

test('Overview: every day of the KPIs of posts', async () => {
  const tiles = await overviewOf(OWN, undefined, false);
  let days = 0;
  for (const [kpi, compute] of Object.entries(PLAIN_OF_POSTS)) {
    for (const { day, estimate, n } of tiles.get(kpi as KpiId)?.days ?? []) {
      const plain = compute(plainGroup(files, OWN, { from: day, to: day }));
      // A single post carries a mean away: where there is room for one number, it is the median.
      const value = kpi === 'engagementsPerPost' ? plain.median : plain.value;
      expect({ value: estimate?.value, n }, `${kpi} on ${day}`).toEqual({ value, n: plain.n });
      days += 1;
    }
  }
  expect(days).toBe(28 * Object.keys(PLAIN_OF_POSTS).length);
});

test.each(Object.entries(SETS))(
  'Compare: every column of every account in %s',
  async (_, keys) => {
    expect([...Object.keys(PLAIN_COMPARE), ...Object.keys(PLAIN_SHARES)].sort()).toEqual([...COLUMN_IDS].sort());
    for (const period of [NOW_PERIOD, BEFORE_PERIOD]) {
      const span = spanOf(period);
      if (!span) throw new Error('no period');
      const figures = await loadFigures(db, { accounts: keys, ...span, view: 'cohort' }, NOON);
      for (const platform of ['x', 'linkedin', 'facebook'] as const) {
        const site = keys.filter((key) => key.startsWith(`${platform}:`));
        const compared = compareAccounts(onSite(figures, platform));
        expect(compared.map(({ account }) => account.key).sort()).toEqual([...site].sort());
        for (const { account, measured, posts, reposts, promoted, top } of compared) {
          const about = `of ${account.key} from ${period.from}`;
          const alone = plainGroup(files, [account.key], period);
          for (const [column, compute] of Object.entries(PLAIN_COMPARE))
            expect(plainOf(measured[column as keyof typeof measured]), `${column} ${about}`).toEqual(told(compute(alone)));
          const all = plainGroup(files, site, period, { own: account.key });
          const organic = alone.posts.filter((post) => !post.promoted && !post.reshare);
          for (const [column, { compute, ofPosts, ofFollowers }] of Object.entries(PLAIN_SHARES)) {
            const share = told(compute(all));
            // A share of a set is one of all its accounts, and nothing seen of an account is not nothing published.
            const isTold = (!ofPosts || organic.length > 0) && (!ofFollowers || all.accounts.every(({ end }) => end));
            const value = isTold ? share.value : undefined;
            expect(plainOf(measured[column as keyof typeof measured]), `${column} ${about}`).toEqual({ ...share, value });
          }
          expect({ posts, reposts, promoted }).toEqual({
            posts: organic.length,
            reposts: alone.posts.filter(({ reshare }) => reshare).length,
            promoted: alone.posts.filter((post) => post.promoted && !post.reshare).length,
          });
          const most = organic.flatMap((post) => PLAIN_OF_POSTS.engagements?.({ ...alone, posts: [post] }).value ?? []);
          expect(top.map(({ engagements }) => engagements.value)).toEqual(most.sort((one, other) => other - one).slice(0, 3));
        }
      }
    }
  },
  60_000,
);

test('the columns of KPIs in both files', () => {
  expect(POST_COLUMNS).toEqual(expect.arrayContaining(offeredOf(KPI_IDS).filter((kpi) => !KPIS[kpi].needsHistory)));
  const columnOf = (kpi: string) => `kpi_${kpi.replace(/([A-Z])/g, '_$1').toLowerCase()}`;
  const cell = (value: number | undefined) => (value === undefined ? '' : String(Number(value.toFixed(6))));
  const { posts } = files;
  let filled = 0;
  for (const post of posts) {
    // A post by itself is told of even when it is promoted or was seen as a repost.
    const alone = { posts: [{ ...post, promoted: false, reshare: false }], accounts: [], days: 1 };
    for (const kpi of POST_COLUMNS) {
      const value = cell(PLAIN_OF_POSTS[kpi]?.(alone).value);
      expect(post.line[columnOf(kpi)], `${kpi} of ${post.line.post_id}`).toBe(value);
      if (value !== '') filled += 1;
    }
  }
  expect(filled).toBeGreaterThan(3000);
  for (const line of files.lines.daily) {
    const account = `${line.platform}:${line.account?.toLowerCase()}`;
    const ofDay = posts.filter((post) => post.account === account && post.day === line.day);
    for (const kpi of POST_COLUMNS) {
      const value = cell(PLAIN_OF_POSTS[kpi]?.({ posts: ofDay, accounts: [], days: 1 }).value);
      expect(line[columnOf(kpi)], `${kpi} of ${account} on ${line.day}`).toBe(value);
    }
  }
});
