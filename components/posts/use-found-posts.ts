import { useDeferredValue, useMemo } from 'react';
import type { PostRow } from '../../lib/data/rows';
import { createPostTest, type PostFilter } from './post-filter';
import { type Sort, sortPosts } from './post-sort';
import type { TrackedAccounts } from './use-tracked';

export interface FoundPosts {
  readonly posts: readonly PostRow[];
  /** True while the list still shows the answer to an earlier filter or order. */
  readonly isBehind: boolean;
}

/** Filters and sorts without holding up typing or scrolling. */
export function useFoundPosts(
  rows: readonly PostRow[],
  filter: PostFilter,
  sort: Sort,
  { roleOf, rateOf }: TrackedAccounts,
): FoundPosts {
  const wanted = useMemo(() => ({ rows, filter, sort, roleOf, rateOf }), [rows, filter, sort, roleOf, rateOf]);
  const current = useDeferredValue(wanted);
  const found = useMemo(
    () => current.rows.filter(createPostTest(current.filter, current.roleOf)),
    [current.rows, current.filter, current.roleOf],
  );
  const posts = useMemo(() => sortPosts(found, current.sort, current.rateOf), [found, current.sort, current.rateOf]);
  return { posts, isBehind: current !== wanted };
}
