import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';

/** Block size of a row in CSS pixels, the same in columns and in two lines, so that the list stays where it is. */
const HEIGHT = 56;
const HEAD = 34;

interface VisibleRowsOptions {
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly count: number;
  readonly hasColumns: boolean;
  /** A row that must exist wherever the list is scrolled to, so that the focus is never lost. */
  readonly keep: number;
}

export interface VisibleRows {
  readonly size: number;
  readonly rows: readonly { readonly index: number; readonly start: number; readonly size: number }[];
  readonly perPage: number;
  scrollTo(index: number): void;
}

/** The rows on screen, a few around them, and one more. */
export function useVisibleRows({ frame, count, hasColumns, keep }: VisibleRowsOptions): VisibleRows {
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => frame.current,
    estimateSize: () => HEIGHT,
    overscan: 8,
    scrollPaddingStart: hasColumns ? HEAD : 0,
    rangeExtractor(range) {
      const shown = defaultRangeExtractor(range);
      return keep < count && !shown.includes(keep) ? [...shown, keep].sort((one, other) => one - other) : shown;
    },
  });
  return {
    size: virtualizer.getTotalSize(),
    rows: virtualizer.getVirtualItems(),
    perPage: Math.max(1, Math.floor((virtualizer.scrollRect?.height ?? 0) / HEIGHT) - 1),
    scrollTo: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  };
}
