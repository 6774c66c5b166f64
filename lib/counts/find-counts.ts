import type { Count } from './count';
import { parseCount } from './parse-count';

/**
 * Every count inside a worded text, in order: `1,107 reactions`, `A, B and 267 others`, `Like: 1.8K people`.
 * @returns an empty array when there is none.
 */
export function findCounts(text: string, language?: string): Count[] {
  return (text.match(/\d[\d.,]*\s?[KM]?\b/g) ?? []).flatMap((part) => parseCount(part, language) ?? []);
}

/** The only count in a worded text; `undefined` when there is none or more than one. */
export function findCount(text: string, language?: string): Count | undefined {
  const counts = findCounts(text, language);
  return counts.length === 1 ? counts[0] : undefined;
}
