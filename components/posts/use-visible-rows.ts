import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect } from 'react';

/** Block size of a row in CSS pixels. */
const HEIGHT = { wide: 52, narrow: 58 } as const;
const HEAD = 34;

interface VisibleRowsOptions {
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly count: number;
  readonly isWide: boolean;
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
export function useVisibleRows({ frame, count, isWide, keep }: VisibleRowsOptions): VisibleRows {
  const height = isWide ? HEIGHT.wide : HEIGHT.narrow;
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => frame.current,
    estimateSize: () => height,
    overscan: 8,
    scrollPaddingStart: isWide ? HEAD : 0,
    rangeExtractor(range) {
      const shown = defaultRangeExtractor(range);
      return keep < count && !shown.includes(keep) ? [...shown, keep].sort((one, other) => one - other) : shown;
    },
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another height means measuring again
  useEffect(() => virtualizer.measure(), [virtualizer, height]);
  return {
    size: virtualizer.getTotalSize(),
    rows: virtualizer.getVirtualItems(),
    perPage: Math.max(1, Math.floor((virtualizer.scrollRect?.height ?? 0) / height) - 1),
    scrollTo: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  };
}
