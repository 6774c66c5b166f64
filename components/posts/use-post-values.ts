import { useMemo } from 'react';
import type { PostRow } from '../../lib/data/rows';
import type { Measured } from '../../lib/kpi/figures';
import type { KpiId } from '../../lib/kpi/ids';
import { measurePost } from '../../lib/kpi/measure-post';
import { needsHistory } from '../../lib/posts/columns';
import type { SortValues } from '../../lib/posts/post-sort';
import { useMeasureOptions } from '../use-measure-options';
import type { PostHistories } from './use-post-histories';
import type { TrackedAccounts } from './use-tracked';

/** What the table's columns say of posts. */
export interface PostValues extends SortValues {
  /** Its snapshots have not been read yet. */
  readonly isPending: (post: PostRow, kpi: KpiId) => boolean;
  readonly histories: PostHistories;
}

/** KPIs of posts, worked out when they are asked for and kept as long as the post is the same. */
export function usePostValues(
  { rateOf, followersOf }: TrackedAccounts,
  tagNamesOf: (post: PostRow) => string,
  histories: PostHistories,
): PostValues {
  const options = useMeasureOptions();
  const computed = useMemo(() => {
    const now = Date.now();
    const known = new WeakMap<PostRow, Map<KpiId, Measured>>();
    return (post: PostRow, kpi: KpiId): Measured => {
      const ofPost = known.get(post) ?? new Map<KpiId, Measured>();
      known.set(post, ofPost);
      const found = ofPost.get(kpi);
      if (found) return found;
      const followers = followersOf(post);
      const measured = measurePost(kpi, { post, ...(followers && { followers }) }, now, options);
      ofPost.set(kpi, measured);
      return measured;
    };
  }, [followersOf, options]);
  return useMemo(
    () => ({
      rateOf,
      tagNamesOf,
      histories,
      measure: (post, kpi) => (needsHistory(kpi) ? histories.measure(post, kpi) : computed(post, kpi)),
      isPending: (post, kpi) => needsHistory(kpi) && !histories.isRead(post),
    }),
    [rateOf, tagNamesOf, histories, computed],
  );
}
