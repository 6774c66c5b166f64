import { type Column, isCounter } from '../../lib/posts/columns';

const WIDTHS: Partial<Record<Column, number>> = { published: 84, tags: 132, engagement: 96 };

/** Least inline size of a column in CSS pixels. */
function widthOf(column: Column): number {
  return WIDTHS[column] ?? (isCounter(column) ? 72 : 108);
}

const POST_WIDTH = 240;
const GAP = 8;
const SELECT_WIDTH = 20;

/** Widths of the columns for a grid, and what they take together at least. */
export function layoutOf(columns: readonly Column[]): { readonly template: string; readonly least: number } {
  const widths = columns.map(widthOf);
  return {
    template: [`${SELECT_WIDTH}px`, `minmax(${POST_WIDTH}px, 1fr)`, ...widths.map((width) => `${width}px`)].join(' '),
    least: [SELECT_WIDTH, POST_WIDTH, ...widths].reduce((sum, width) => sum + width + GAP, 0),
  };
}
