import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import type { PostRow } from '../../lib/data/rows';
import type { RowList } from '../../lib/posts/row-list';
import { NOTHING_SELECTED, setAll, toggle } from '../../lib/posts/selection';

export interface PostSelection {
  /** Chosen posts among those shown: what a filter hides is not touched. */
  readonly posts: readonly PostRow[];
  readonly has: (key: string) => boolean;
  /** Chooses the post of a row, or no longer; with `isRange` everything since the row chosen before. */
  toggleRow(rows: RowList, index: number, isRange: boolean): void;
  all(): void;
  clear(): void;
}

/** Keys of the posts between two rows, both included. */
function keysBetween(rows: RowList, one: number, other: number): string[] {
  const [first, last] = one < other ? [one, other] : [other, one];
  return Array.from({ length: last - first + 1 }, (_, offset) => rows.at(first + offset)?.post?.key ?? []).flat();
}

/** Choosing posts of the table, to do something with all of them. */
export function useSelection(shown: readonly PostRow[]): PostSelection {
  const [selection, setSelection] = useState(NOTHING_SELECTED);
  const anchor = useRef<string>(undefined);
  // Marks answer at once; which of many posts they mean follows.
  const settled = useDeferredValue(selection);
  const posts = useMemo(
    () => (settled.size === 0 ? [] : [...new Set(shown)].filter(({ key }) => settled.has(key))),
    [shown, settled],
  );
  const toggleRow = useCallback((rows: RowList, index: number, isRange: boolean) => {
    const row = rows.at(index);
    if (!row?.post) return;
    const { key } = row.post;
    const from = isRange && anchor.current !== undefined ? rows.indexOf(anchor.current) : -1;
    anchor.current = row.key;
    setSelection((before) => (from < 0 ? toggle(before, key) : setAll(before, keysBetween(rows, from, index), !before.has(key))));
  }, []);
  return {
    posts,
    has: (key) => selection.has(key),
    toggleRow,
    all: () => setSelection(new Set(shown.map(({ key }) => key))),
    clear() {
      anchor.current = undefined;
      setSelection(NOTHING_SELECTED);
    },
  };
}
