/*
 * The block under a post that holds its counters row and its buttons. The row is one shape since 2020: a `span[role=toolbar]` with the
 * three most frequent reactions, their total, then one slot each for comments, shares and views; zero is never rendered.
 */

import { type Count, exact } from '../counts/count';
import { findCount } from '../counts/find-counts';
import { parseCount } from '../counts/parse-count';
import { folded } from './facebook-text';
import { allIn, first, fork, isBefore, part } from './facebook-tree';
import { COUNTER_WORDS, wordedCount } from './facebook-words';
import type { Counts } from './types';

type WrittenCounts = { -readonly [counter in keyof Counts]: Counts[counter] };

/** `div[role=toolbar]` is something else: the filters of the notifications. */
const TOOLBAR = 'span[role="toolbar"]'; // 2020-04
const BUTTON = '[role="button"]';
/** The counters by the button that adds to them. */
const BUTTON_PARTS = [
  ['reactions', part('like_button')],
  ['comments', part('comment_button')],
  ['shares', part('share_button')],
] as const;
/** Something inside each of a post's buttons. */
const NAMED_BUTTONS = BUTTON_PARTS.map(([, selector]) => selector).join(','); // 2025-07
const WORDED_BUTTONS = `${BUTTON}[aria-label] div + div > span[dir="auto"]`; // a word behind an icon, 2020-12 · drop after 2027-06
const MARKS = `${NAMED_BUTTONS}, ${WORDED_BUTTONS}`;

/** Holds row and bar and nothing of the post's header and body. */
const BLOCK = 'div[data-visualcompletion="ignore-dynamic"]'; // 2020-12 · all views but the photo viewer

/** Where to look for counters; not all of these are, but asking for more costs more than it saves. */
export const BLOCKS = `:is([aria-posinset], [role="article"], [role="feed"]) ${BLOCK}:has(${BUTTON}[aria-label])`;

/** Where the row is missing, the part of the post above the buttons must not pass for it: these never stand in a row. */
const NOT_IN_A_ROW = 'img, video, form';

export interface CounterBlock {
  readonly toolbar?: Element | undefined;
  /** Holds the counters; missing while a post has none. */
  readonly row?: Element | undefined;
  /** Holds the buttons. */
  readonly bar?: Element | undefined;
}

/** Finds row and bar below `scope`; `undefined` when neither is there. */
export function findCounterBlock(scope: Element): CounterBlock | undefined {
  const toolbar = findToolbar(scope);
  const marks = scope.querySelectorAll(MARKS);
  if (toolbar) {
    const mark = first(marks, (found) => (isBefore(toolbar, found) ? found : undefined));
    const [row, bar] = (mark && fork(toolbar, mark.closest(BUTTON) ?? mark)) ?? [];
    return row ? { toolbar, row, bar } : { toolbar, row: toolbar.parentElement?.parentElement ?? toolbar };
  }
  const [mark] = marks;
  if (!mark) return undefined;
  const button = mark.closest(BUTTON) ?? mark;
  const next = first(marks, (found) => (button.contains(found) ? undefined : found));
  // One button with an icon and a word can be anything.
  return next || mark.matches(NAMED_BUTTONS) ? belowRow(button, next, scope) : undefined;
}

function findToolbar(scope: Element): Element | undefined {
  const found = scope.querySelector(TOOLBAR);
  if (!found || !isOfComment(found)) return found ?? undefined;
  return allIn(scope, TOOLBAR).find((toolbar) => !isOfComment(toolbar));
}

/** The block of a post without reactions: the row, if there is one, stands before the bar or before what wraps it. */
function belowRow(button: Element, next: Element | undefined, scope: Element): CounterBlock {
  const bar = (next && fork(button, next)?.[0].parentElement) || button;
  let outer = bar;
  while (outer !== scope && !outer.previousElementSibling && outer.parentElement) outer = outer.parentElement;
  const row = outer === scope ? null : outer.previousElementSibling;
  const isRow = row && !row.matches(NOT_IN_A_ROW) && !row.querySelector(NOT_IN_A_ROW) && slotsOf(row).length > 0;
  return isRow ? { row, bar: outer } : { bar };
}

/** Whether `element` belongs to a comment: their articles have a label, those of posts have none. */
export function isOfComment(element: Element): boolean {
  return element.closest('[role="article"][aria-label]') !== null;
}

export interface CountersRead {
  readonly counts: Counts;
  /** A number stood there that could not be read. */
  readonly unread: boolean;
}

/**
 * The counters of a post.
 * @param hasIds whether the post's root refers to its parts by id: the comments counter has one then, that of shares has none.
 */
export function readCounters(block: CounterBlock, hasIds: boolean, language: string | undefined): CountersRead {
  const counts: WrittenCounts = {};
  let unread = false;
  // Right behind the toolbar since 2020-04.
  const total = block.toolbar?.nextElementSibling ?? undefined;
  if (block.toolbar) {
    const reactions = readTotal(total, language) ?? sumOfReactions(block.toolbar, language);
    if (reactions) counts.reactions = reactions;
    else unread = block.toolbar.querySelector('[aria-label]') !== null;
  }
  for (const slot of block.row ? slotsOf(block.row, block.toolbar, total) : []) {
    const count = readSlot(slot.textContent, language);
    const counter = count && nameOf(slot, counts, hasIds);
    if (count && counter) counts[counter] = count;
    else unread = true;
  }
  if (block.bar) addButtonNumbers(counts, block.bar, language);
  return { counts, unread };
}

/** Elements of the row that hold a number each, without the reactions. */
function slotsOf(row: Element, toolbar?: Element, total?: Element): Element[] {
  const slots: Element[] = [];
  // Without a toolbar or a block around it the row may be a text with numbers: there only what can be pressed counts.
  const isCertain = toolbar !== undefined || row.closest(BLOCK) !== null;
  for (const element of row.querySelectorAll(isCertain ? `${BUTTON}, a, span` : BUTTON)) {
    if (toolbar?.contains(element) || total?.contains(element) || (toolbar && element.contains(toolbar))) continue;
    if (slots.at(-1)?.contains(element)) continue;
    const text = (element.textContent ?? '').slice(0, LONGEST);
    if (/\p{Nd}/u.test(text) || wordedCount(text) !== undefined) slots.push(element);
  }
  return slots;
}

/** Which counter a slot is: only that of comments has an id where the post's root refers to any; else by its word or its place. */
function nameOf(slot: Element, known: Counts, hasIds: boolean): keyof Counts | undefined {
  const hasId = slot.id || slot.querySelector('[id]') || slot.parentElement?.id;
  if (hasId && !known.comments) return 'comments';
  const word = COUNTER_WORDS.find(([, words]) => words.test(slot.textContent))?.[0];
  if (word) return known[word] ? undefined : word;
  if (!hasIds && !known.comments && !known.shares) return 'comments';
  return known.shares ? undefined : 'shares';
}

function readSlot(text: string | null, language: string | undefined): Count | undefined {
  const tidy = tidied(text);
  const count = parseCount(tidy, language) ?? findCount(tidy, language);
  if (count) return count;
  const word = wordedCount(tidy);
  return word === undefined ? undefined : exact(word);
}

/** Far more than any counter or label is long; a page may hold anything. */
const LONGEST = 300;

function tidied(text: string | null | undefined): string {
  return folded((text ?? '').slice(0, LONGEST));
}

/** The total is written twice, for the eye and for screen readers; one of both may be a list of names. */
function readTotal(total: Element | undefined, language: string | undefined): Count | undefined {
  if (!total) return undefined;
  const bare = parseCount(tidied(total.querySelector('[aria-hidden="true"]')?.textContent), language);
  if (bare) return bare;
  const button = total.querySelector(BUTTON) ?? total;
  const text = tidied((button.lastElementChild ?? button).textContent);
  return parseCount(text, language) ?? withNames(text, language);
}

/** `A, B and 267 others` are 269; `undefined` for names without a number. */
function withNames(text: string, language: string | undefined): Count | undefined {
  const at = text.search(/\p{Nd}/u);
  const others = findCount(text, language);
  if (at < 0 || !others) return undefined;
  const names = text
    .slice(0, at)
    .split(/[,،、，]/)
    .filter((name) => /\p{L}/u.test(name)).length;
  return { ...others, value: others.value + names };
}

/** Only the three most frequent kinds are listed, each with its own number: together they are the least the total can be. */
function sumOfReactions(toolbar: Element, language: string | undefined): Count | undefined {
  let value = 0;
  for (const kind of toolbar.querySelectorAll('[aria-label]')) {
    value += readSlot(kind.getAttribute('aria-label'), language)?.value ?? 0;
  }
  return value > 0 && Number.isSafeInteger(value) ? { value, step: 1, floor: true } : undefined;
}

/** Groups, 2026-07: no row, each number stands in its button. */
function addButtonNumbers(counts: WrittenCounts, bar: Element, language: string | undefined): void {
  for (const [counter, selector] of BUTTON_PARTS) {
    const mark = bar.querySelector(selector);
    const button = mark?.closest(BUTTON);
    if (!mark || !button || counts[counter]) continue;
    for (const element of button.querySelectorAll('span[dir="auto"]')) {
      const count = element.contains(mark) || mark.contains(element) ? undefined : readSlot(element.textContent, language);
      if (count) counts[counter] = count;
    }
  }
}
