import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { exact } from '../../../lib/counts/count';
import type { Store } from '../../../lib/data/db';
import { record } from '../../../lib/data/record';
import { type ExportKind, type ExportOptions, exportCsv } from '../../../lib/export/export-csv';
import type { KpiId } from '../../../lib/kpi/ids';
import type { Counts } from '../../../lib/platforms/types';
import { batch, consentingStore, DAY, NOON, post, rounded } from '../data/fixtures';

const HOUR = 3_600_000;
const RATES = ['engagementRateByViews', 'engagementRateByFollowers'] as const;
const HISTORY = ['outlierScore', 'breakout', 'engagementVelocity', 'firstHourEngagement', 'firstDayEngagement'] as const;

async function exported(kind: ExportKind, options: ExportOptions) {
  const text = await (await exportCsv(kind, options)).text();
  const { data, errors, meta } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: 'greedy' });
  expect(errors).toEqual([]);
  return { rows: data, columns: meta.fields ?? [] };
}

/** Cells of KPIs, as they stand in the file. */
function kpisIn(row: Record<string, string> | undefined): object {
  return Object.fromEntries(Object.entries(row ?? {}).filter(([column]) => column.startsWith('kpi')));
}

async function kpiCells(kind: ExportKind, db: Store, kpis: readonly KpiId[]) {
  return (await exported(kind, { db, kpis })).rows.map(kpisIn);
}

const engaged = (reactions: number): Counts => ({ reactions: exact(reactions), comments: exact(0), shares: exact(0) });
const published = (id: string, counts: Counts, rest: object = {}) =>
  post(id, NOON, { publishedAt: NOON - HOUR, counts, ...rest });

test('columns of KPIs stand behind all others, which stay as they are', async () => {
  const db = await consentingStore();
  for (const kind of ['posts', 'daily'] as const) {
    const plain = (await exported(kind, { db })).columns;
    expect(plain.filter((column) => column.startsWith('kpi'))).toEqual([]);
    expect((await exported(kind, { db, kpis: [] })).columns).toEqual(plain);
    expect((await exported(kind, { db, kpis: [...RATES, 'outlierScore'] })).columns).toEqual([
      ...plain,
      ...['kpi_engagement_rate_by_views', 'kpi_engagement_rate_by_followers', 'kpi_outlier_score', 'kpis_rounded'],
    ]);
  }
  for (const kind of ['snapshots', 'accounts'] as const)
    expect((await exported(kind, { db, kpis: RATES })).columns).toEqual((await exported(kind, { db })).columns);
});

test('what stands in the other columns does not change either', async () => {
  const db = await consentingStore();
  await record(db, batch([published('1', { ...engaged(30), views: exact(1000) })]), NOON);
  for (const kind of ['posts', 'daily'] as const) {
    const [[plain], [withKpis]] = [(await exported(kind, { db })).rows, (await exported(kind, { db, kpis: RATES })).rows];
    expect(withKpis).toEqual({ ...plain, ...kpisIn(withKpis) });
    expect(withKpis).toMatchObject({ kpi_engagement_rate_by_views: '0.03' });
  }
});

test('what cannot be told is empty, and what is only about right is named', async () => {
  const db = await consentingStore();
  const header = { account: 'acme', followers: rounded(12_000, 1000), seenAt: NOON };
  const posts = [
    published('1', { ...engaged(30), views: exact(900) }),
    published('2', { ...engaged(30), views: rounded(1200, 100) }),
    published('3', { ...engaged(0), views: exact(0) }),
    published('4', { views: exact(50) }),
    published('5', engaged(9), { account: 'unknown' }),
  ];
  await record(db, batch(posts, [header]), NOON);
  const cells = (views: string, followers: string, ...names: string[]) => ({
    kpi_engagement_rate_by_views: views,
    kpi_engagement_rate_by_followers: followers,
    kpis_rounded: names.map((name) => `kpi_engagement_rate_by_${name}`).join(' '),
  });
  expect(await kpiCells('posts', db, RATES)).toEqual([
    cells('0.033333', '0.0025', 'followers'),
    cells('0.025', '0.0025', 'views', 'followers'),
    // Nothing of any number of followers is nothing, to the last digit.
    cells('', '0'),
    cells('', ''),
    cells('', ''),
  ]);
  // The day of acme: 60 engagements of the posts that show views above 0, 60 of those with followers.
  const days = (await exported('daily', { db, kpis: RATES })).rows;
  expect(kpisIn(days.find(({ account }) => account === 'acme'))).toEqual(cells('0.028571', '0.001667', 'views', 'followers'));
  expect(kpisIn(days.find(({ account }) => account === 'unknown'))).toEqual(cells('', ''));
});

test('a promoted post has its own cells and none in its day', async () => {
  const db = await consentingStore();
  const viewed = { ...engaged(10), views: exact(100) };
  await record(
    db,
    batch([published('1', viewed), published('2', { ...engaged(90), views: exact(100) }, { promoted: true })]),
    NOON,
  );
  const rate = (cells: object[]) => cells.map((cell) => (cell as Record<string, string>).kpi_engagement_rate_by_views);
  expect(rate(await kpiCells('posts', db, RATES))).toEqual(['0.1', '0.9']);
  expect(rate(await kpiCells('daily', db, RATES))).toEqual(['0.1']);
});

test('saves on X are among the engagements where that is chosen', async () => {
  const db = await consentingStore();
  await record(db, batch([published('1', { ...engaged(10), saves: exact(5), views: exact(100) })]), NOON);
  for (const kind of ['posts', 'daily'] as const) {
    const rate = async (options: Partial<ExportOptions>) =>
      (await exported(kind, { db, kpis: RATES, ...options })).rows[0]?.kpi_engagement_rate_by_views;
    expect(await rate({})).toBe('0.1');
    expect(await rate({ reading: { bookmarks: true } })).toBe('0.15');
  }
});

/** Nine posts seen a day after publication, with 920, 940 … 1,080 views, and one that does much better and was seen twice. */
async function historyStore(): Promise<Store> {
  const db = await consentingStore();
  const at = (days: number) => NOON - days * DAY;
  const look = (id: string, days: number, hours: number, counts: Counts) =>
    post(id, at(days) + hours * HOUR, { publishedAt: at(days), counts });
  const earlier = Array.from({ length: 9 }, (_, index) =>
    look(String(index + 1), 20 - index, 24, { views: exact(920 + 20 * index) }),
  );
  const star = [
    look('99', 2, 12, { ...engaged(100), views: exact(1800) }),
    look('99', 2, 24, { ...engaged(160), views: exact(2500) }),
  ];
  await record(db, batch([...earlier, ...star, post('undated', NOON, { counts: { views: exact(5000) } })]), NOON);
  return db;
}

test('KPIs that need a history are told from the snapshots, as far as these reach', async () => {
  const db = await historyStore();
  const { rows } = await exported('posts', { db, kpis: HISTORY });
  const cells = new Map(rows.map((row) => [row.post_id, kpisIn(row)]));
  const none = {
    ...{ kpi_outlier_score: '', kpi_breakout: '', kpi_engagement_velocity: '' },
    ...{ kpi_first_hour_engagement: '', kpi_first_day_engagement: '', kpis_rounded: '' },
  };
  expect(cells.size).toBe(11);
  // Fewer than eight posts before it tell nothing of what is usual.
  expect(cells.get('8')).toEqual(none);
  // 1,080 against the eight before, whose median is 990.
  expect(cells.get('9')).toEqual({ ...none, kpi_outlier_score: '1.090909', kpi_breakout: '0' });
  expect(cells.get('99')).toEqual({
    ...none,
    ...{ kpi_outlier_score: '2.5', kpi_breakout: '1', kpi_engagement_velocity: '5', kpi_first_day_engagement: '160' },
  });
  expect(cells.get('undated')).toEqual(none);
});

test('a day with one post has the KPIs of its history, a day with two has none to put together', async () => {
  const db = await historyStore();
  const ofDay = async () => {
    const { rows } = await exported('daily', { db, kpis: ['outlierScore', 'engagementVelocity'] });
    return kpisIn(rows.find(({ day }) => day === '2026-11-19'));
  };
  expect(await ofDay()).toMatchObject({ kpi_outlier_score: '2.5', kpi_engagement_velocity: '5' });
  const second = post('100', NOON, { publishedAt: NOON - 2 * DAY + HOUR, counts: { views: exact(3000) } });
  await record(db, batch([{ ...second, seenAt: NOON - DAY + HOUR }]), NOON);
  expect(await ofDay()).toMatchObject({ kpi_outlier_score: '', kpi_engagement_velocity: '5' });
});

test.each(['posts', 'daily'] as const)('%s: an export ends while histories are read', async (kind) => {
  const db = await consentingStore();
  const many = Array.from({ length: 900 }, (_, index) => published(String(index), engaged(index), { account: `a${index}` }));
  await record(db, batch(many), NOON);
  const ending = new AbortController();
  let read = 0;
  db.snapshots.hook('reading', (snapshot) => {
    read += 1;
    ending.abort(new Error('enough'));
    return snapshot;
  });
  await expect(exportCsv(kind, { db, kpis: ['outlierScore'], signal: ending.signal })).rejects.toThrow('enough');
  expect(read).toBeGreaterThan(0);
  // Of nine hundred snapshots, no more than were asked for at once.
  expect(read).toBeLessThanOrEqual(200);
});
