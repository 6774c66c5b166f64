import { useCallback, useDeferredValue } from 'react';
import type { PostRow } from '../../lib/data/rows';
import type { Work } from '../../lib/slices';
import { useWork } from '../use-work';
import type { Tags } from './use-tags';

function* count(posts: readonly PostRow[], tagsOf: Tags['tagsOf']): Work<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const [index, post] of posts.entries()) {
    for (const tag of tagsOf(post)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
    if (index % 256 === 255) yield index / posts.length;
  }
  return counts;
}

/** How many posts have each tag; `undefined` until they are counted. */
export function useTagCounts(posts: readonly PostRow[], { tagsOf }: Tags): ReadonlyMap<string, number> | undefined {
  const current = useDeferredValue(posts);
  return useWork(useCallback(() => count(current, tagsOf), [current, tagsOf])).result;
}
