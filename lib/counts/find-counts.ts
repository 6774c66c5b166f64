import type { Count } from './count';
import { type CountMatch, matchCount } from './match-count';
import { normalize } from './normalize';
import { type Notation, notationOf } from './notation';
import { remember } from './remember';
import { MAY_MULTIPLY } from './site-notations';
import { isTime } from './time-words';

/** Longer texts are prose, not the label of a counter. */
const LONGEST = 500;
const YEAR = /^(?:19|20)\d\d$/;

/**
 * Every count inside a worded text, in order: `1,107 reactions`, `A, B and 267 others`, `Like: 1.8K people`.
 * Times, dates, percentages and numbers that are part of a word are left out.
 * @param language BCP 47 tag of the page, `undefined` when the page does not say.
 * @returns an empty array when there is none.
 */
export function findCounts(text: string, language?: string): readonly Count[] {
  return text.length > LONGEST ? [] : findInShort(text, language);
}

const findInShort = remember((text, language): readonly Count[] => {
  const shown = normalize(text);
  const notation = notationOf(language);
  const counts: Count[] = [];
  let dateEnd: number | undefined;
  for (const run of shown.matchAll(notation.run)) {
    const match = matchCount(shown, run, notation);
    if (!match || isYear(shown, run, dateEnd)) continue;
    if (isOther(shown, run, match, notation)) dateEnd = run.index + run[0].length;
    else counts.push(match.count);
  }
  return counts;
});

/** Whether the words around a number make it something else than a count, or could make it another count. */
function isOther(text: string, run: RegExpExecArray, match: CountMatch, notation: Notation): boolean {
  const end = run.index + run[0].length;
  if (!notation.language) return !match.suffix && MAY_MULTIPLY.test(text.slice(end, end + 16));
  return !notation.decimal.test(run[0]) && isTime(text, run.index, end, notation.language);
}

/** Whether a number is the year that follows a day: `May 30, 2024`. */
function isYear(text: string, run: RegExpExecArray, dateEnd: number | undefined): boolean {
  return dateEnd !== undefined && YEAR.test(run[0]) && /^[.,]? $/.test(text.slice(dateEnd, run.index));
}

/** The only count in a worded text; `undefined` when there is none or more than one. */
export function findCount(text: string, language?: string): Count | undefined {
  const counts = findCounts(text, language);
  return counts.length === 1 ? counts[0] : undefined;
}
