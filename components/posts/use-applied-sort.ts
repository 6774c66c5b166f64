import { useEffect, useState } from 'react';
import type { PostRow } from '../../lib/data/rows';
import { needsHistory } from '../../lib/posts/columns';
import type { Sort } from '../../lib/posts/post-sort';
import type { PostHistories } from './use-post-histories';

export interface AppliedSort {
  /** The order that is shown: the wanted one as soon as its numbers are known. */
  readonly sort: Sort;
  /** How many of the snapshots have been read that the wanted order needs, 0 to 1; `undefined` when none are being read. */
  readonly progress: number | undefined;
  readonly failure: string | undefined;
}

/** Reads all snapshots of posts that are to be sorted by what only snapshots tell; until then the earlier order stays. */
export function useAppliedSort(wanted: Sort, posts: readonly PostRow[], { read }: PostHistories): AppliedSort {
  const isLong = needsHistory(wanted.column);
  const [applied, setApplied] = useState(wanted);
  const [progress, setProgress] = useState<number>();
  const [failure, setFailure] = useState<string>();
  useEffect(() => {
    setFailure(undefined);
    if (!isLong) {
      setApplied(wanted);
      return;
    }
    const ending = new AbortController();
    const { signal } = ending;
    read(posts, signal, (share) => signal.aborted || setProgress(share)).then(
      () => {
        if (signal.aborted) return;
        setProgress(undefined);
        setApplied(wanted);
      },
      (error: unknown) => {
        if (!signal.aborted) setFailure(error instanceof Error ? error.message : String(error));
      },
    );
    return () => {
      ending.abort();
      setProgress(undefined);
    };
  }, [wanted, isLong, posts, read]);
  return { sort: isLong ? applied : wanted, progress, failure };
}
