import { lazy, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type TrendDay, trendRows } from '../../lib/charts/trend';
import { startOfDay } from '../../lib/day';
import type { KpiId } from '../../lib/kpi/ids';
import type { Period } from '../../lib/scope';
import { useKpiFormat } from '../kpi/use-kpi-format';
import { useFormat } from '../use-format';
import { ChartFigure } from './ChartFigure';
import { TrendLegend } from './TrendLegend';
import { useDayText } from './TrendNote';

const TrendCurve = lazy(() => import('./TrendCurve'));

interface TrendChartProps {
  readonly kpi: KpiId;
  readonly title: string;
  readonly days: readonly TrendDay[];
  /** Of the previous equal period. */
  readonly before?: readonly TrendDay[] | undefined;
  readonly period: Period;
  readonly previous: Period;
  /** Whose numbers they are. */
  readonly accounts: readonly string[];
  /** What the dashed line is, in words. */
  readonly aside?: string;
  /** CSS pixels. */
  readonly height?: number;
}

/** A KPI by day, with the previous equal period dashed, and dotted where nothing was observed. */
export function TrendChart(props: TrendChartProps) {
  const { kpi, title, days, before, period, previous, accounts, aside, height = 180 } = props;
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const kpiFormat = useKpiFormat();
  const dayText = useDayText(kpi);
  const rows = useMemo(() => trendRows(days, before), [days, before]);
  const dayName = (day: string) => format.shortDate(startOfDay(day) ?? 0);
  const periodName = ({ from, to }: Period) => t('charts.period', { from: dayName(from), to: dayName(to) });
  const valued = days.filter(({ estimate }) => estimate);
  const [first, last] = [valued[0], valued.at(-1)];
  const summary =
    first?.estimate && last?.estimate
      ? t('charts.summary', {
          title,
          first: kpiFormat.value(kpi, first.estimate),
          from: dayName(first.day),
          last: kpiFormat.value(kpi, last.estimate),
          to: dayName(last.day),
        })
      : t('charts.summary.none', { title });
  const rangeText = ({ estimate }: TrendDay) => (estimate ? kpiFormat.range(kpi, estimate) : '');
  const numbers = {
    name: title,
    columns: [
      t('charts.column.day'),
      t('charts.column.value'),
      t('charts.column.range'),
      t('charts.column.n'),
      t('charts.column.published'),
      ...(before ? [t('charts.column.before')] : []),
    ],
    rows: rows.map(({ current, before: earlier }) => [
      dayName(current.day),
      dayText(current),
      rangeText(current),
      format.number(current.n),
      format.number(current.published),
      ...(before ? [earlier ? dayText(earlier) : ''] : []),
    ]),
  };
  const whose = accounts.join(', ');
  return (
    <ChartFigure
      title={title}
      aside={aside}
      summary={summary}
      numbers={numbers}
      fileName={[title, ...accounts, period.from, period.to]}
      captions={[t('charts.caption', { accounts: whose, period: periodName(period), previous: periodName(previous) })]}
      isEmpty={valued.length === 0}
      legend={
        valued.length > 0 && <TrendLegend rows={rows} current={periodName(period)} previous={before && periodName(previous)} />
      }
    >
      <Suspense fallback={<div style={{ blockSize: height }} />}>
        {valued.length > 0 ? (
          <TrendCurve kpi={kpi} rows={rows} isReversed={i18n.dir() === 'rtl'} height={height} />
        ) : (
          <p className="chart-empty soft" dir={i18n.dir()} style={{ minBlockSize: height }}>
            {t('charts.empty')}
          </p>
        )}
      </Suspense>
    </ChartFigure>
  );
}
