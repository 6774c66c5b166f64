import type { Count } from './count';
import { matchCount } from './match-count';
import { normalize } from './normalize';
import { notationOf } from './notation';

/** Longer texts are prose, not the label of a counter. */
const LONGEST = 500;

/**
 * Every count inside a worded text, in order: `1,107 reactions`, `A, B and 267 others`, `Like: 1.8K people`.
 * @returns an empty array when there is none.
 */
export function findCounts(text: string, language?: string): Count[] {
  if (text.length > LONGEST) return [];
  const shown = normalize(text);
  const notation = notationOf(language);
  return [...shown.matchAll(notation.run)].flatMap((run) => matchCount(shown, run, notation)?.count ?? []);
}

/** The only count in a worded text; `undefined` when there is none or more than one. */
export function findCount(text: string, language?: string): Count | undefined {
  const counts = findCounts(text, language);
  return counts.length === 1 ? counts[0] : undefined;
}
