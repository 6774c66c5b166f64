import type { KpiId } from './ids';

/** Letters up to this many are looked for at the beginning of words: `ER` is no part of `others`. */
const SHORT = 3;

/** Without marks, case and everything that is neither letter nor digit, words parted by single spaces. */
function fold(text: string): string {
  const letters = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return ` ${letters.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}

/** @returns a test whether the texts of a KPI hold every word of a search. */
export function createSearch(texts: ReadonlyMap<KpiId, readonly string[]>): (search: string) => (kpi: KpiId) => boolean {
  const folded = new Map([...texts].map(([kpi, words]) => [kpi, words.map(fold).join('')]));
  return (search) => {
    const terms = fold(search)
      .split(' ')
      .filter((term) => term !== '')
      .map((term) => (term.length <= SHORT ? ` ${term}` : term));
    return (kpi) => terms.every((term) => folded.get(kpi)?.includes(term));
  };
}
