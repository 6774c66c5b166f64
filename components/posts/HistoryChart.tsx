import { useTranslation } from 'react-i18next';
import { Area, CartesianGrid, ComposedChart, Line, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { isExact } from '../../lib/counts/count';
import type { Counter } from '../../lib/platforms/types';
import { type HistoryPoint, timeTicks } from '../../lib/posts/history-points';
import { useFormat } from '../use-format';
import { COUNTER_NAME } from '../words';

interface HistoryChartProps {
  readonly points: readonly HistoryPoint[];
  readonly counter: Counter;
}

function PointNote({ point }: { readonly point: HistoryPoint | undefined }) {
  const { i18n } = useTranslation();
  const format = useFormat();
  if (!point) return null;
  return (
    <p className="chart-note" dir={i18n.dir()}>
      <strong>{format.interval(point.count)}</strong> {format.dateTime(point.time)}
    </p>
  );
}

const AXIS = { tick: { fill: 'var(--text-soft)', fontSize: 11 }, tickLine: false, axisLine: false } as const;

function Curve({ points, isReversed }: { readonly points: readonly HistoryPoint[]; readonly isReversed: boolean }) {
  const format = useFormat();
  const span = (points.at(-1)?.time ?? 0) - (points[0]?.time ?? 0);
  const tickName = span < 36 * 3_600_000 ? format.clock : format.shortDate;
  return (
    <ResponsiveContainer width="100%" height={170}>
      <ComposedChart data={[...points]} margin={{ top: 8, right: 8, bottom: 0, left: 8 }} accessibilityLayer={false}>
        <CartesianGrid stroke="var(--line)" vertical={false} />
        <XAxis
          {...AXIS}
          dataKey="time"
          type="number"
          domain={['dataMin', 'dataMax']}
          reversed={isReversed}
          ticks={timeTicks(points, tickName)}
          tickFormatter={(time: number) => tickName(time)}
          minTickGap={32}
        />
        <YAxis
          {...AXIS}
          width={48}
          orientation={isReversed ? 'right' : 'left'}
          tickFormatter={(value: number) => format.short(value)}
          domain={['auto', 'auto']}
          allowDecimals={false}
        />
        <Tooltip content={({ payload }) => <PointNote point={payload[0]?.payload as HistoryPoint | undefined} />} />
        <Area
          dataKey="range"
          stroke="none"
          fill="var(--series-1)"
          fillOpacity={0.18}
          isAnimationActive={false}
          activeDot={false}
        />
        <Line
          dataKey="value"
          stroke="var(--series-1)"
          strokeWidth={2}
          dot={points.length < 40 ? { r: 2.5, fill: 'var(--series-1)' } : false}
          isAnimationActive={false}
        />
      </ComposedChart>
    </ResponsiveContainer>
  );
}

/** A counter over time, as a picture with a sentence; the numbers stand in the table of readings. */
export default function HistoryChart({ points, counter }: HistoryChartProps) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const summary = t('detail.chart.summary', {
    counter: t(COUNTER_NAME[counter]),
    first: format.count(first.count),
    from: format.dateTime(first.time),
    last: format.count(last.count),
    to: format.dateTime(last.time),
  });
  return (
    <figure className="chart">
      <div className="chart-frame" dir="ltr" role="img" aria-label={summary}>
        <Curve points={points} isReversed={i18n.dir() === 'rtl'} />
      </div>
      {!points.every(({ count }) => isExact(count)) && (
        <figcaption className="soft small">{t('detail.chart.rounded')}</figcaption>
      )}
    </figure>
  );
}
