import { KPIS } from '../kpi/dictionary';
import { KPI_IDS, type KpiId } from '../kpi/ids';
import { COUNTERS, type Counter } from '../platforms/types';

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
