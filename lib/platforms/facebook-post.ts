/*
 * Who wrote a post, which post it is and what it says: everything of a reading but the counters. All of it stands before the
 * counters; comments and their links stand behind them.
 */

import { accountOf, frontPageOf, isTrackedAsAd, outsideTarget, postLink, postOfPhotoSet } from './facebook-links';
import { fingerprint, shownText } from './facebook-text';
import { allIn, isBefore } from './facebook-tree';
import { isSponsoredWord } from './facebook-words';
import type { PostKind } from './types';

const HEADINGS = [
  '[data-ad-rendering-role="profile_name"]', // 2025-07
  ':is(h2, h3, h4, h5):has(a[href])', // 2020-04 · h4 home, h3 and h2 profile and permalink, h5 in shared posts
].join(',');

const MESSAGES = [
  '[data-ad-rendering-role="story_message"]', // 2025-07
  '[data-ad-preview="message"]', // 2020-04
].join(',');

const PHOTO = 'a[href*="/photo"]:has(img)'; // 2020-04
const VIDEO = ':is(a[href*="/videos/"], a[href*="/reel/"], a[href*="/watch/"])'; // 2020-04
const COMMENT_LINK = 'a[href*="comment_id="]'; // 2022-03
const OUTSIDE_LINK = 'a[href*="/l.php?"]'; // 2020-04
const ABOUT_ADS = 'a[href*="/ads/about"]'; // 2020-04

/** Places in a root's `aria-describedby`, unchanged since 2020-12; the fourth is the reactions, the fifth the comments. */
const TIME = 0;
const MESSAGE = 1;

/** Where one post lies in the page. */
export interface Place {
  /** What the site says holds posts; several may share one. */
  readonly root: Element | undefined;
  /** The part of it with this post only. */
  readonly unit: Element;
  /** Where header and body end and the counters begin. */
  readonly edge: Element;
  /** One of several shares of the same post, shown together below it. */
  readonly isSharePart: boolean;
}

export interface Identity {
  readonly id: string;
  readonly url?: string;
}

export interface PostParts {
  readonly account: string | undefined;
  readonly accountName: string | undefined;
  readonly identity: Identity | undefined;
  readonly kind: PostKind;
  readonly promoted: boolean;
  readonly reshare: boolean;
  readonly text: string | undefined;
}

export function readParts(place: Place): PostParts {
  const headings = headingsOf(place);
  const label = place.root && labelOf(place.root);
  const heading = headings.find((found) => label && (found.contains(label) || label.contains(found))) ?? headings[0];
  const inner = innerHeading(place, headings, heading);
  const author = authorOf(place, heading);
  const message = messageOf(place, inner);
  const header = headerLinks(place, author?.link, message ?? inner ?? place.edge);
  const reshare = place.isSharePart || inner !== undefined;
  const text = message && shownText(message, TEXT_LENGTH);
  const account = author?.account;
  const identity =
    permalinkOf(header) ??
    (reshare ? undefined : mediaOf(place)) ??
    permalinkOf(allIn(place.unit, COMMENT_LINK).filter((link) => isBefore(place.edge, link))) ??
    fallbackOf(place.isSharePart ? (place.root ?? place.unit) : place.unit, place.edge, account ?? author?.name, text);
  return {
    account,
    accountName: author?.name,
    identity,
    kind: kindOf(place, identity?.url, text),
    promoted: isPromoted(place, [...allIn(heading, 'a[href]'), ...header]),
    reshare,
    text,
  };
}

/** What shows the time of the post that `root` is labelled by. */
export function timeOf(root: Element): Element | undefined {
  return described(root, TIME);
}

/** Whether `root` looks like a post although it has no counters: then they could not be found, and that must not go unnoticed. */
export function hasAuthorAndMessage(root: Element): boolean {
  return root.querySelector(HEADINGS) !== null && root.querySelector(MESSAGES) !== null;
}

/** The heading that a root names as its label. */
function labelOf(root: Element): Element | undefined {
  const id = root.getAttribute('aria-labelledby');
  return (id && root.querySelector(`[id="${CSS.escape(id)}"]`)) || undefined;
}

/** Ids that the root of a post refers to: time, message, media, reactions, comments. */
export function declaredIds(root: Element | undefined): readonly string[] {
  return root?.getAttribute('aria-describedby')?.split(/\s+/).filter(Boolean) ?? [];
}

const TEXT_LENGTH = 280;

function headingsOf({ unit, edge }: Place): Element[] {
  const found: Element[] = [];
  for (const heading of unit.querySelectorAll(HEADINGS)) {
    if (isBefore(heading, edge) && !found.at(-1)?.contains(heading) && !heading.closest(MESSAGES)) found.push(heading);
  }
  return found;
}

/** The heading of a shared post: it follows the sharer's own name and time. */
function innerHeading({ root }: Place, headings: readonly Element[], heading: Element | undefined): Element | undefined {
  const start = (root && timeOf(root)) ?? heading;
  return start && headings.find((found) => found !== heading && isBefore(start, found));
}

interface Author {
  readonly link: Element;
  readonly account: string | undefined;
  readonly name: string | undefined;
}

/** The first link of the heading; where there is none, the first one with a name that leads to an account's front page. */
function authorOf({ unit, edge }: Place, heading: Element | undefined): Author | undefined {
  const links = allIn(heading ?? unit, 'a[href]').filter((link) => isBefore(link, edge) && link.textContent.trim() !== '');
  const link = links.find((found) => frontPageOf(found.getAttribute('href'))) ?? (heading && links[0]);
  const account = link && frontPageOf(link.getAttribute('href'));
  // In a group the heading may name the group; the author's link, through the group, stands below it.
  const member = account?.startsWith('groups/') && allIn(unit, 'a[href*="/user/"]').find((found) => isMemberLink(found, edge));
  if (member) return authorFrom(member, accountOf(member.getAttribute('href')));
  return link && authorFrom(link, account);
}

function isMemberLink(link: Element, edge: Element): boolean {
  return isBefore(link, edge) && link.textContent.trim() !== '' && !link.closest(MESSAGES);
}

function authorFrom(link: Element, account: string | undefined): Author {
  return { link, account, name: shownText(link, 200) };
}

/** The post's own message; a shared post's message is not the sharer's. */
function messageOf({ root, unit, edge }: Place, inner: Element | undefined): Element | undefined {
  const message = unit.querySelector(MESSAGES) ?? (root && described(root, MESSAGE));
  return message && unit.contains(message) && isBefore(message, inner ?? edge) ? message : undefined;
}

/** Links between author and message: time, place, audience. The time's own text is scrambled and says nothing. */
function headerLinks({ root, unit }: Place, author: Element | undefined, end: Element): Element[] {
  const time = root && timeOf(root);
  if (time && unit.contains(time)) return allIn(time, 'a[href]');
  return allIn(unit, 'a[href]').filter(
    (link) => author && isBefore(author, link) && isBefore(link, end) && !link.querySelector('img'),
  );
}

function permalinkOf(links: readonly Element[]): Identity | undefined {
  for (const link of links) {
    const found = postLink(link.getAttribute('href'));
    if (found) return found;
  }
  return undefined;
}

function mediaOf({ unit, edge }: Place): Identity | undefined {
  for (const link of allIn(unit, `${PHOTO}, ${VIDEO}`)) {
    if (!isBefore(link, edge) || link.closest(MESSAGES)) continue;
    const href = link.getAttribute('href');
    const post = postOfPhotoSet(href);
    if (post) return { id: post };
    const media = postLink(href);
    if (media) return media;
  }
  return undefined;
}

/** An id made of what does not change with time: author, text, and what is shown or shared. */
function fallbackOf(scope: Element, edge: Element, author: string | undefined, text: string | undefined): Identity | undefined {
  const links = allIn(scope, 'a[href]').filter((link) => isBefore(link, edge));
  const target = permalinkOf(links)?.id ?? first(links, (link) => outsideTarget(link.getAttribute('href')));
  return author !== undefined && (text || target) ? { id: fingerprint(author, text ?? '', target ?? '') } : undefined;
}

function kindOf({ unit, edge }: Place, url: string | undefined, text: string | undefined): PostKind {
  const has = (selector: string) => [...unit.querySelectorAll(selector)].some((found) => isBefore(found, edge));
  if (has(`video, ${VIDEO}`)) return 'video';
  // In the viewer the photo itself stands outside of the post.
  if (has(PHOTO) || url?.includes('/photo')) return 'image';
  // Photo posts carry an invisible link card as a decoy, so links come last.
  if (has(OUTSIDE_LINK)) return 'link';
  return text ? 'text' : 'other';
}

function isPromoted({ unit, edge }: Place, header: readonly Element[]): boolean {
  if (header.some((link) => isTrackedAsAd(link.getAttribute('href')))) return true;
  if (allIn(unit, ABOUT_ADS).some((link) => isBefore(link, edge))) return true;
  return header.some((link) => isSponsoredWord(link.getAttribute('aria-label') ?? cleanTextOf(link) ?? link.textContent));
}

/** The clean text behind a scrambled one, where the page has it. */
function cleanTextOf(link: Element): string | undefined {
  const id = link.querySelector('[aria-labelledby]')?.getAttribute('aria-labelledby');
  return (id && link.ownerDocument.getElementById(id)?.textContent) || undefined;
}

function described(root: Element, place: number): Element | undefined {
  const id = declaredIds(root)[place];
  if (id === undefined) return undefined;
  const suffix = /H\d+\W*$/.exec(id)?.[0];
  const found = root.querySelector(`[id="${CSS.escape(id)}"]`) ?? (suffix && root.querySelector(`[id$="${CSS.escape(suffix)}"]`));
  return found || undefined;
}

function first<Item, Result>(items: readonly Item[], pick: (item: Item) => Result | undefined): Result | undefined {
  for (const item of items) {
    const result = pick(item);
    if (result !== undefined) return result;
  }
  return undefined;
}
