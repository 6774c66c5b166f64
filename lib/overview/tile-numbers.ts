import type { TrendDay } from '../charts/trend';
import { type Change, compare } from '../kpi/change';
import { KPIS } from '../kpi/dictionary';
import { exactly } from '../kpi/estimate';
import type { GroupFigures, Measured } from '../kpi/figures';
import type { KpiId } from '../kpi/ids';
import { INPUTS } from '../kpi/inputs';
import { measureGroup } from '../kpi/measure-group';
import type { PostOptions } from '../kpi/measure-post';
import type { DayFigures } from './day-figures';

/** What a tile shows; it fills up piece by piece. */
export interface TileNumbers {
  readonly kpi: KpiId;
  readonly measured: Measured;
  readonly before?: Measured;
  readonly change?: Change;
  readonly days?: readonly TrendDay[];
  readonly daysBefore?: readonly TrendDay[];
  /** For a trend the size of a word: the days, or weeks where days are too many to be told apart. */
  readonly spark?: readonly TrendDay[];
}

/** KPIs whose mean a single post can carry away: their median is what is shown. */
const BY_MEDIAN: ReadonlySet<KpiId> = new Set(['engagementsPerPost']);

export function isByMedian(kpi: KpiId): boolean {
  return BY_MEDIAN.has(kpi);
}

/** What stands for a KPI where there is room for one number. */
export function headline(measured: Measured): Measured {
  const { estimate: _, ...rest } = measured;
  return isByMedian(measured.kpi) ? { ...rest, ...(measured.median && { estimate: measured.median }) } : measured;
}

export function compareHeadlines(now: Measured, before: Measured): Change {
  return compare(headline(now), headline(before));
}

/** Its followers at the start are those at the start of the whole period, so that each day says how far it has come. */
function isGrowth(kpi: KpiId): boolean {
  return KPIS[kpi].inputs.includes('followersStart');
}

/** Where posts were looked for and none was published, the number of posts is known. */
function countsPosts(kpi: KpiId): boolean {
  return KPIS[kpi].inputs.every((input) => input === 'published' || INPUTS[input].of === 'period');
}

/**
 * A KPI on one day of a period, or in one of its weeks.
 * @param index its place in the period, from 0.
 */
export function measureDay(
  kpi: KpiId,
  { day, figures, published, isObserved }: DayFigures,
  index: number,
  options: PostOptions = {},
): TrendDay {
  const group: GroupFigures = isGrowth(kpi) ? { ...figures, days: (index + 1) * figures.days } : figures;
  const { estimate, n } = headline(measureGroup(kpi, group, options));
  const known = estimate ?? (isObserved && published === 0 && countsPosts(kpi) ? exactly(0) : undefined);
  return { day, n, published, isObserved, ...(known && { estimate: known }) };
}
