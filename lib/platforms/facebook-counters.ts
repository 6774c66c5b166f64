/*
 * The block under a post that holds its counters row and its buttons. The row is one shape since 2020: a `span[role=toolbar]` with the
 * three most frequent reactions, their total, then one slot each for comments, shares and views; zero is never rendered.
 */

import { type Count, exact } from '../counts/count';
import { findCount, findCounts } from '../counts/find-counts';
import { parseCount } from '../counts/parse-count';
import { allIn, fork, isBefore } from './facebook-tree';
import { COUNTER_WORDS, wordedCount } from './facebook-words';
import type { Counts } from './types';

type WrittenCounts = { -readonly [counter in keyof Counts]: Counts[counter] };

/** `div[role=toolbar]` is something else: the filters of the notifications. */
const TOOLBAR = 'span[role="toolbar"]'; // 2020-04

/** Something inside each of a post's buttons: like, comment, share. */
const BUTTON_MARKS = [
  '[data-ad-rendering-role="like_button"]', // 2025-07
  '[data-ad-rendering-role="comment_button"]', // 2025-07
  '[data-ad-rendering-role="share_button"]', // 2025-07
  '[role="button"][aria-label] div:has(i) + div > span[dir="auto"]', // icon beside a word, 2020-12 · drop after 2027-06
].join(',');

/** Where the row is missing, the part of the post above the buttons must not pass for it: these never stand in a row. */
const NOT_IN_A_ROW =
  'h1, h2, h3, h4, form, video, img, [aria-haspopup="menu"], [data-ad-preview], [data-ad-rendering-role], [role="article"]';
/** Holds row and bar and nothing of the post's header and body. */
const BLOCK = '[data-visualcompletion="ignore-dynamic"]'; // 2020-12 · all views but the photo viewer

export interface CounterBlock {
  readonly toolbar?: Element | undefined;
  /** Holds the counters; missing while a post has none. */
  readonly row?: Element | undefined;
  /** Holds the buttons. */
  readonly bar?: Element | undefined;
}

/** Finds row and bar below `scope`; `undefined` when neither is there. */
export function findCounterBlock(scope: Element): CounterBlock | undefined {
  const toolbar = allIn(scope, TOOLBAR).find((found) => !isOfComment(found));
  const marks = allIn(scope, BUTTON_MARKS).filter((mark) => !toolbar || isBefore(toolbar, mark));
  const button = marks[0]?.closest('[role="button"]') ?? marks[0];
  const [row, bar] = (toolbar && button && fork(toolbar, button)) || [];
  if (row) return { toolbar, row, bar };
  if (toolbar) return { toolbar, row: toolbar.parentElement?.parentElement ?? toolbar };
  const next = button && marks.find((mark) => !button.contains(mark));
  // One button with an icon and a word can be anything.
  const isBar = next || marks[0]?.hasAttribute('data-ad-rendering-role');
  return button && isBar ? belowRow(button, next, scope) : undefined;
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
 * @param declared ids that the post's root refers to by `aria-describedby`: the comments counter's is among them, that of shares is not.
 */
export function readCounters(block: CounterBlock, declared: readonly string[], language: string | undefined): CountersRead {
  const counts: WrittenCounts = {};
  let unread = false;
  const total = block.toolbar && totalOf(block.toolbar);
  if (block.toolbar) {
    const reactions = readTotal(total, language) ?? sumOfReactions(block.toolbar, language);
    if (reactions) counts.reactions = reactions;
    else unread = true;
  }
  for (const slot of block.row ? slotsOf(block.row, block.toolbar, total) : []) {
    const count = readSlot(slot.textContent, language);
    const counter = count && nameOf(slot, counts, declared);
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
  for (const part of row.querySelectorAll(isCertain ? '[role="button"], a, span' : '[role="button"]')) {
    if (toolbar?.contains(part) || total?.contains(part) || (toolbar && part.contains(toolbar))) continue;
    if (slots.at(-1)?.contains(part)) continue;
    const text = tidied(part.textContent);
    if (/\p{Nd}/u.test(text) || wordedCount(text) !== undefined) slots.push(part);
  }
  return slots;
}

/** Which counter a slot is: by its id, else by its word, else by its place. */
function nameOf(slot: Element, known: Counts, declared: readonly string[]): 'comments' | 'shares' | 'views' | undefined {
  const id = slot.id || slot.querySelector('[id]')?.id || slot.parentElement?.id;
  if (id && declared.some((other) => isSameId(id, other))) return 'comments';
  const word = COUNTER_WORDS.find(([, words]) => words.test(slot.textContent))?.[0];
  if (word) return known[word] ? undefined : word;
  if (!known.comments && !known.shares && (id || declared.length === 0)) return 'comments';
  return known.shares ? undefined : 'shares';
}

/** The references may be stale while their last part still tells the role: `«R5akH4»` for `«RalaH4»`. 2025-07. */
function isSameId(id: string, declared: string): boolean {
  const role = /H\d+\W*$/.exec(declared)?.[0];
  return id === declared || (role !== undefined && id.endsWith(role));
}

function readSlot(text: string, language: string | undefined): Count | undefined {
  const tidy = tidied(text);
  const count = parseCount(tidy, language) ?? findCount(tidy, language);
  if (count) return count;
  const word = wordedCount(tidy);
  return word === undefined ? undefined : exact(word);
}

/** Far more than any counter or label is long; a page may hold anything. */
const LONGEST = 300;

function tidied(text: string | null | undefined): string {
  return (text ?? '').slice(0, LONGEST).replace(/\s+/g, ' ').trim();
}

/** The element right behind the toolbar. */
function totalOf(toolbar: Element): Element | undefined {
  return toolbar.nextElementSibling ?? toolbar.parentElement?.nextElementSibling ?? undefined;
}

/** The total is written twice, for the eye and for screen readers; one of both may be a list of names. */
function readTotal(total: Element | undefined, language: string | undefined): Count | undefined {
  if (!total) return undefined;
  const bare = parseCount(tidied(total.querySelector('[aria-hidden="true"]')?.textContent), language);
  if (bare) return bare;
  const button = total.querySelector('[role="button"]') ?? total;
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
    const label = tidied(kind.getAttribute('aria-label'));
    value += findCounts(label, language).at(-1)?.value ?? wordedCount(label) ?? 0;
  }
  return value > 0 && Number.isSafeInteger(value) ? { value, step: 1, floor: true } : undefined;
}

const IN_BUTTONS = [
  ['reactions', 'like_button'],
  ['comments', 'comment_button'],
  ['shares', 'share_button'],
] as const;

/** Groups, 2026-07: no row, each number stands in its button. */
function addButtonNumbers(counts: WrittenCounts, bar: Element, language: string | undefined): void {
  for (const [counter, role] of IN_BUTTONS) {
    const mark = bar.querySelector(`[data-ad-rendering-role="${role}"]`);
    const button = mark?.closest('[role="button"]');
    if (!mark || !button || counts[counter]) continue;
    for (const part of button.querySelectorAll('span[dir="auto"]')) {
      const count = part.contains(mark) || mark.contains(part) ? undefined : readSlot(part.textContent, language);
      if (count) counts[counter] = count;
    }
  }
}
