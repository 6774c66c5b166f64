import { type KeyboardEvent, useCallback, useEffect, useState } from 'react';
import type { PostRow } from '../../lib/data/rows';
import type { VisibleRows } from './use-visible-rows';

interface RowFocusOptions {
  readonly posts: readonly PostRow[];
  readonly opened: string | undefined;
  readonly lastOpened: string | undefined;
  readonly onOpen: (post: string) => void;
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

/** One row of the grid takes part in the tab order; keys move it. It stays on its post when the order changes. */
export function useRowFocus({ posts, opened, lastOpened, onOpen }: RowFocusOptions) {
  const [activeKey, setActiveKey] = useState<string>();
  const [wanted, setWanted] = useState<string>();
  const found = activeKey === undefined ? 0 : posts.findIndex((post) => post.key === activeKey);
  const active = Math.max(0, found);
  // Coming back from the detail, the focus goes on where it was.
  useEffect(() => {
    if (opened !== undefined || lastOpened === undefined) return;
    setActiveKey(lastOpened);
    setWanted(lastOpened);
  }, [opened, lastOpened]);
  const onTaken = useCallback(() => setWanted(undefined), []);
  return {
    active,
    /** The row that is to take the focus, once. */
    isWanted: (index: number) => posts[index]?.key !== undefined && posts[index]?.key === wanted,
    onTaken,
    onKey(event: KeyboardEvent, virtual: VisibleRows) {
      if (!(event.target instanceof HTMLTableRowElement)) return;
      const post = posts[active];
      if ((event.key === 'Enter' || event.key === ' ') && post) {
        event.preventDefault();
        onOpen(post.key);
        return;
      }
      const next = target(event.key, active, posts.length, virtual.perPage);
      const key = next === undefined ? undefined : posts[next]?.key;
      if (next === undefined || key === undefined) return;
      event.preventDefault();
      setActiveKey(key);
      setWanted(key);
      virtual.scrollTo(next);
    },
  };
}
