import { isExact } from '../counts/count';
import { exactly } from '../kpi/estimate';
import type { Spread } from '../kpi/spread';
import type { CardContent } from './badge-card';
import { element } from './elements';
import type { Numbers } from './numbers';
import type { Piece, Words } from './words';

/** Followers read further from publication than this say little about who could see the post; ms. */
const FAR = 7 * 86_400_000;

/** What is usual, how fast it grows, how precise it is, and how old: one paragraph each. */
export function notes(content: CardContent, words: Words, numbers: Numbers, now: number): HTMLElement[] {
  const sentences = [
    ...usualNotes(content, words, numbers),
    ...growthNote(content, words, numbers),
    ...roundingNote(content, words),
    ...followersNote(content, words, numbers, now),
    ageNote(content, words, numbers, now),
  ];
  return sentences.map((pieces) => element('p', { class: 'note' }, ...pieces.map(isolateFilled)));
}

/** A name or a number may be written in another direction than the sentence around it. */
function isolateFilled({ text, filled, isGood }: Piece): HTMLElement | string {
  return filled ? element('bdi', isGood ? { class: 'good' } : {}, text) : text;
}

/** `Usual for Acme at 3 hours: 1.4% – 2.2%, median 1.8% of 20 posts`; the same of what the multiple compares. */
function usualNotes({ reading, facts, kpis }: CardContent, words: Words, numbers: Numbers): Piece[][] {
  const { outlier: compared, rate } = kpis;
  if (!compared || !facts?.usual) return [];
  const age = numbers.duration(facts.usual.age);
  const sentence = (key: string, { n, lower, upper, median }: Spread, isRate: boolean) => {
    const range = isRate ? numbers.rates(lower, upper) : numbers.totals(lower, upper);
    const middle = isRate ? numbers.percent(exactly(median.value)) : numbers.totals(median.value, median.value);
    const name = reading.accountName ?? reading.account ?? '';
    return words.pieces(words.form(key, n), { name, age, range, median: middle, count: numbers.count({ value: n, step: 1 }) });
  };
  const rates = { views: facts.usual.rateByViews, followers: facts.usual.rateByFollowers, total: undefined }[rate.basis];
  return [
    ...(rates ? [sentence('usual_rate', rates, true)] : []),
    sentence(`usual_${compared.of}`, compared.usual, false),
    ...(compared.isBreakout
      ? [words.pieces('breakout', { mark: '▲' }).map((piece) => ({ ...piece, isGood: piece.filled }))]
      : []),
  ];
}

function growthNote({ reading, kpis: { velocity } }: CardContent, words: Words, numbers: Numbers): Piece[][] {
  const gained = velocity && numbers.pace(velocity.perHour);
  if (!velocity || !gained) return [];
  return [words.pieces('growth', { count: gained, duration: numbers.duration(reading.seenAt - velocity.since) })];
}

function roundingNote({ kpis: { rate } }: CardContent, words: Words): Piece[][] {
  const used = [...rate.engagement.parts, ...(rate.denominator ? [rate.denominator] : [])];
  return used.every(isExact) ? [] : [words.pieces('rounded', {})];
}

function followersNote({ reading, facts, kpis }: CardContent, words: Words, numbers: Numbers, now: number): Piece[][] {
  if (kpis.rate.basis !== 'followers' || !facts?.followers) return [];
  const { seenAt } = facts.followers;
  const isFar = reading.publishedAt !== undefined && Math.abs(seenAt - reading.publishedAt) > FAR;
  return [words.pieces(isFar ? 'followers_far' : 'followers_read', { time: numbers.ago(seenAt, now) })];
}

function ageNote({ reading, facts }: CardContent, words: Words, numbers: Numbers, now: number): Piece[] {
  const looks = facts?.snapshots.length ?? 0;
  const parts = [
    ...(reading.publishedAt ? [words.pieces('published', { time: numbers.ago(reading.publishedAt, now) })] : []),
    words.pieces('read', { time: numbers.ago(reading.seenAt, now) }),
    ...(looks > 0 ? [words.pieces(words.form('looks', looks), { count: numbers.count({ value: looks, step: 1 }) })] : []),
  ];
  return parts.flatMap((part, index) => (index ? [{ text: ' · ', filled: false }, ...part] : part));
}
