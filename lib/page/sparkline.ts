import { drawing } from './elements';

interface Point {
  /** Unix ms */
  readonly at: number;
  readonly value: number;
}

const WIDTH = 100;
const HEIGHT = 36;

/** A small line chart of at least two points, oldest first; time runs from left to right. */
export function sparkline(points: readonly Point[], label: string): SVGElement {
  const times = points.map(({ at }) => at);
  const values = points.map(({ value }) => value);
  const across = scale(times, 0, WIDTH);
  const up = scale(values, HEIGHT - 2, 2);
  const path = points.map(({ at, value }) => `${across(at)} ${up(value)}`).join('L');
  return drawing(
    'svg',
    { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, preserveAspectRatio: 'none', role: 'img', 'aria-label': label },
    drawing('path', { class: 'area', d: `M0 ${HEIGHT}L${path}L${WIDTH} ${HEIGHT}Z` }),
    drawing('path', { class: 'line', d: `M${path}` }),
  );
}

/** Maps the range of `values` onto `from … to`; their middle when they are all the same. */
function scale(values: readonly number[], from: number, to: number): (value: number) => number {
  const least = Math.min(...values);
  const spread = Math.max(...values) - least;
  return (value) => Math.round(100 * (spread ? from + ((value - least) / spread) * (to - from) : (from + to) / 2)) / 100;
}
