import { type DatedPost, withLastLook } from './at-age';
import { type Comparison, compareWithUsual } from './comparison';
import { type Estimate, exactly } from './estimate';
import type { PostFigures } from './figures';
import type { InputId } from './inputs';
import { firstDayEngagement, firstHourEngagement, halfLife } from './lifespan';
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
  exposureAtAge: (figures) => comparisonOf(figures)?.own,
  usualAtAge: (figures) => comparisonOf(figures)?.usual.median,
  usualDeviation: (figures) => {
    const deviation = comparisonOf(figures)?.usual.deviation;
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

function comparisonOf({ post, usual }: PostFigures): Comparison | undefined {
  return post.publishedAt === undefined ? undefined : compareWithUsual(post.counts, usual, post.lastSeenAt - post.publishedAt);
}
