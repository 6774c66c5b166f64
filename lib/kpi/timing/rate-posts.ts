import { countAtAge, type DatedPost, engagementAtAge, withLastLook } from '../at-age';
import { engagement } from '../engagement-rate';
import { divide, type Estimate, estimateOf } from '../estimate';
import type { PostFigures } from '../figures';
import type { RatedPost } from './rated-post';

/** What engagement is divided by. */
export type Measure = 'views' | 'followers';

export interface RatedPosts {
  readonly rated: readonly RatedPost[];
  /** Left out: promoted, or seen only because somebody reposted them. */
  readonly promoted: number;
  readonly reposts: number;
  /** Left out: when they were published is not known. */
  readonly undated: number;
  /** Left out: not seen again after their first day, or a counter of the rate is not known. */
  readonly unknown: number;
}

const DAY = 86_400_000;

/**
 * Rates of posts at the same age, a day after publication. Where no look is near enough to that age, the latest counters of a post
 * older than a day stand in, and say so: most engagement comes on the first day, but not all.
 */
export function ratePosts(figures: readonly PostFigures[], measure: Measure): RatedPosts {
  const organic = figures.filter(({ post }) => !post.promoted && !post.reshare);
  const dated = organic.filter(({ post }) => post.publishedAt !== undefined);
  const rated = dated.flatMap((each) => ratePost(each, measure) ?? []);
  const promoted = figures.filter(({ post }) => post.promoted).length;
  return {
    rated,
    promoted,
    reposts: figures.length - organic.length - promoted,
    undated: organic.length - dated.length,
    unknown: dated.length - rated.length,
  };
}

function ratePost(figures: PostFigures, measure: Measure): RatedPost | undefined {
  const { post, looks = [] } = figures;
  const { key, publishedAt, kind, text } = post;
  if (publishedAt === undefined) return undefined;
  const about = { key, publishedAt, kind, ...(text !== undefined && { text }) };
  const atDay = rateAtDay({ publishedAt, looks: withLastLook(looks, post) }, figures, measure);
  if (atDay) return { ...about, rate: atDay, age: 'atDay' };
  const latest = post.lastSeenAt - publishedAt >= DAY ? latestRate(figures, measure) : undefined;
  return latest && { ...about, rate: latest, age: 'latest' };
}

function rateAtDay(dated: DatedPost, { followers }: PostFigures, measure: Measure): Estimate | undefined {
  const engaged = engagementAtAge(dated, DAY);
  const base = measure === 'views' ? countAtAge(dated, 'views', DAY) : followers && estimateOf(followers.count);
  return engaged && base && divide(engaged, base);
}

function latestRate({ post, followers }: PostFigures, measure: Measure): Estimate | undefined {
  const engaged = engagement(post.counts)?.total;
  const base = measure === 'views' ? post.counts.views : followers?.count;
  return engaged && base && divide(engaged, estimateOf(base));
}
