import type { Count } from '../counts/count';
import { findCount, findCounts } from '../counts/find-counts';
import { parseCount } from '../counts/parse-count';

const TEXT_LENGTH = 280;
/** No name with a number or counter is as long; a page could send anything. */
const LONGEST = 1_000;
const MOST_NODES = 2_000;
/** Buttons ("… more"), doubled text for screen readers and styles are no part of what a person wrote. */
const NOT_WRITTEN = 'button, style, script, .visually-hidden';

/** What is written in an element, as one line of at most 280 characters; reads no further than it has to. */
export function readText(element: Element | null | undefined, skip = NOT_WRITTEN): string | undefined {
  if (!element) return undefined;
  const isSkipped = (node: Node) =>
    node instanceof Element && node.matches(skip) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
  // Asked about every node a filter is dear, and mostly it has nothing to leave out.
  const filter = element.querySelector(skip) ? isSkipped : null;
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, filter);
  let text = '';
  for (let step = 0; step < MOST_NODES && text.length < TEXT_LENGTH; step += 1) {
    const node = walker.nextNode();
    if (!node) break;
    const piece = node.nodeName === 'BR' ? ' ' : node.nodeValue;
    if (piece) text = (text + piece.slice(0, LONGEST)).replace(/\s+/g, ' ').trimStart();
  }
  const line = text.slice(0, TEXT_LENGTH).replace(/[\ud800-\udbff]$/, '');
  return line.trim() || undefined;
}

/** `in/jane-doe`, `company/acme`, `school/…`, `showcase/…` from a link; percent-encoding in one form, so that one account stays one. */
export function accountOf(link: Element | null | undefined): string | undefined {
  const href = link?.getAttribute('href') ?? '';
  const [, kind, name] =
    /^(?:https?:\/\/(?:[\w-]+\.)?linkedin\.com)?\/(in|company|school|showcase)\/([^/?#]{1,280})/.exec(href) ?? [];
  if (!kind || !name) return undefined;
  try {
    return `${kind}/${encodeURIComponent(decodeURIComponent(name))}`;
  } catch {
    return `${kind}/${name}`;
  }
}

/** Of a page, not of a person: only these show their followers at each post. */
export function isPage(account: string | undefined): boolean {
  return account !== undefined && !account.startsWith('in/');
}

/**
 * A reaction counter: a bare number, a worded one, or somebody's name "and 29 others", who are one more than the number says. The
 * name comes first in every language and may have digits of its own, so the last number counts. Names alone are not counted.
 */
export function readReactions(text: string, language: string | undefined): Count | undefined {
  if (text.length > LONGEST) return undefined;
  const bare = parseCount(text, language);
  if (bare) return bare;
  const others = findCounts(text, language).at(-1);
  return others && { ...others, value: others.value + countNames(OTHERS.exec(text)?.[1] ?? '') };
}

/** A name, the last number, a word: what only has a word before its number is an ordinary counter. */
const OTHERS = /^(.*?)\p{Nd}[\p{Nd}\s.,'’٬٫]*(?=\p{L})\P{Nd}*$/su;

/** "Jane Doe and" → 1, "Jane Doe, PhD and" → 1, "Jane Doe, John Roe and" → 2: behind a comma a single word is a title. */
function countNames(text: string): number {
  const [first = '', ...further] = text.split(/[,،、，]/u);
  return /\p{L}/u.test(first) ? 1 + further.filter((part) => /\p{L}\S*\s+\S*\p{Lu}/u.test(part.trim())).length : 0;
}

/** The author's last line: the time, with a dot and an icon of who may see it, or in its place that somebody paid. */
export function isPromotedLine(line: Element | null | undefined): boolean {
  const text = (line?.querySelector('[aria-hidden="true"]:not(svg)') ?? line)?.textContent?.trim() ?? '';
  return text !== '' && !text.includes('•') && !/^[\s\p{Cf}]*\p{Nd}/u.test(text) && !line?.querySelector('svg, li-icon');
}

/** A line that is a number and its unit ("20,666 followers", "متابع ٤٬٧٠٠"), not a sentence that has a number in it. */
export function readCounterLine(text: string, language: string | undefined): Count | undefined {
  const line = text.slice(0, LONGEST).trim();
  const words = line.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
  return line.length <= 60 && words.length <= 4 ? findCount(line, language) : undefined;
}

/** The first line that is a counter; "51-200 employees" is a range. */
export function findCounterLine(lines: Iterable<Element>, language: string | undefined): Count | undefined {
  for (const line of lines) {
    const text = line.textContent ?? '';
    const count = /\p{Pd}/u.test(text) ? undefined : readCounterLine(text, language);
    if (count) return count;
  }
  return undefined;
}
