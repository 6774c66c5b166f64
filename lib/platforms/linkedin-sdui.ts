import type { Count } from '../counts/count';
import { findCount } from '../counts/find-counts';
import { pageLanguage } from '../counts/page-language';
import { ANALYTICS, type Kinds, POST_LINK, readKind, toReading } from './linkedin-reading';
import { accountOf, findCounterLine, isPage, isPromotedLine, readReactions, readText } from './linkedin-text';
import { decodeComponentKey, findPostId, findThreadId, type PostId } from './linkedin-urn';
import { saysReposted } from './linkedin-words';
import type { PostReading } from './types';

const KEYS = '[componentkey*="-replaceableCommentTools"], [id*="-replaceableCommentTools"]'; // 2026-03 · feed
const THREAD = '[componentkey^="replaceableComment_urn:li:comment:"]'; // 2026-03 · feed, comment previewed
const COMMENTS = `[componentkey^="commentsSectionContainer"], ${THREAD}`;
const MENU = 'svg[id^="overflow-web-ios"]'; // 2026-03 · feed, profile
const RING = 'svg[id*="-consumption-ring"]'; // 2026-03 · feed, profile: the icons in the counts row
const LIKE_ICON = 'svg[id^="thumbs-up-"], svg[id$="-consumption-small"]'; // 2026-03 · action bar; numbers 2026-07
const COMMENT_ICON = 'svg[id^="comment-"]'; // 2026-03 · action bar; numbers 2026-07
const REPOST_ICON = 'svg[id^="repost-"]'; // 2026-03 · action bar; numbers 2026-07
const TEXT_BOX = '[data-testid="expandable-text-box"]'; // 2026-03 · everywhere
const AVATAR = 'svg[id$="-accent-4"]'; // 2026-03 · in every figure of a person, page or group
const ANSWER = 'button[componentkey]:not([aria-label]):not(:has(svg))'; // 2026-03 · poll
const CONTROL = 'a, button, [role="button"]';

/** Modules ("Recommended for you", jobs) have no control menu, action bar or comment key; a learning course has them all. */
export function isSduiPost(card: Element): boolean {
  const keyed = readKey(card);
  return keyed ? keyed !== 'other' : card.querySelector(`${MENU}, ${COMMENT_ICON}, ${LIKE_ICON}, ${KEYS}`) !== null;
}

export function readSdui(card: Element): PostReading | undefined {
  const language = pageLanguage(card.ownerDocument);
  const { header, actor } = splitTop(card);
  const row = readRow(card, language);
  const id = findId(card, row.element);
  if (!id) return undefined;
  const name = actor?.querySelector(AVATAR) ? actor.querySelector('p') : null;
  const account = accountOf(actor?.querySelector('a[href]'));
  const lines = actor ? Array.from(actor.querySelectorAll('p')) : [];
  return toReading(id, {
    account,
    accountName: account && readText(name),
    kind: readKind(card.firstElementChild ?? card, KINDS, 'other'),
    promoted: name !== null && isPromotedLine(lines.at(-1)),
    reshare: saysReposted(readText(header?.querySelector('p'), 'a, strong, button') ?? ''),
    text: readText(ownText(actor)),
    counts: row.counts,
    authorFollowers: isPage(account) ? findCounterLine(lines.slice(1, -1), language) : undefined,
  });
}

/** The counts row, else the action bar. */
export function findSduiCounts(card: Element): Element | undefined {
  const ring = find(card, RING)?.closest(CONTROL)?.parentElement;
  return ring ?? find(card, COMMENT_ICON)?.closest(CONTROL)?.parentElement ?? undefined;
}

function find(card: Element, selector: string): Element | undefined {
  for (const element of card.querySelectorAll(selector)) if (!element.closest(COMMENTS)) return element;
  return undefined;
}

function readKey(card: Element): PostId | 'other' | undefined {
  const keyed = Array.from(card.children).find((child) => child.matches(KEYS)) ?? card.querySelector(KEYS);
  return keyed ? (decodeComponentKey(keyed.getAttribute('componentkey') ?? '') ?? decodeComponentKey(keyed.id)) : undefined;
}

/** Links in the text, and those of a post that this one quotes, name other posts. */
function findId(card: Element, row: Element | undefined): PostId | undefined {
  const keyed = readKey(card) ?? findThreadId(card.querySelector(THREAD)?.getAttribute('componentkey'));
  if (keyed) return keyed === 'other' ? undefined : keyed;
  const own = row?.querySelector(POST_LINK) ?? find(card, COMMENT_ICON)?.closest(POST_LINK) ?? card.querySelector(ANALYTICS);
  return findPostId(own?.getAttribute('href'));
}

/** The line above the card ("… reposted this"), parted by a rule from the block that names the author. */
function splitTop(card: Element): { header?: Element; actor?: Element } {
  const menu = card.querySelector(MENU)?.closest(CONTROL)?.parentElement;
  for (let block = menu; block && block !== card; block = block.parentElement) {
    const actor = block.nextElementSibling?.localName === 'hr' ? block.nextElementSibling.nextElementSibling : undefined;
    if (actor) return { header: block, actor };
  }
  return menu ? { actor: menu } : {};
}

/** A quoted post has an author's picture of its own; the text above it is the post's. */
function ownText(actor: Element | undefined): Element | undefined {
  for (let part = actor?.nextElementSibling; part && part.localName !== 'hr'; part = part.nextElementSibling) {
    if (part.querySelector(AVATAR)) return undefined;
    const box = part.querySelector(TEXT_BOX);
    if (box) return box.closest('p') ?? box;
  }
  return undefined;
}

function readRow(card: Element, language: string | undefined) {
  const reactions = find(card, RING)?.closest(CONTROL);
  const element = reactions?.parentElement ?? undefined;
  const controls = Array.from(element?.querySelectorAll(CONTROL) ?? []).filter(
    (one) => one !== reactions && one.querySelector('p'),
  );
  const comments = controls.find((one) => isCommentControl(one, reactions));
  const reposts = controls.find((one) => one !== comments && !one.matches(`[role="button"], ${ANALYTICS}`));
  const counts = {
    reactions: (reactions && readReactions(shown(reactions), language)) ?? numberIn(find(card, LIKE_ICON), language),
    comments: (comments && findCount(shown(comments), language)) ?? numberIn(find(card, COMMENT_ICON), language),
    shares: (reposts && findCount(shown(reposts), language)) ?? numberIn(find(card, REPOST_ICON), language),
    views: numberIn(card.querySelector(ANALYTICS), language),
  };
  return { element, counts };
}

/** Comments open below the card, or on the post's own page; on that page reactions and reposts link to it as well. */
function isCommentControl(control: Element, reactions: Element | null | undefined): boolean {
  if (control.matches('[role="button"]')) return true;
  const href = control.getAttribute('href') ?? '';
  return href.includes('/feed/update/') && href !== reactions?.getAttribute('href');
}

/** What the eye sees of a counter; beside it stands a longer wording for screen readers. */
function shown(control: Element): string {
  return (control.querySelector('span[aria-hidden="true"]') ?? control.querySelector('p') ?? control).textContent?.trim() ?? '';
}

/** The layout of 2026-07 writes the numbers into the buttons themselves; elsewhere these hold a word. */
function numberIn(inside: Element | null | undefined, language: string | undefined): Count | undefined {
  const control = inside?.closest(CONTROL);
  return control ? findCount(shown(control), language) : undefined;
}

const KINDS: Kinds = [
  ['document', '[componentkey^="document-container"], iframe[src*="native-document"]'],
  ['video', 'video'],
  ['poll', `${ANSWER} + ${ANSWER}`],
  ['article', 'a[href*="/pulse/"] figure'],
  ['link', 'a[href*="/safety/go"] figure'],
  ['image', `figure:not(:has(${AVATAR})) img`],
  ['text', TEXT_BOX],
];
