import type { Counter } from '../platforms/types';
import { ENGAGEMENT_COUNTERS } from './engagement-rate';
import { type Estimate, estimateOf, exactly, growth, sum } from './estimate';
import type { PostFigures } from './figures';
import type { InputId } from './inputs';
import { HISTORY } from './read-history';

export interface ReadOptions {
  /** Whether the public bookmarks of X are engagements, too. */
  readonly bookmarks?: boolean;
}

type Read = (figures: PostFigures, options: ReadOptions) => Estimate | undefined;

/**
 * @param now Unix ms
 * @returns an input as one post gives it; `undefined` where the post does not tell. Posts with `before` tell what they gained since.
 */
export function postInput(id: InputId, figures: PostFigures, now: number, options: ReadOptions = {}): Estimate | undefined {
  return READ[id]?.(figures, options) ?? HISTORY[id]?.(figures, now) ?? figures.metrics?.[id];
}

const counter =
  (name: Counter): Read =>
  (figures) =>
    counted(figures, name);

const READ: { readonly [input in InputId]?: Read } = {
  posts: () => exactly(1),
  published: ({ before }) => exactly(before ? 0 : 1),
  engagements,
  reactions: counter('reactions'),
  comments: counter('comments'),
  shares: counter('shares'),
  saves: counter('saves'),
  clicks: counter('clicks'),
  views: counter('views'),
  // Facebook shows how often something was played, and nothing else that could be called views.
  videoViews: (figures) => (figures.post.platform === 'facebook' ? counted(figures, 'views') : undefined),
  followersAtPublish: ({ followers }) => followers && estimateOf(followers.count),
};

function counted({ post, before }: PostFigures, name: Counter): Estimate | undefined {
  const count = post.counts[name];
  if (!count || !before) return count && estimateOf(count);
  const start = before[name];
  return start && growth(start, count);
}

/** As far as it is shown; unknown when no counter is. */
function engagements(figures: PostFigures, { bookmarks }: ReadOptions): Estimate | undefined {
  const counters = bookmarks && figures.post.platform === 'x' ? [...ENGAGEMENT_COUNTERS, 'saves' as const] : ENGAGEMENT_COUNTERS;
  const shown = counters.flatMap((name) => counted(figures, name) ?? []);
  return shown.length === 0 ? undefined : sum(shown);
}
