import { useTranslation } from 'react-i18next';
import { Area, CartesianGrid, ComposedChart, Line, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { LifespanRow } from '../../lib/posts/lifespan-rows';
import { useFormat } from '../use-format';
import { useAgeText } from './use-age-text';

interface LifespanCurveProps {
  readonly rows: readonly LifespanRow[];
  readonly isReversed: boolean;
}

interface Drawn {
  readonly age: number;
  readonly row: LifespanRow;
  readonly value?: number;
  readonly range?: readonly [number, number];
  readonly band?: readonly [number, number];
  readonly middle?: number;
}

const AXIS = { tick: { fill: 'var(--text-soft)', fontSize: 11 }, tickLine: false, axisLine: false } as const;
const STILL = { isAnimationActive: false, activeDot: false, connectNulls: true } as const;
const TICKS = 4;

function drawn(row: LifespanRow): Drawn {
  const { age, own, usual } = row;
  return {
    age,
    row,
    ...(own && { value: own.value, range: [own.low, Number.isFinite(own.high) ? own.high : own.value] as const }),
    ...(usual && { band: [usual.lower, usual.upper] as const, middle: usual.median }),
  };
}

function Note({ row }: { readonly row: LifespanRow | undefined }) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const ageText = useAgeText();
  if (!row) return null;
  const { age, own, usual } = row;
  const whole = (value: number) => format.number(Math.round(value));
  return (
    <div className="chart-note" dir={i18n.dir()}>
      <p className="soft">{ageText(age)}</p>
      {own && <strong>{format.numberRange(Math.round(own.low), Math.round(own.high))}</strong>}
      {usual && <p>{t('lifespan.usually', { lower: whole(usual.lower), upper: whole(usual.upper) })}</p>}
    </div>
  );
}

/** The picture of a lifespan; loaded only when one is shown, because the chart library is large. */
export default function LifespanCurve({ rows, isReversed }: LifespanCurveProps) {
  const format = useFormat();
  const ageText = useAgeText();
  const data = rows.map(drawn);
  const last = rows.at(-1)?.age ?? 1;
  return (
    <ResponsiveContainer width="100%" height={190}>
      <ComposedChart data={data} margin={{ top: 8, right: 16, bottom: 0, left: 8 }} accessibilityLayer={false}>
        <CartesianGrid stroke="var(--line)" vertical={false} />
        <XAxis
          {...AXIS}
          dataKey="age"
          type="number"
          domain={[0, last]}
          reversed={isReversed}
          ticks={Array.from({ length: TICKS }, (_, index) => (last * index) / (TICKS - 1))}
          tickFormatter={(age: number) => ageText(age)}
          minTickGap={20}
        />
        <YAxis
          {...AXIS}
          width={44}
          orientation={isReversed ? 'right' : 'left'}
          tickFormatter={(value: number) => format.short(value)}
          domain={[0, 'auto']}
          allowDecimals={false}
        />
        <Tooltip
          cursor={{ stroke: 'var(--control)', strokeDasharray: '2 3' }}
          content={({ payload, active }) => <Note row={active ? (payload[0]?.payload as Drawn | undefined)?.row : undefined} />}
        />
        <Area {...STILL} dataKey="band" stroke="none" fill="var(--series-5)" fillOpacity={0.2} />
        <Line {...STILL} dataKey="middle" stroke="var(--series-5)" strokeWidth={1.5} strokeDasharray="5 4" dot={false} />
        <Area {...STILL} dataKey="range" stroke="none" fill="var(--series-1)" fillOpacity={0.18} />
        <Line
          {...STILL}
          dataKey="value"
          stroke="var(--series-1)"
          strokeWidth={2}
          dot={rows.length < 60 ? { r: 2.5, fill: 'var(--series-1)' } : false}
        />
      </ComposedChart>
    </ResponsiveContainer>
  );
}
