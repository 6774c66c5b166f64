import { lazy, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { startOfDay } from '../../lib/day';
import { type GoalChartData, type GoalChartRow, goalChartRows } from '../../lib/goals/chart-rows';
import type { GoalMeasure } from '../../lib/goals/goal';
import { exactly } from '../../lib/kpi/estimate';
import { ChartFigure } from '../charts/ChartFigure';
import { useKpiFormat } from '../kpi/use-kpi-format';
import { useFormat } from '../use-format';
import { GoalLegend } from './GoalLegend';

const GoalCurve = lazy(() => import('./GoalCurve'));

interface GoalChartProps extends GoalChartData {
  readonly measure: Pick<GoalMeasure, 'kpi' | 'variant'>;
  readonly title: string;
  readonly aside?: string | undefined;
  /** CSS pixels. */
  readonly height?: number;
}

/** What a KPI came to, day by day, with its target, the pace that reaches it, and where it is heading. */
export function GoalChart({ measure, title, aside, height = 180, ...data }: GoalChartProps) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const numbers = useKpiFormat();
  const { points, period, target, start, forecast } = data;
  const { from, to } = period;
  const rows = useMemo(
    () => goalChartRows({ points, period: { from, to }, target, start, forecast }),
    [points, from, to, target, start, forecast],
  );
  const { kpi, variant } = measure;
  const options = variant === undefined ? {} : { variant };
  const dayName = (day: string) => format.shortDate(startOfDay(day) ?? 0);
  const write = (value: number | undefined) => (value === undefined ? '' : numbers.value(kpi, exactly(value), options));
  const [first, last] = [points[0], points.at(-1)];
  const summary =
    first && last
      ? t('charts.summary', {
          title,
          first: numbers.value(kpi, first, options),
          from: dayName(first.day),
          last: numbers.value(kpi, last, options),
          to: dayName(last.day),
        })
      : t('charts.summary.none', { title });
  const named = { name: title, ...tableOf(rows) };
  function tableOf(all: readonly GoalChartRow[]) {
    const told = all.filter(
      ({ current, expected }, index) => current.estimate || expected !== undefined || index === all.length - 1,
    );
    const columns = ['charts.column.day', 'charts.column.value', 'charts.column.range'] as const;
    return {
      columns: [...columns.map((key) => t(key)), t('goal.chart.pace'), t('goal.chart.forecast')],
      rows: told.map(({ current: { day, estimate }, pace, expected }) => [
        dayName(day),
        estimate ? numbers.value(kpi, estimate, options) : '',
        estimate ? numbers.range(kpi, estimate, options) : '',
        write(pace),
        write(expected),
      ]),
    };
  }
  const hasLines = points.length > 0 || target !== undefined;
  return (
    <ChartFigure
      title={title}
      aside={aside}
      summary={target === undefined ? summary : t('goal.chart.summary', { summary, target: write(target), day: dayName(to) })}
      numbers={named}
      fileName={[title, from, to]}
      captions={[t('charts.period', { from: dayName(from), to: dayName(to) })]}
      isEmpty={!hasLines}
      legend={hasLines && <GoalLegend rows={rows} />}
    >
      <Suspense fallback={<div style={{ blockSize: height }} />}>
        {hasLines ? (
          <GoalCurve kpi={kpi} options={options} rows={rows} isReversed={i18n.dir() === 'rtl'} height={height} />
        ) : (
          <p className="chart-empty soft" dir={i18n.dir()} style={{ minBlockSize: height }}>
            {t('goal.chart.empty')}
          </p>
        )}
      </Suspense>
    </ChartFigure>
  );
}
