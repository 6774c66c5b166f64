import { type Count, exact } from '../counts/count';
import { findCount, findCounts } from '../counts/find-counts';
import { parseCount } from '../counts/parse-count';
import { saysPromoted } from './linkedin-words';

const TEXT_LENGTH = 280;
/** Buttons ("… more"), doubled text for screen readers and styles are no part of what a person wrote. */
const NOT_WRITTEN = 'button, style, script, .visually-hidden';

/** What is written in an element, as one line of at most 280 characters; reads no further than it has to. */
export function readText(element: Element | null | undefined, skip = NOT_WRITTEN): string | undefined {
  let text = '';
  const visit = (node: Node): void => {
    for (let child = node.firstChild; child && text.length < 4 * TEXT_LENGTH; child = child.nextSibling) {
      if (child.nodeType === Node.TEXT_NODE) text += (child.nodeValue ?? '').slice(0, 4 * TEXT_LENGTH);
      else if (child instanceof Element && !child.matches(skip)) {
        if (child.localName === 'br') text += ' ';
        visit(child);
      }
    }
  };
  if (element) visit(element);
  const line = text.replace(/\s+/gu, ' ').trim();
  return (
    Array.from(line.slice(0, 2 * TEXT_LENGTH))
      .slice(0, TEXT_LENGTH)
      .join('') || undefined
  );
}

/** `in/jane-doe`, `company/acme`, `school/…`, `showcase/…` from a link; percent-encoding in one form, so that one account stays one. */
export function accountOf(link: Element | null | undefined): string | undefined {
  const href = link?.getAttribute('href') ?? '';
  const [, kind, name] =
    /^(?:https?:\/\/(?:[\w-]+\.)?linkedin\.com)?\/(in|company|school|showcase)\/([^/?#]{1,300})/.exec(href) ?? [];
  if (!kind || !name) return undefined;
  try {
    return `${kind}/${encodeURIComponent(decodeURIComponent(name))}`;
  } catch {
    return `${kind}/${name}`;
  }
}

/**
 * A reaction counter: a bare number, a worded one, or somebody's name "and 29 others", who are one more than the number says. The
 * name comes first in every language and may have digits of its own, so the last number counts. A name alone is one reaction.
 */
export function readReactions(text: string, language: string | undefined): Count | undefined {
  const bare = parseCount(text, language);
  if (bare) return bare;
  const others = findCounts(text, language).at(-1);
  if (others) return { ...others, value: others.value + countNames(LAST_NUMBER.exec(text)?.[1] ?? '') };
  return isOneName(text, language) ? exact(1) : undefined;
}

const LAST_NUMBER = /^(.*?)\p{Nd}[\p{Nd}\s.,'’٬٫]*\P{Nd}*$/su;
const LIST_COMMA = /[,،、，]/u;

/** "Jane Doe and" → 1, "Jane Doe, PhD and" → 1, "Jane Doe, John Roe and" → 2: behind a comma a single word is a title. */
function countNames(text: string): number {
  const [first = '', ...further] = text.split(LIST_COMMA);
  return /\p{L}/u.test(first) ? 1 + further.filter((part) => /\p{L}\S*\s+\S*\p{Lu}/u.test(part.trim())).length : 0;
}

/** False for "Jane and John", in the language of the page: how many people a list names is not guessed. */
function isOneName(text: string, language: string | undefined): boolean {
  const pair = new Intl.ListFormat(language, { type: 'conjunction' }).formatToParts(['A', 'B'])[1]?.value ?? ',';
  return /\p{L}/u.test(text) && !LIST_COMMA.test(text) && !text.includes(pair) && !/\p{N}/u.test(text);
}

/** The author's last line: the time, with a dot and an icon of who may see it, or in its place that somebody paid. */
export function isPromotedLine(line: Element | null | undefined): boolean {
  const text = (line?.querySelector('[aria-hidden="true"]:not(svg)') ?? line)?.textContent?.trim() ?? '';
  if (saysPromoted(text)) return true;
  return text !== '' && !text.includes('•') && !/^[\s\p{Cf}]*\p{Nd}/u.test(text) && !line?.querySelector('svg, li-icon');
}

/** A line that is a number and its unit ("20,666 followers", "متابع ٤٬٧٠٠"), not a sentence that has a number in it. */
export function readCounterLine(text: string, language: string | undefined): Count | undefined {
  const line = text.trim();
  return line.length <= 60 && line.split(/\s+/u).length <= 4 ? findCount(line, language) : undefined;
}
