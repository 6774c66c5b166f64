import { useDeferredValue, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Area, CartesianGrid, ComposedChart, Line, Scatter, Tooltip, XAxis, YAxis } from 'recharts';
import { type TrendRow, tickPlaces } from '../../lib/charts/trend';
import { startOfDay } from '../../lib/day';
import type { KpiId } from '../../lib/kpi/ids';
import { useKpiFormat } from '../kpi/use-kpi-format';
import { useFormat } from '../use-format';
import { useWidth } from '../use-width';
import { TrendNote } from './TrendNote';

interface TrendCurveProps {
  readonly kpi: KpiId;
  readonly rows: readonly TrendRow[];
  readonly isReversed: boolean;
  readonly height: number;
}

const AXIS = { tick: { fill: 'var(--text-soft)', fontSize: 11 }, tickLine: false, axisLine: false } as const;
const STILL = { isAnimationActive: false, activeDot: false } as const;
/** Room below the lines for the marks of publication. */
const MARKS = 20;
/** CSS pixels for the numbers of the axis, and beyond its end for half of the last day's name. */
const NUMBERS = 44;
const END = 28;
const START = 10;

interface DotProps {
  readonly cx?: number | undefined;
  readonly cy?: number | undefined;
  readonly payload?: TrendRow | undefined;
}

/** Only where a line alone would not tell which of its points were measured. */
function LonelyDot({ cx, cy, payload }: DotProps) {
  if (!payload?.isAlone || payload.dotted === undefined || cx === undefined || cy === undefined) return null;
  return <circle cx={cx} cy={cy} r={3} fill="var(--series-1)" stroke="var(--surface)" strokeWidth={1} />;
}

function PublishedMark({ cx, cy, payload }: DotProps) {
  if (payload?.marker === undefined || cx === undefined || cy === undefined) return null;
  return <circle cx={cx} cy={cy} r={payload.current.published > 1 ? 3.5 : 2.5} fill="var(--series-1)" />;
}

/** The picture of a trend; loaded only when one is shown, because the chart library is large. */
export default function TrendCurve(props: TrendCurveProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useDeferredValue(useWidth(frame), 0);
  return (
    <div ref={frame} style={{ blockSize: props.height }}>
      {width > 0 && <Curve {...props} width={width} />}
    </div>
  );
}

function Curve({ kpi, rows, isReversed, height, width }: TrendCurveProps & { readonly width: number }) {
  // First the axes, then the lines, then the marks: all at once would keep the page from answering for too long.
  const [drawn, setDrawn] = useState(1);
  useEffect(() => {
    if (drawn === 3) return;
    const next = setTimeout(() => setDrawn(drawn + 1));
    return () => clearTimeout(next);
  }, [drawn]);
  const isWhole = drawn === 3;
  const { i18n } = useTranslation();
  const format = useFormat();
  const kpiFormat = useKpiFormat();
  const dayName = (index: number) => format.shortDate(startOfDay(rows[index]?.current.day ?? '') ?? 0);
  return (
    <ComposedChart
      {...{ width, height }}
      data={[...rows]}
      margin={{ top: 8, right: isReversed ? START : END, bottom: 0, left: isReversed ? END : START }}
      accessibilityLayer={false}
    >
      <CartesianGrid stroke="var(--line)" vertical={false} yAxisId="value" />
      <XAxis
        {...AXIS}
        dataKey="index"
        type="number"
        domain={[0, Math.max(1, rows.length - 1)]}
        reversed={isReversed}
        ticks={tickPlaces(rows.length, width - NUMBERS - START - END)}
        // Chosen by their room: which of them fit need not be found out by drawing each.
        interval={0}
        tickFormatter={dayName}
      />
      <YAxis
        {...AXIS}
        yAxisId="value"
        width={NUMBERS}
        orientation={isReversed ? 'right' : 'left'}
        tickCount={4}
        // Four lie far enough apart.
        interval={0}
        padding={{ bottom: MARKS }}
        tickFormatter={(value: number) => kpiFormat.tick(kpi, value)}
        domain={['auto', 'auto']}
      />
      <YAxis yAxisId="marks" hide width={0} domain={[0, 1]} padding={{ bottom: 6 }} />
      {isWhole && (
        <Tooltip
          cursor={{ stroke: 'var(--control)', strokeDasharray: '2 3' }}
          content={({ payload, active }) => (
            <TrendNote
              kpi={kpi}
              row={active ? (payload[0]?.payload as TrendRow | undefined) : undefined}
              direction={i18n.dir()}
            />
          )}
        />
      )}
      {drawn > 1 && <Area {...STILL} yAxisId="value" dataKey="band" stroke="none" fill="var(--series-1)" fillOpacity={0.14} />}
      {drawn > 1 && (
        <Line
          {...STILL}
          yAxisId="value"
          dataKey="previous"
          stroke="var(--series-5)"
          strokeWidth={1.5}
          strokeDasharray="5 4"
          dot={false}
        />
      )}
      {drawn > 1 && (
        <Line
          {...STILL}
          yAxisId="value"
          dataKey="dotted"
          connectNulls
          stroke="var(--series-1)"
          strokeWidth={2}
          strokeDasharray="0.1 5"
          strokeLinecap="round"
          dot={false}
        />
      )}
      {drawn > 1 && (
        <Line
          {...STILL}
          activeDot={{ r: 4, stroke: 'var(--surface)', fill: 'var(--series-1)' }}
          yAxisId="value"
          dataKey="solid"
          stroke="var(--series-1)"
          strokeWidth={2}
          dot={false}
        />
      )}
      {isWhole && rows.some(({ isAlone }) => isAlone) && (
        <Scatter {...STILL} yAxisId="value" dataKey="dotted" shape={LonelyDot} />
      )}
      {isWhole && <Scatter {...STILL} yAxisId="marks" dataKey="marker" shape={PublishedMark} />}
    </ComposedChart>
  );
}
