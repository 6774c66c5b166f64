import './charts.css';
import { segmentsOf, type TrendDay } from '../../lib/charts/trend';

const WIDTH = 64;
const HEIGHT = 20;
const EDGE = 2;

/** A trend the size of a word. Says nothing to screen readers: value and change stand beside it. */
export function Sparkline({ days }: { readonly days: readonly TrendDay[] }) {
  const values = days.flatMap(({ estimate }) => estimate?.value ?? []);
  if (values.length < 2) return null;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const place = (index: number) => {
    const x = EDGE + (index / (days.length - 1)) * (WIDTH - 2 * EDGE);
    const share = high === low ? 0.5 : ((days[index]?.estimate?.value ?? low) - low) / (high - low);
    return `${x.toFixed(1)} ${(HEIGHT - EDGE - share * (HEIGHT - 2 * EDGE)).toFixed(1)}`;
  };
  const path = (isKnown: boolean) =>
    segmentsOf(days)
      .filter((segment) => segment.isKnown === isKnown)
      .map(({ from, to }) => `M${place(from)}L${place(to)}`)
      .join('');
  return (
    <svg className="sparkline" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
      <path d={path(true)} />
      <path className="sparkline-gap" d={path(false)} />
    </svg>
  );
}
