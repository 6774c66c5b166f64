import { type Count, isExact } from '../counts/count';
import { ENGAGEMENT_COUNTERS } from '../kpi/engagement-rate';
import type { PostFacts, Seen } from '../messages';
import { COUNTERS, type PostReading } from '../platforms/types';
import type { PostKpis } from './badge-text';
import { element } from './elements';
import type { Numbers } from './numbers';
import { sparkline } from './sparkline';
import type { Words } from './words';

/** What a card explains. */
export interface CardContent {
  readonly reading: Seen<PostReading>;
  readonly facts: PostFacts | undefined;
  readonly kpis: PostKpis;
}

/** The card's body: the KPI, its formula filled with numbers, the counters behind it, their history and age. */
export function cardBody(content: CardContent, words: Words, numbers: Numbers, now: number): HTMLElement {
  return element(
    'div',
    {},
    ...headline(content.kpis, words, numbers),
    formula(content.kpis, numbers),
    counters(content, words, numbers),
    ...trend(content, words, numbers),
    ...notes(content, words, numbers, now).map((text) => element('p', { class: 'note' }, text)),
  );
}

function headline({ rate }: PostKpis, words: Words, numbers: Numbers): HTMLElement[] {
  const figure = rate.basis === 'total' ? numbers.total(rate.rate) : numbers.percent(rate.rate);
  return [element('p', { class: 'kpi' }, words.text(`kpi_${rate.basis}`)), element('p', { class: 'figure' }, isolated(figure))];
}

/** `(172 + 16 + 31) ÷ 6.7K = 3.22–3.27%`; it reads from left to right in every language. */
function formula({ rate }: PostKpis, numbers: Numbers): HTMLElement {
  const sum = rate.engagement.parts.flatMap((part, index) => [...(index ? [' + '] : []), isolated(numbers.short(part))]);
  const isSum = rate.engagement.parts.length > 1;
  const left = rate.denominator
    ? [isSum ? '(' : '', ...sum, isSum ? ') ÷ ' : ' ÷ ', isolated(numbers.short(rate.denominator))]
    : sum;
  const result = rate.denominator ? numbers.percentRange(rate.rate) : numbers.totalRange(rate.rate);
  return element(
    'div',
    { class: 'formula' },
    element('span', { dir: 'ltr' }, ...left, ' = ', element('b', {}, isolated(result))),
  );
}

function isolated(text: string): HTMLElement {
  return element('bdi', {}, text);
}

/** The counters the page shows, each with all that is known of it; hidden ones are not listed. */
function counters({ reading, kpis }: CardContent, words: Words, numbers: Numbers): HTMLElement {
  const row = (name: string, count: Count | undefined) =>
    count ? [element('dt', {}, words.text(name)), element('dd', {}, isolated(numbers.count(count)))] : [];
  const shown = COUNTERS.flatMap((counter) => row(counter, reading.counts[counter]));
  return element('dl', {}, ...shown, ...(kpis.rate.basis === 'followers' ? row('followers', kpis.followers) : []));
}

/** A line through all looks that show the same engagement counters as this one; none while they show the same. */
function trend({ reading, facts }: CardContent, words: Words, numbers: Numbers): HTMLElement[] {
  const shown = ENGAGEMENT_COUNTERS.filter((counter) => reading.counts[counter]);
  const earlier = (facts?.snapshots ?? []).filter(({ seenAt }) => seenAt < reading.seenAt);
  const points = [...earlier, reading]
    .filter(({ counts }) => shown.every((counter) => counts[counter]))
    .map(({ seenAt, counts }) => ({ at: seenAt, value: shown.reduce((sum, name) => sum + (counts[name]?.value ?? 0), 0) }));
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.every(({ value }) => value === first.value)) return [];
  const total = (value: number) => numbers.total({ value, low: value, high: value });
  const [from, to] = [total(first.value), total(last.value)];
  const label = words.text('trend', { from, to });
  return [
    element('div', { class: 'trend', dir: 'ltr' }, element('span', {}, from), sparkline(points, label), element('span', {}, to)),
  ];
}

function notes({ reading, facts, kpis }: CardContent, words: Words, numbers: Numbers, now: number): string[] {
  const sentences: string[] = [];
  const gained = kpis.velocity && numbers.pace(kpis.velocity.perHour);
  if (kpis.velocity && gained) {
    const duration = numbers.duration(reading.seenAt - kpis.velocity.since);
    sentences.push(words.text('growth', { count: gained, duration }));
  }
  const used = [...kpis.rate.engagement.parts, ...(kpis.rate.denominator ? [kpis.rate.denominator] : [])];
  if (!used.every(isExact)) sentences.push(words.text('rounded'));
  const looks = facts?.snapshots.length ?? 0;
  const age = [
    ...(reading.publishedAt ? [words.text('published', { time: numbers.ago(reading.publishedAt, now) })] : []),
    words.text('read', { time: numbers.ago(reading.seenAt, now) }),
    ...(looks > 0 ? [words.text(words.form('looks', looks), { count: numbers.count({ value: looks, step: 1 }) })] : []),
  ];
  return [...sentences, age.join(' · ')];
}
