import { type KeyboardEvent, useCallback, useEffect, useState } from 'react';
import type { RowList, TableRow } from '../../lib/posts/row-list';
import type { VisibleRows } from './use-visible-rows';

interface RowFocusOptions {
  readonly rows: RowList;
  readonly opened: string | undefined;
  readonly lastOpened: string | undefined;
  readonly isRightToLeft: boolean;
  readonly onOpen: (post: string) => void;
  /** Chooses the post of a row; with `isRange` everything since the one chosen before. */
  readonly onSelect: (index: number, isRange: boolean) => void;
  readonly onSelectAll: () => void;
  /** Folds a group up, or out again. */
  readonly onFold: (group: string, isFolded: boolean) => void;
  readonly isFolded: (group: string) => boolean;
}

/** Where a key moves the focus to; `undefined` when it is not for moving. */
function target(key: string, active: number, count: number, perPage: number): number | undefined {
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + perPage,
    PageUp: active - perPage,
    Home: 0,
    End: count - 1,
  };
  const wanted = moves[key];
  return wanted === undefined ? undefined : Math.min(count - 1, Math.max(0, wanted));
}

/** What a key does to the row it is pressed on; false when it does nothing there. */
function act(event: KeyboardEvent, row: TableRow, index: number, options: RowFocusOptions): boolean {
  const { onOpen, onSelect, onSelectAll, onFold, isFolded, isRightToLeft } = options;
  const [open, close] = isRightToLeft ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  if (event.key === 'a' && (event.ctrlKey || event.metaKey)) onSelectAll();
  else if (row.head) {
    const { id } = row.head;
    if (event.key === 'Enter' || event.key === ' ') onFold(id, !isFolded(id));
    else if (event.key === open) onFold(id, false);
    else if (event.key === close) onFold(id, true);
    else return false;
  } else if (event.key === 'Enter') onOpen(row.post.key);
  else if (event.key === ' ') onSelect(index, event.shiftKey);
  else return false;
  return true;
}

/** One row of the grid takes part in the tab order; keys move it. It stays on its post when the order changes. */
export function useRowFocus(options: RowFocusOptions) {
  const { rows, opened, lastOpened } = options;
  const [activeKey, setActiveKey] = useState<string>();
  const [wanted, setWanted] = useState<string>();
  const active = Math.max(0, activeKey === undefined ? 0 : rows.indexOf(activeKey));
  // Coming back from the detail, the focus goes on where it was.
  useEffect(() => {
    if (opened !== undefined || lastOpened === undefined) return;
    const row = rows.at(active)?.post?.key === lastOpened ? rows.at(active) : rows.at(rows.indexOfPost(lastOpened));
    setActiveKey(row?.key);
    setWanted(row?.key);
  }, [opened, lastOpened]);
  const onTaken = useCallback(() => setWanted(undefined), []);
  return {
    active,
    /** The row that is to take the focus, once. */
    isWanted: (row: TableRow) => row.key === wanted,
    onTaken,
    onKey(event: KeyboardEvent, virtual: VisibleRows) {
      if (!(event.target instanceof HTMLTableRowElement)) return;
      const row = rows.at(active);
      if (row && act(event, row, active, options)) {
        event.preventDefault();
        return;
      }
      const next = target(event.key, active, rows.count, virtual.perPage);
      const key = next === undefined ? undefined : rows.at(next)?.key;
      if (next === undefined || key === undefined) return;
      event.preventDefault();
      setActiveKey(key);
      setWanted(key);
      virtual.scrollTo(next);
    },
  };
}
