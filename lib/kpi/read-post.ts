import { TRAITS } from '../platforms/traits';
import type { Counter } from '../platforms/types';
import { engagementCounters } from './engagement-rate';
import { type Estimate, estimateOf, exactly, growth } from './estimate';
import type { PostFigures } from './figures';
import type { InputId } from './inputs';
import { HISTORY } from './read-history';

export interface ReadOptions {
  /** Whether saves that everyone can see, the bookmarks of X, are engagements, too. */
  readonly bookmarks?: boolean;
}

/** An input as a post gives it; `undefined` where the post does not tell. Posts with `before` tell what they gained since. */
export type PostRead = (figures: PostFigures) => Estimate | undefined;

/**
 * Made once for all posts that are read.
 * @param now Unix ms
 */
export function postReader(id: InputId, now: number, options: ReadOptions = {}): PostRead {
  const shown = id === 'engagements' ? engagementsReader(options) : READ[id];
  const history = HISTORY[id];
  return (figures) =>
    shown?.(figures) ?? history?.(figures, now, engagementCounters(figures.post.platform, options)) ?? figures.metrics?.[id];
}

const counter =
  (name: Counter): PostRead =>
  (figures) =>
    counted(figures, name);

const READ: { readonly [input in InputId]?: PostRead } = {
  posts: () => exactly(1),
  published: ({ before }) => exactly(before ? 0 : 1),
  reactions: counter('reactions'),
  comments: counter('comments'),
  shares: counter('shares'),
  saves: counter('saves'),
  clicks: counter('clicks'),
  views: counter('views'),
  videoViews: (figures) => (TRAITS[figures.post.platform].viewsArePlays ? counted(figures, 'views') : undefined),
  followersAtPublish: ({ followers }) => followers && estimateOf(followers.count),
};

function counted({ post, before }: PostFigures, name: Counter): Estimate | undefined {
  const count = post.counts[name];
  if (!count || !before) return count && estimateOf(count);
  const start = before[name];
  return start && growth(start, count);
}

/** As far as it is shown; unknown when no counter is. */
function engagements(figures: PostFigures, counters: readonly Counter[]): Estimate | undefined {
  let [isShown, value, low, high] = [false, 0, 0, 0];
  for (const name of counters) {
    const count = counted(figures, name);
    if (!count) continue;
    isShown = true;
    value += count.value;
    low += count.low;
    high += count.high;
  }
  return isShown ? { value, low, high } : undefined;
}

function engagementsReader(options: ReadOptions): PostRead {
  return (figures) => engagements(figures, engagementCounters(figures.post.platform, options));
}
