import type { Count } from '../counts/count';
import type { Outlier } from '../kpi/outlier';
import type { PostFacts, Seen } from '../messages';
import { COUNTERS, type PostReading } from '../platforms/types';
import { isGood, type PostKpis } from './badge-text';
import { notes } from './card-notes';
import { trend } from './card-trend';
import { element } from './elements';
import type { Numbers } from './numbers';
import type { Words } from './words';

/** What a card explains. */
export interface CardContent {
  readonly reading: Seen<PostReading>;
  readonly facts: PostFacts | undefined;
  readonly kpis: PostKpis;
}

/** The card's body: the KPIs, their formulas filled with numbers, the counters behind them, what is usual, history and age. */
export function cardBody(content: CardContent, words: Words, numbers: Numbers, now: number): HTMLElement {
  return element(
    'div',
    {},
    headline(content.kpis, words, numbers),
    formulas(content, numbers),
    counters(content, words, numbers),
    ...trend(content, words, numbers),
    ...notes(content, words, numbers, now),
  );
}

function headline({ rate, outlier: compared }: PostKpis, words: Words, numbers: Numbers): HTMLElement {
  const kpi = (name: string, figure: string, look = {}) =>
    element('div', look, element('p', { class: 'kpi' }, words.text(name)), element('p', { class: 'figure' }, isolated(figure)));
  const shown = kpi(`kpi_${rate.basis}`, rate.basis === 'total' ? numbers.total(rate.rate) : numbers.percent(rate.rate));
  if (!compared) return shown;
  const look = isGood(compared) ? { class: 'good' } : {};
  return element('div', { class: 'kpis' }, shown, kpi(`against_${compared.of}`, numbers.times(compared.multiple), look));
}

type Line = readonly [left: readonly (HTMLElement | string)[], result: string];

/** `(172 + 16 + 31) ÷ 6.7K = 3.22–3.27%` and `6.7K ÷ 3.7K = 1.8×`; they read from left to right in every language. */
function formulas({ reading, kpis }: CardContent, numbers: Numbers): HTMLElement {
  const lines = [rateLine(kpis, numbers), ...(kpis.outlier ? [multipleLine(kpis.outlier, reading.counts.views, numbers)] : [])];
  const shown = lines.map(([left, result]) =>
    element('span', { dir: 'ltr' }, ...left, ' = ', element('b', {}, isolated(result))),
  );
  return element('div', { class: 'formula' }, ...shown);
}

function rateLine({ rate }: PostKpis, numbers: Numbers): Line {
  const sum = rate.engagement.parts.flatMap((part, index) => [...(index ? [' + '] : []), isolated(numbers.short(part))]);
  if (!rate.denominator) return [sum, numbers.totalRange(rate.rate)];
  const engaged = rate.engagement.parts.length > 1 ? ['(', ...sum, ')'] : sum;
  return [[...engaged, ' ÷ ', isolated(numbers.short(rate.denominator))], numbers.percentRange(rate.rate)];
}

function multipleLine({ of, own, usual, multiple }: Outlier, views: Count | undefined, numbers: Numbers): Line {
  const mine = of === 'views' && views ? numbers.short(views) : numbers.total(own);
  const median = usual.median.value;
  return [[isolated(mine), ' ÷ ', isolated(numbers.totals(median, median))], numbers.timesRange(multiple)];
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
