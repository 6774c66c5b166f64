import type { Cell } from './heat-map';
import { isEnough } from './summarize';

/** Steps of one hue, so that nobody needs to tell hues apart: 1 is the lowest median, 5 the highest. */
export const LEVELS = [1, 2, 3, 4, 5] as const;
export type Level = (typeof LEVELS)[number];

/** How strongly a cell is coloured: by where its median lies between the lowest and the highest of the cells that can be judged. */
export function createLevelOf(cells: readonly (readonly Cell[])[]): (cell: Cell) => Level | 'few' | 'none' {
  const medians = cells.flat().flatMap(({ rates }) => (rates && isEnough(rates) ? [rates.median.value] : []));
  const [lowest, highest] = [Math.min(...medians), Math.max(...medians)];
  return ({ rates }) => {
    if (!rates) return 'none';
    if (!isEnough(rates)) return 'few';
    if (highest === lowest) return 3;
    const place = (rates.median.value - lowest) / (highest - lowest);
    return LEVELS[Math.min(4, Math.floor(place * 5))] ?? 5;
  };
}
