import { useTranslation } from 'react-i18next';
import { Area, CartesianGrid, ComposedChart, Line, ResponsiveContainer, Scatter, Tooltip, XAxis, YAxis } from 'recharts';
import { tickPlaces } from '../../lib/charts/trend';
import { startOfDay } from '../../lib/day';
import type { GoalChartRow } from '../../lib/goals/chart-rows';
import type { KpiFormatOptions } from '../../lib/i18n/kpi-format';
import { exactly } from '../../lib/kpi/estimate';
import type { KpiId } from '../../lib/kpi/ids';
import { useKpiFormat } from '../kpi/use-kpi-format';
import { useFormat } from '../use-format';

interface GoalCurveProps {
  readonly kpi: KpiId;
  readonly options: KpiFormatOptions;
  readonly rows: readonly GoalChartRow[];
  readonly isReversed: boolean;
  readonly height: number;
}

const AXIS = { tick: { fill: 'var(--text-soft)', fontSize: 11 }, tickLine: false, axisLine: false } as const;
const STILL = { isAnimationActive: false, activeDot: false, dot: false } as const;

interface DotProps {
  readonly cx?: number | undefined;
  readonly cy?: number | undefined;
  readonly payload?: GoalChartRow | undefined;
}

/** Only where a line alone would not tell which of its points were measured. */
function LonelyDot({ cx, cy, payload }: DotProps) {
  if (!payload?.isAlone || payload.dotted === undefined || cx === undefined || cy === undefined) return null;
  return <circle cx={cx} cy={cy} r={3} fill="var(--series-1)" stroke="var(--surface)" strokeWidth={1} />;
}

function Note({ row, kpi, options }: { readonly row: GoalChartRow | undefined } & Pick<GoalCurveProps, 'kpi' | 'options'>) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const numbers = useKpiFormat();
  if (!row) return null;
  const { current, target, pace, expected } = row;
  const write = (value: number) => numbers.value(kpi, exactly(value), options);
  const lines = [
    ['target', target],
    ['pace', pace],
    ['forecast', current.estimate ? undefined : expected],
  ] as const;
  return (
    <div className="trend-note" dir={i18n.dir()}>
      <p className="soft">{format.shortDate(startOfDay(current.day) ?? 0)}</p>
      {current.estimate && <strong>{numbers.value(kpi, current.estimate, options)}</strong>}
      {lines.map(
        ([name, value]) =>
          value !== undefined && (
            <p key={name} className="soft">
              {t('goal.chart.note', { name: t(`goal.chart.${name}`), value: write(value) })}
            </p>
          ),
      )}
    </div>
  );
}

/** The picture of a goal; loaded only when one is shown, because the chart library is large. */
export default function GoalCurve({ kpi, options, rows, isReversed, height }: GoalCurveProps) {
  const format = useFormat();
  const numbers = useKpiFormat();
  const dayName = (index: number) => format.shortDate(startOfDay(rows[index]?.current.day ?? '') ?? 0);
  return (
    <ResponsiveContainer width="100%" height={height}>
      <ComposedChart data={[...rows]} margin={{ top: 8, right: 10, bottom: 0, left: 10 }} accessibilityLayer={false}>
        <CartesianGrid stroke="var(--line)" vertical={false} />
        <XAxis
          {...AXIS}
          dataKey="index"
          type="number"
          domain={[0, Math.max(1, rows.length - 1)]}
          reversed={isReversed}
          ticks={tickPlaces(rows.length)}
          tickFormatter={dayName}
          minTickGap={16}
        />
        <YAxis
          {...AXIS}
          width={44}
          orientation={isReversed ? 'right' : 'left'}
          tickCount={4}
          tickFormatter={(value: number) => numbers.tick(kpi, value, options)}
          domain={['auto', 'auto']}
        />
        <Tooltip
          cursor={{ stroke: 'var(--control)', strokeDasharray: '2 3' }}
          content={({ payload, active }) => (
            <Note kpi={kpi} options={options} row={active ? (payload[0]?.payload as GoalChartRow | undefined) : undefined} />
          )}
        />
        <Area {...STILL} dataKey="expectedBand" stroke="none" fill="var(--series-3)" fillOpacity={0.16} />
        <Area {...STILL} dataKey="band" stroke="none" fill="var(--series-1)" fillOpacity={0.14} />
        <Line {...STILL} dataKey="target" stroke="var(--met)" strokeWidth={1.5} />
        <Line {...STILL} dataKey="pace" stroke="var(--series-5)" strokeWidth={1.5} strokeDasharray="5 4" />
        <Line {...STILL} dataKey="expected" stroke="var(--series-3)" strokeWidth={1.5} strokeDasharray="2 3" />
        <Line
          {...STILL}
          dataKey="dotted"
          connectNulls
          stroke="var(--series-1)"
          strokeWidth={2}
          strokeDasharray="0.1 5"
          strokeLinecap="round"
        />
        <Line {...STILL} dataKey="solid" stroke="var(--series-1)" strokeWidth={2} />
        <Scatter isAnimationActive={false} dataKey="dotted" shape={LonelyDot} />
      </ComposedChart>
    </ResponsiveContainer>
  );
}
