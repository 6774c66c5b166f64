import type { Count } from '../counts/count';
import { type EngagementRate, engagementRate } from '../kpi/engagement-rate';
import { type Velocity, velocity } from '../kpi/velocity';
import type { PostFacts, Seen } from '../messages';
import type { PostReading } from '../platforms/types';
import type { Numbers } from './numbers';
import type { Piece, Words } from './words';

/** What can be said about a post. */
export interface PostKpis {
  readonly rate: EngagementRate;
  readonly velocity?: Velocity;
  readonly followers?: Count;
}

/** `undefined` when there is no basis for saying anything. */
export function postKpis(reading: Seen<PostReading>, facts: PostFacts | undefined): PostKpis | undefined {
  const followers = facts?.followers?.count ?? reading.authorFollowers;
  const rate = engagementRate(reading.counts, followers);
  if (!rate) return undefined;
  const pace = velocity(facts?.snapshots ?? [], reading);
  return { rate, ...(pace && { velocity: pace }), ...(followers && { followers }) };
}

/** The badge's one line, `≈ 3.3% views · +40/h`; the first filled piece is the one that matters most. */
export function badgeLine({ rate, velocity: pace }: PostKpis, words: Words, numbers: Numbers): Piece[] {
  const line =
    rate.basis === 'total'
      ? words.pieces(words.form('total', rate.rate.value), { count: numbers.total(rate.rate) })
      : words.pieces(`rate_${rate.basis}`, { rate: numbers.percent(rate.rate) });
  const gained = pace && numbers.pace(pace.perHour);
  return gained ? [...line, { text: ' · ', filled: false }, ...words.pieces('velocity', { count: gained })] : line;
}

/** What a screen reader says: the line as shown, and what it is. */
export function badgeName(line: readonly Piece[], { rate }: PostKpis, words: Words): string {
  const badge = line.map((piece) => piece.text).join('');
  return words.text('button', { badge, kpi: words.text(`kpi_${rate.basis}`) });
}
