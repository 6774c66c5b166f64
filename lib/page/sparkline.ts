import { drawing } from './elements';

interface Point {
  /** Unix ms */
  readonly at: number;
  readonly value: number;
}

/** What lies between two curves, oldest first. */
export type Band = readonly { readonly at: number; readonly lower: number; readonly upper: number }[];

const WIDTH = 100;
const HEIGHT = 36;

/** A small line chart of at least two points, oldest first, over a band where there is one; time runs from left to right. */
export function sparkline(points: readonly Point[], label: string, band: Band = []): SVGElement {
  const across = scale(
    points.map(({ at }) => at),
    0,
    WIDTH,
  );
  const up = scale([...points.map(({ value }) => value), ...band.flatMap(({ lower, upper }) => [lower, upper])], HEIGHT - 2, 2);
  const path = (line: readonly Point[]) => line.map(({ at, value }) => `${across(at)} ${up(value)}`).join('L');
  const edge = (side: 'lower' | 'upper') => band.map((point) => ({ at: point.at, value: point[side] }));
  const back =
    band.length > 0
      ? drawing('path', { class: 'band', d: `M${path(edge('upper'))}L${path(edge('lower').toReversed())}Z` })
      : drawing('path', { class: 'area', d: `M0 ${HEIGHT}L${path(points)}L${WIDTH} ${HEIGHT}Z` });
  return drawing(
    'svg',
    { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, preserveAspectRatio: 'none', role: 'img', 'aria-label': label },
    back,
    drawing('path', { class: 'line', d: `M${path(points)}` }),
  );
}

/** Maps the range of `values` onto `from … to`; their middle when they are all the same. */
function scale(values: readonly number[], from: number, to: number): (value: number) => number {
  const least = Math.min(...values);
  const spread = Math.max(...values) - least;
  return (value) => Math.round(100 * (spread ? from + ((value - least) / spread) * (to - from) : (from + to) / 2)) / 100;
}
