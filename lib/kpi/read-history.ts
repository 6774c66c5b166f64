import type { Counter } from '../platforms/types';
import { type DatedPost, withLastLook } from './at-age';
import { type Estimate, exactly } from './estimate';
import type { PostFigures } from './figures';
import type { InputId } from './inputs';
import { firstDayEngagement, firstHourEngagement, halfLife } from './lifespan';
import { type Outlier, outlier } from './outlier';
import { type Gain, latestGain } from './velocity';

type Counters = readonly Counter[];
/** @param counters what makes up the engagements. */
type HistoryRead = (figures: PostFigures, now: number, counters: Counters) => Estimate | undefined;

/** Inputs that the snapshots of a post tell, and what is usual for its author. */
export const HISTORY: { readonly [input in InputId]?: HistoryRead } = {
  engagementsGained: (figures, _, counters) => gainOf(figures, counters)?.gained,
  hoursBetween: (figures, _, counters) => {
    const gain = gainOf(figures, counters);
    return gain && exactly(gain.hours);
  },
  engagementsAtHour: (figures, _, counters) => told(figures, (post) => firstHourEngagement(post, counters)),
  engagementsAtDay: (figures, _, counters) => told(figures, (post) => firstDayEngagement(post, counters)),
  halfLifeHours: (figures, now, counters) => told(figures, (post) => halfLife(post, now, counters)),
  exposureAtAge: (figures, _, counters) => outlierOf(figures, counters)?.own,
  usualAtAge: (figures, _, counters) => outlierOf(figures, counters)?.usual.median,
  usualDeviation: (figures, _, counters) => {
    const deviation = outlierOf(figures, counters)?.usual.deviation;
    return deviation === undefined ? undefined : exactly(deviation);
  },
};

function gainOf({ post, looks = [] }: PostFigures, counters: Counters): Gain | undefined {
  const known = withLastLook(looks, post);
  const last = known.at(-1);
  return last && latestGain(known.slice(0, -1), last, counters);
}

function told({ post, looks = [] }: PostFigures, tell: (post: DatedPost) => Estimate | undefined): Estimate | undefined {
  return post.publishedAt === undefined ? undefined : tell({ publishedAt: post.publishedAt, looks: withLastLook(looks, post) });
}

function outlierOf({ post, usual }: PostFigures, counters: Counters): Outlier | undefined {
  const { publishedAt, lastSeenAt, counts } = post;
  return publishedAt === undefined ? undefined : outlier(counts, usual, lastSeenAt - publishedAt, counters);
}
