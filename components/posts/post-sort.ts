import type { PostRow } from '../../lib/data/rows';
import { type EngagementRate, engagementRate } from '../../lib/kpi/engagement-rate';
import type { Counter } from '../../lib/platforms/types';

export const LISTED_COUNTERS = ['reactions', 'comments', 'shares', 'saves', 'views'] as const satisfies readonly Counter[];
export const COLUMNS = ['post', 'published', ...LISTED_COUNTERS, 'engagement'] as const;
export type Column = (typeof COLUMNS)[number];

export interface Sort {
  readonly column: Column;
  readonly direction: 'ascending' | 'descending';
}

/** Finds the followers a post's author had; `undefined` when not known. */
export type RateOf = (row: PostRow) => EngagementRate | undefined;

function authorAndText(row: PostRow): string {
  return `${row.account?.slice(row.platform.length + 1) ?? '\uffff'}\n${row.text?.toLowerCase() ?? ''}`;
}

/** Sorts by a key made once per row; rows without a key come last either way. */
function sortByKey<Key extends number | string>(
  rows: readonly PostRow[],
  keyOf: (row: PostRow) => Key | undefined,
  sign: 1 | -1,
): PostRow[] {
  const keyed: { row: PostRow; key: Key }[] = [];
  const rest: PostRow[] = [];
  for (const row of rows) {
    const key = keyOf(row);
    if (key === undefined) rest.push(row);
    else keyed.push({ row, key });
  }
  keyed.sort((one, other) => (one.key < other.key ? -sign : one.key > other.key ? sign : 0));
  return [...keyed.map(({ row }) => row), ...rest];
}

/** Rates of different bases are different numbers: those of views come first, plain totals last, whatever their size. */
function sortByRate(rows: readonly PostRow[], rateOf: RateOf, sign: 1 | -1): PostRow[] {
  const rates = new Map(rows.map((row) => [row, rateOf(row)]));
  const groups = (['views', 'followers', 'total', undefined] as const).map((basis) =>
    rows.filter((row) => rates.get(row)?.basis === basis),
  );
  return groups.flatMap((group) => sortByKey(group, (row) => rates.get(row)?.rate.value, sign));
}

/** A sorted copy. Missing values come last in both directions: they are not the smallest, they are unknown. */
export function sortPosts(rows: readonly PostRow[], { column, direction }: Sort, rateOf: RateOf = rateByCounts): PostRow[] {
  const sign = direction === 'ascending' ? 1 : -1;
  if (column === 'post') return sortByKey(rows, authorAndText, sign);
  if (column === 'engagement') return sortByRate(rows, rateOf, sign);
  if (column === 'published') return sortByKey(rows, (row) => row.publishedAt, sign);
  return sortByKey(rows, (row) => row.counts[column]?.value, sign);
}

export const rateByCounts: RateOf = (row) => engagementRate(row.counts);

/** Which way a column is usually wanted first. */
export function firstDirection(column: Column): Sort['direction'] {
  return column === 'post' ? 'ascending' : 'descending';
}
