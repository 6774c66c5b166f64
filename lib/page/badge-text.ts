import type { Count } from '../counts/count';
import { type EngagementRate, engagementRate } from '../kpi/engagement-rate';
import { type Outlier, outlier } from '../kpi/outlier';
import { type Velocity, velocity } from '../kpi/velocity';
import type { PostFacts, Seen } from '../messages';
import type { Counter, PostReading } from '../platforms/types';
import type { Numbers } from './numbers';
import type { Piece, Words } from './words';

/** What can be said about a post. */
export interface PostKpis {
  readonly rate: EngagementRate;
  /** What makes up the engagement. */
  readonly counters: readonly Counter[];
  readonly velocity?: Velocity;
  readonly followers?: Count;
  /** Compared with the author's earlier posts. */
  readonly outlier?: Outlier;
}

/** From this multiple of the usual on a post does well. */
const GOOD = 1.5;
const DOT: Piece = { text: ' · ', filled: false };

/**
 * `undefined` when there is no basis for saying anything.
 * @param counters what makes up the engagement.
 */
export function postKpis(
  reading: Seen<PostReading>,
  facts: PostFacts | undefined,
  counters: readonly Counter[],
): PostKpis | undefined {
  const followers = facts?.followers?.count ?? reading.authorFollowers;
  const rate = engagementRate(reading.counts, followers, counters);
  if (!rate) return undefined;
  const pace = velocity(facts?.snapshots ?? [], reading, counters);
  const { publishedAt, seenAt, counts } = reading;
  const compared = publishedAt === undefined ? undefined : outlier(counts, facts?.usual, seenAt - publishedAt, counters);
  return {
    rate,
    counters,
    ...(pace && { velocity: pace }),
    ...(followers && { followers }),
    ...(compared && { outlier: compared }),
  };
}

/** The badge's one line, `≈ 3.3% views · 1.8× usual · +40/h`; the first filled piece is the one that matters most. */
export function badgeLine(kpis: PostKpis, words: Words, numbers: Numbers): Piece[] {
  const { rate, velocity: pace, outlier: compared } = kpis;
  const line =
    rate.basis === 'total'
      ? words.pieces(words.form('total', rate.rate.value), { count: numbers.total(rate.rate) })
      : words.pieces(`rate_${rate.basis}`, { rate: numbers.percent(rate.rate) });
  if (compared) {
    const usual = words.pieces('usual', { multiple: numbers.times(compared.multiple) });
    line.push(DOT, ...(isGood(compared) ? usual.map((piece) => ({ ...piece, isGood: true })) : usual));
  }
  const gained = pace && numbers.pace(pace.perHour);
  return gained ? [...line, DOT, ...words.pieces('velocity', { count: gained })] : line;
}

/** True for a post that is well above the usual, and above it for certain. */
export function isGood({ multiple }: Outlier): boolean {
  return multiple.value >= GOOD && multiple.low > 1;
}

/** What a screen reader says: the line as shown, and what it is. */
export function badgeName(line: readonly Piece[], { rate, velocity: pace, outlier: compared }: PostKpis, words: Words): string {
  const badge = line.map((piece) => piece.text).join('');
  const names = [`kpi_${rate.basis}`, ...(compared ? [`against_${compared.of}`] : []), ...(pace ? ['kpi_velocity'] : [])];
  return words.text('button', { badge, kpi: names.map((name) => words.text(name)).join(' · ') });
}
