import type { PostRow } from '../data/rows';
import type { EngagementRate } from '../kpi/engagement-rate';
import type { Measured } from '../kpi/figures';
import type { KpiId } from '../kpi/ids';
import { type Column, isCounter, isKpi } from './columns';
import type { SortKey, SortOptions } from './sort-rows';

export interface Sort {
  readonly column: Column;
  readonly direction: 'ascending' | 'descending';
}

export const NEWEST_FIRST: Sort = { column: 'published', direction: 'descending' };

/** Finds the followers a post's author had; `undefined` when not known. */
export type RateOf = (row: PostRow) => EngagementRate | undefined;

/** What rows are sorted by. */
export interface SortValues {
  readonly rateOf: RateOf;
  readonly measure: (row: PostRow, kpi: KpiId) => Measured | undefined;
  /** Names of a post's tags in one text; empty where it has none. */
  readonly tagNamesOf: (row: PostRow) => string;
}

/** Rates of different bases are different numbers: those of views come first, plain totals last, whatever their size. */
const BASES: readonly (EngagementRate['basis'] | undefined)[] = ['views', 'followers', 'total', undefined];

function authorAndText(row: PostRow): string {
  return `${row.account?.slice(row.platform.length + 1) ?? '\uffff'}\n${row.text?.toLowerCase() ?? ''}`;
}

function keyOf(column: Column, { rateOf, measure, tagNamesOf }: SortValues): (row: PostRow) => SortKey | undefined {
  if (isCounter(column)) return (row) => row.counts[column]?.value;
  if (isKpi(column)) return (row) => measure(row, column)?.estimate?.value;
  if (column === 'post') return authorAndText;
  if (column === 'published') return (row) => row.publishedAt;
  if (column === 'tags') return (row) => tagNamesOf(row) || undefined;
  return (row) => rateOf(row)?.rate.value;
}

/** How to sort posts by a column. Missing values come last in both directions: they are not the smallest, they are unknown. */
export function sortOptions({ column, direction }: Sort, values: SortValues): SortOptions<PostRow> {
  const options = { keyOf: keyOf(column, values), direction };
  if (column !== 'engagement') return options;
  return { ...options, rankOf: (row) => BASES.indexOf(values.rateOf(row)?.basis) };
}

/** Which way a column is usually wanted first. */
export function firstDirection(column: Column): Sort['direction'] {
  return column === 'post' || column === 'tags' ? 'ascending' : 'descending';
}
