import type { Count } from './count';
import { matchCount } from './match-count';
import { normalize } from './normalize';
import { notationOf } from './notation';
import { remember } from './remember';

const LONGEST = 64;

/**
 * Reads a displayed count: the whole text is the number, in the notation of `language`.
 * @param language BCP 47 tag of the page, `undefined` when the page does not say.
 * @returns `undefined` when the text is no count, or could mean more than one number.
 */
export function parseCount(text: string, language?: string): Count | undefined {
  return text.length > LONGEST ? undefined : parseShort(text, language);
}

const parseShort = remember((text, language): Count | undefined => {
  const shown = normalize(text);
  const notation = notationOf(language);
  const word = notation.words.get(shown);
  if (word) return { value: word, step: word };
  for (const run of shown.matchAll(notation.run)) {
    const match = matchCount(shown, run, notation);
    return match?.start === 0 && match.end === shown.length ? match.count : undefined;
  }
  return undefined;
});
