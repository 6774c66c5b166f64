import { useEffect } from 'react';
import type { PostRow } from '../../lib/data/rows';
import { type Column, needsHistory } from '../../lib/posts/columns';
import type { PostHistories } from './use-post-histories';

/** While a list is scrolled through, nothing is read of the posts that fly past. */
const REST_MS = 80;

/** Reads the snapshots of posts that are on screen, when a column needs them. */
export function usePendingHistory(posts: readonly PostRow[], columns: readonly Column[], { read, isRead }: PostHistories): void {
  const isWanted = columns.some(needsHistory);
  const pending = isWanted ? posts.filter((post) => !isRead(post)) : [];
  const keys = pending.map(({ key, lastSeenAt }) => `${key} ${lastSeenAt}`).join('\n');
  // The keys stand for the posts, which are a new list with every drawing
  useEffect(() => {
    if (keys === '') return;
    const ending = new AbortController();
    const timer = setTimeout(() => {
      // A database that does not open says so where the posts are read.
      read(pending, ending.signal).catch(() => undefined);
    }, REST_MS);
    return () => {
      clearTimeout(timer);
      ending.abort();
    };
  }, [keys, read]);
}
