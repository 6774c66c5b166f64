import { type DatedPost, withLastLook } from './at-age';
import { type Estimate, exactly } from './estimate';
import type { PostFigures } from './figures';
import type { InputId } from './inputs';
import { firstDayEngagement, firstHourEngagement, halfLife } from './lifespan';
import { type Outlier, outlier } from './outlier';
import { type Gain, latestGain } from './velocity';

/** Inputs that the snapshots of a post tell, and what is usual for its author. */
export const HISTORY: {
  readonly [input in InputId]?: (figures: PostFigures, now: number) => Estimate | undefined;
} = {
  engagementsGained: (figures) => gainOf(figures)?.gained,
  hoursBetween: (figures) => {
    const gain = gainOf(figures);
    return gain && exactly(gain.hours);
  },
  engagementsAtHour: (figures) => told(figures, firstHourEngagement),
  engagementsAtDay: (figures) => told(figures, firstDayEngagement),
  halfLifeHours: (figures, now) => told(figures, (post) => halfLife(post, now)),
  exposureAtAge: (figures) => outlierOf(figures)?.own,
  usualAtAge: (figures) => outlierOf(figures)?.usual.median,
  usualDeviation: (figures) => {
    const deviation = outlierOf(figures)?.usual.deviation;
    return deviation === undefined ? undefined : exactly(deviation);
  },
};

function gainOf({ post, looks = [] }: PostFigures): Gain | undefined {
  const known = withLastLook(looks, post);
  const last = known.at(-1);
  return last && latestGain(known.slice(0, -1), last);
}

function told({ post, looks = [] }: PostFigures, tell: (post: DatedPost) => Estimate | undefined): Estimate | undefined {
  return post.publishedAt === undefined ? undefined : tell({ publishedAt: post.publishedAt, looks: withLastLook(looks, post) });
}

function outlierOf({ post, usual }: PostFigures): Outlier | undefined {
  return post.publishedAt === undefined ? undefined : outlier(post.counts, usual, post.lastSeenAt - post.publishedAt);
}
