import { KPIS } from '../../lib/kpi/dictionary';
import { KPI_IDS, type KpiId } from '../../lib/kpi/ids';
import { COUNTERS, type Counter } from '../../lib/platforms/types';

/** KPIs that can be told of a single post; of averages over posts, one post says no more than its counters do. */
export const POST_KPIS = KPI_IDS.filter((id) => KPIS[id].levels.includes('post') && !KPIS[id].inputs.includes('posts'));

const OWN_COLUMNS = ['post', 'published', 'tags', 'engagement'] as const;
/** `engagement` is the rate of the badge: of views where they are shown, else of followers. */
export type Column = (typeof OWN_COLUMNS)[number] | KpiId;

/** Every column but the post itself, which always comes first. */
export const CHOOSABLE: readonly Column[] = ['published', 'tags', 'engagement', ...POST_KPIS];

export const DEFAULT_COLUMNS: readonly Column[] = [
  'published',
  'reactions',
  'comments',
  'shares',
  'saves',
  'views',
  'engagement',
];

/** Columns as they were chosen, without those that no longer exist; the default where nothing was. */
export function readColumns(stored: readonly string[] | undefined): readonly Column[] {
  if (!stored) return DEFAULT_COLUMNS;
  return stored.flatMap((name) => CHOOSABLE.find((column) => column === name) ?? []);
}

export function isKpi(column: Column): column is KpiId {
  return !OWN_COLUMNS.some((own) => own === column);
}

/** Counters are shown as the site shows them. */
export function isCounter(column: Column): column is Counter {
  return COUNTERS.some((counter) => counter === column);
}

/** Its numbers come from all snapshots of a post, which are read only when they are needed. */
export function needsHistory(column: Column): boolean {
  return isKpi(column) && KPIS[column].needsHistory === true;
}

const WIDTHS: Partial<Record<Column, number>> = { published: 84, tags: 132, engagement: 96 };

/** Least inline size of a column in CSS pixels. */
function widthOf(column: Column): number {
  return WIDTHS[column] ?? (isCounter(column) ? 72 : 108);
}

const POST_WIDTH = 240;
const GAP = 8;
const SELECT_WIDTH = 20;

/** Widths of the columns for a grid, and what they take together at least. */
export function layoutOf(columns: readonly Column[]): { readonly template: string; readonly least: number } {
  const widths = columns.map(widthOf);
  return {
    template: [`${SELECT_WIDTH}px`, `minmax(${POST_WIDTH}px, 1fr)`, ...widths.map((width) => `${width}px`)].join(' '),
    least: [SELECT_WIDTH, POST_WIDTH, ...widths].reduce((sum, width) => sum + width + GAP, 0),
  };
}

/** The column a place further to the start (-1) or to the end (1); the same list where there is no such place. */
export function moved(columns: readonly Column[], column: Column, by: -1 | 1): readonly Column[] {
  const from = columns.indexOf(column);
  const other = columns[from + by];
  if (from < 0 || other === undefined) return columns;
  return columns.map((each) => (each === column ? other : each === other ? column : each));
}
