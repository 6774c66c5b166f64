import { useCallback, useDeferredValue, useMemo } from 'react';
import type { PostRow } from '../../lib/data/rows';
import { type Grouping, groupPosts, type PostGroup } from '../../lib/posts/group-posts';
import { type Sort, type SortValues, sortOptions } from '../../lib/posts/post-sort';
import { sorted } from '../../lib/posts/sort-rows';
import { filtered, type Work } from '../../lib/slices';
import { useWork } from '../use-work';

export interface FoundPosts {
  /** In order; of grouped posts those of the first group first. */
  readonly posts: readonly PostRow[];
  readonly groups: readonly PostGroup[] | undefined;
  /** True while the list still shows the answer to an earlier filter or order. */
  readonly isBehind: boolean;
  /** How far a long sort is, 0 to 1. */
  readonly progress: number | undefined;
  readonly failure: Error | undefined;
}

export interface Arrangement {
  readonly sort: Sort;
  readonly grouping: Grouping;
  readonly values: SortValues;
  readonly tagsOf: (post: PostRow) => readonly string[];
}

interface Arranged {
  readonly posts: readonly PostRow[];
  readonly groups: readonly PostGroup[] | undefined;
}

const NOTHING: Arranged = { posts: [], groups: undefined };
const NO_POSTS: readonly PostRow[] = [];

function* arranged(rows: readonly PostRow[], { sort, grouping, values, tagsOf }: Arrangement): Work<Arranged> {
  const posts = yield* sorted(rows, sortOptions(sort, values));
  return { posts, groups: grouping === 'none' ? undefined : groupPosts(posts, grouping, tagsOf) };
}

/** The posts that pass a test, found without holding up typing or scrolling. */
export function usePassing(rows: readonly PostRow[], test: (post: PostRow) => boolean) {
  const wanted = useMemo(() => ({ rows, test }), [rows, test]);
  const current = useDeferredValue(wanted);
  const { result = NO_POSTS, isBusy } = useWork(useCallback(() => filtered(current.rows, current.test), [current]));
  return { posts: result, isBehind: isBusy || current !== wanted };
}

/** Posts in order and in groups. */
export function useArranged(rows: readonly PostRow[], arrangement: Arrangement): FoundPosts {
  const { sort, grouping, values, tagsOf } = arrangement;
  const begin = useCallback(() => arranged(rows, { sort, grouping, values, tagsOf }), [rows, sort, grouping, values, tagsOf]);
  const { result = NOTHING, isBusy, progress, failure } = useWork(begin);
  return { ...result, isBehind: isBusy, progress, failure };
}
