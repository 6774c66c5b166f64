import { exactly } from '../kpi/estimate';
import type { CardContent } from './badge-card';
import { element } from './elements';
import type { Numbers } from './numbers';
import { type Band, sparkline } from './sparkline';
import type { Words } from './words';

/**
 * A line through all looks that show the same engagement counters as this one, over the band of the author's earlier posts; none
 * while they show the same.
 */
export function trend(content: CardContent, words: Words, numbers: Numbers): HTMLElement[] {
  const { reading, facts, kpis } = content;
  const shown = kpis.counters.filter((counter) => reading.counts[counter]);
  const earlier = (facts?.snapshots ?? []).filter(({ seenAt }) => seenAt < reading.seenAt);
  const points = [...earlier, reading]
    .filter(({ counts }) => shown.every((counter) => counts[counter]))
    .map(({ seenAt, counts }) => ({ at: seenAt, value: shown.reduce((sum, name) => sum + (counts[name]?.value ?? 0), 0) }));
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.every(({ value }) => value === first.value)) return [];
  const [from, to] = [first, last].map(({ value }) => numbers.total(exactly(value))) as [string, string];
  const band = bandOf(content, first.at);
  const label = words.text('trend', { from, to }) + (band.length > 0 ? `. ${words.text('band')}` : '');
  return [
    element(
      'div',
      { class: 'trend', dir: 'ltr' },
      element('span', {}, from),
      sparkline(points, label, band),
      element('span', {}, to),
    ),
    ...(band.length > 0 ? [element('p', { class: 'note legend', 'aria-hidden': 'true' }, words.text('band'))] : []),
  ];
}

/** Where the line runs, the band runs behind it; one point makes no band. */
function bandOf({ reading, facts, kpis }: CardContent, from: number): Band {
  const { publishedAt, seenAt } = reading;
  if (publishedAt === undefined || !kpis.outlier) return [];
  const points = (facts?.usual?.band ?? []).map(({ age, lower, upper }) => ({ at: publishedAt + age, lower, upper }));
  const within = points.filter(({ at }) => at >= from && at <= seenAt);
  return within.length > 1 ? within : [];
}
