import { isoTime } from '../export/cells';
import { BYTE_ORDER_MARK, type Cell, csvLines } from '../export/csv-text';
import { COMPARED } from '../kpi/compare/columns';
import { KPIS } from '../kpi/dictionary';
import type { Estimate } from '../kpi/estimate';
import { formulaOf } from '../kpi/formula-of';
import type { KpiId } from '../kpi/ids';
import { unitOf } from '../kpi/unit-of';
import { KPI_OF_RANKING, type RankedPost } from '../overview/ranking';
import { headline, isByMedian, type TileNumbers } from '../overview/tile-numbers';
import type { ReportContent } from './content';
import type { ReportedGoal } from './goals-in-period';
import type { SectionId } from './sections';

/** One number a row, whatever it is of; cells that say nothing of it are empty. Shares are fractions: 0.2 is 20 %. */
export const REPORT_COLUMNS = [
  ...['section', 'from', 'to', 'kpi', 'variant', 'unit', 'statistic', 'goal', 'rank', 'platform', 'account', 'post_id', 'day'],
  ...['value', 'low', 'high', 'n', 'before', 'before_low', 'before_high', 'change', 'change_low', 'change_high', 'change_as'],
  ...['state', 'target', 'progress', 'forecast', 'forecast_low', 'forecast_high', 'posts_seen', 'posts_published', 'seen_at'],
] as const;

type Row = { readonly [name in (typeof REPORT_COLUMNS)[number]]?: Cell };

/** The numbers of the shown parts of a report. */
export function reportCsv(content: ReportContent, shown: readonly SectionId[]): string {
  const { from, to } = content.scope.period;
  const rows = shown.flatMap((section) => rowsOf(section, content).map((row): Row => ({ section, from, to, ...row })));
  return BYTE_ORDER_MARK + csvLines([REPORT_COLUMNS, ...rows.map((row) => REPORT_COLUMNS.map((column) => row[column]))]);
}

/** `kpi-lens-report-2026-11-01-2026-11-30.csv` */
export function reportFileName({ scope: { period }, isSample }: ReportContent): string {
  return `${isSample ? 'sample-' : ''}kpi-lens-report-${period.from}-${period.to}.csv`;
}

function rowsOf(section: SectionId, content: ReportContent): readonly Row[] {
  switch (section) {
    case 'goals':
      return content.goals.map(goalRow);
    case 'kpis':
      return content.tiles.map(tileRow);
    case 'trends':
      return content.tiles.flatMap(trendRows);
    case 'posts':
      return postRows(content);
    case 'competitors':
      return competitionRows(content);
    default:
      return [];
  }
}

function kpiCells(kpi: KpiId, variant?: string): Row {
  return { kpi, variant: formulaOf(kpi, variant) === KPIS[kpi] ? undefined : variant, unit: unitOf(kpi, variant) };
}

/** A KPI as it is shown of several posts: their median where a single one could carry the mean away. */
function statisticCells(kpi: KpiId): Row {
  return { ...kpiCells(kpi), statistic: isByMedian(kpi) ? 'median' : undefined };
}

function goalRow({ goal, standing, asOf }: ReportedGoal): Row {
  const { measure, name, id, period } = goal;
  const { state, current, target, progress, forecast } = standing;
  return {
    ...(measure && kpiCells(measure.kpi, measure.variant)),
    from: period.from,
    to: period.to,
    goal: name ?? id,
    day: asOf,
    ...bounds('value', current),
    n: current?.n,
    state,
    target: number(target),
    progress: number(progress?.value),
    ...bounds('forecast', forecast),
    seen_at: isoTime(current?.seenAt),
  };
}

function tileRow({ kpi, measured, before, change }: TileNumbers): Row {
  const now = headline(measured);
  return {
    ...statisticCells(kpi),
    ...bounds('value', now.estimate),
    n: now.n,
    ...bounds('before', before && headline(before).estimate),
    ...bounds('change', change?.difference),
    change_as: change?.as,
    seen_at: isoTime(measured.seen?.first),
  };
}

function trendRows({ kpi, days = [] }: TileNumbers): readonly Row[] {
  return days.flatMap(({ day, estimate, n }) =>
    estimate ? [{ ...statisticCells(kpi), day, ...bounds('value', estimate), n }] : [],
  );
}

function postRows({ ranked }: ReportContent): readonly Row[] {
  if (!ranked) return [];
  const row =
    (rank: string) =>
    ({ post, value }: RankedPost): Row => ({
      ...kpiCells(KPI_OF_RANKING[ranked.by]),
      rank,
      platform: post.platform,
      account: post.account?.slice(post.platform.length + 1),
      post_id: post.id,
      ...bounds('value', value),
      seen_at: isoTime(post.lastSeenAt),
    });
  return [...ranked.best.map(row('best')), ...ranked.weakest.map(row('weakest'))];
}

function competitionRows({ competition }: ReportContent): readonly Row[] {
  if (!competition) return [];
  const { sites, columns, coverage } = competition;
  return sites.flatMap(({ platform, accounts }) =>
    accounts.flatMap(({ account, measured }) =>
      columns.map((column): Row => {
        const { kpi, variant } = { variant: undefined, ...COMPARED[column] };
        const seen = coverage?.get(account.key);
        return {
          ...kpiCells(kpi, variant),
          platform,
          account: account.handle,
          ...bounds('value', measured[column].estimate),
          n: measured[column].n,
          posts_seen: seen?.seen,
          posts_published: number(seen?.published?.value),
          seen_at: isoTime(measured[column].seen?.first),
        };
      }),
    ),
  );
}

type Bounded = 'value' | 'before' | 'change' | 'forecast';

/** A number with the ends of its range; those of an exact one are the same. */
function bounds(name: Bounded, estimate: Estimate | undefined): Row {
  const [low, high] = name === 'value' ? (['low', 'high'] as const) : ([`${name}_low`, `${name}_high`] as const);
  return { [name]: number(estimate?.value), [low]: number(estimate?.low), [high]: number(estimate?.high) };
}

/** At most ten significant digits; what has no bound is left empty. */
function number(value: number | undefined): number | undefined {
  return value !== undefined && Number.isFinite(value) ? Number(value.toPrecision(10)) : undefined;
}
