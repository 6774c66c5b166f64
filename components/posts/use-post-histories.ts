import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { loadPostHistories } from '../../lib/data/post-histories';
import type { PostRow } from '../../lib/data/rows';
import type { Measured } from '../../lib/kpi/figures';
import type { KpiId } from '../../lib/kpi/ids';
import { measurePost } from '../../lib/kpi/measure-post';
import type { ReadOptions } from '../../lib/kpi/read-post';
import { needsHistory, POST_KPIS } from '../../lib/posts/columns';
import { breath } from '../../lib/slices';
import { database } from '../database';
import { useMeasureOptions } from '../use-measure-options';

/** Posts whose snapshots are read at once: a frame or two of work. */
const CHUNK = 50;
const HISTORY_KPIS = POST_KPIS.filter(needsHistory);

export interface PostHistories {
  readonly measure: (post: PostRow, kpi: KpiId) => Measured | undefined;
  readonly isRead: (post: PostRow) => boolean;
  /** Reads what is not known yet of these posts; rejects with the signal's reason when it ends. */
  readonly read: (posts: readonly PostRow[], signal: AbortSignal, onProgress?: (share: number) => void) => Promise<void>;
}

/** What has been worked out, and how engagements were counted. */
interface Known {
  readonly options: ReadOptions;
  readonly measures: WeakMap<PostRow, ReadonlyMap<KpiId, Measured>>;
}

/** Everything the snapshots of some posts tell: worked out at once, so that no snapshot has to be kept. */
async function readChunk(posts: readonly PostRow[], { options, measures }: Known): Promise<void> {
  const histories = await loadPostHistories(database, posts, options);
  const now = Date.now();
  for (const post of posts) {
    const figures = { post, ...histories.get(post.key) };
    measures.set(post, new Map(HISTORY_KPIS.map((kpi) => [kpi, measurePost(kpi, figures, now, options)])));
  }
}

/** KPIs that come from all snapshots of a post, for those posts that were asked for. */
export function usePostHistories(): PostHistories {
  const options = useMeasureOptions();
  const known = useMemo<Known>(() => ({ options, measures: new WeakMap() }), [options]);
  const [version, setVersion] = useState(0);
  const isGone = useRef(false);
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);
  const read = useCallback<PostHistories['read']>(
    async (posts, signal, onProgress) => {
      const unread = posts.filter((post) => !known.measures.has(post));
      if (unread.length === 0) return;
      for (let start = 0; start < unread.length; start += CHUNK) {
        await readChunk(unread.slice(start, start + CHUNK), known);
        onProgress?.(Math.min(1, (start + CHUNK) / unread.length));
        await breath();
        signal.throwIfAborted();
      }
      if (!isGone.current) setVersion((before) => before + 1);
    },
    [known],
  );
  // A new version is the reason to look again
  return useMemo(
    () => ({
      measure: (post, kpi) => (version >= 0 ? known.measures.get(post)?.get(kpi) : undefined),
      isRead: (post) => known.measures.has(post),
      read,
    }),
    [version, read, known],
  );
}
