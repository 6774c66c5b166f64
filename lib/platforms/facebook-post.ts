/*
 * Who wrote a post, which post it is and what it says: everything of a reading but the counters. All of it stands before the
 * counters; comments and their links stand behind them.
 */

import { accountOf, isTrackedAsAd, outsideTarget, postLink, postOfPhotoSet } from './facebook-links';
import { fingerprint, shownText } from './facebook-text';
import { allBefore, allIn, first, isBefore, part } from './facebook-tree';
import { isSponsoredWord } from './facebook-words';
import type { PostKind } from './types';

const HEADINGS = [
  part('profile_name'), // 2025-07
  'h2, h3, h4, h5', // 2020-04 · h4 home, h3 and h2 profile and permalink, h5 in shared posts
].join(',');

const MESSAGES = [
  part('story_message'), // 2025-07
  '[data-ad-preview="message"]', // 2020-04
].join(',');

const LINK = 'a[href]';
const PHOTO = '[href*="/photo"]:has(img)'; // 2020-04
const VIDEO = '[href*="/videos/"], [href*="/reel/"], [href*="/watch/"]'; // 2020-04
const OUTSIDE_LINK = '[href*="/l.php?"]'; // 2020-04
const ABOUT_ADS = '[href*="/ads/about"]'; // 2020-04
const COMMENT_LINK = 'a[href*="comment_id="]'; // 2022-03

/** Places in a root's `aria-describedby`, unchanged since 2020-12; the fourth is the reactions, the fifth the comments. */
const TIME = 0;
const MESSAGE = 1;

const TEXT_LENGTH = 280;
export const NAME_LENGTH = 200;

/** Where one post lies in the page. */
export interface Place {
  /** What the site says holds posts; several may share one. */
  readonly root: Element | undefined;
  /** The part of it with this post only. */
  readonly unit: Element;
  /** Where header and body end and the counters begin. */
  readonly edge: Element;
  /** Where the post is one of several shares of another one, shown together below that: what holds them all. */
  readonly shared?: Element | undefined;
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
  const { root, unit, edge, shared } = place;
  const time = root && timeOf(root);
  const messages = allIn(unit, MESSAGES);
  const isInMessage = (element: Element) => messages.some((message) => message.contains(element));
  const { heading, inner } = headingsOf(place, time, isInMessage);
  const message = messageOf(place, messages[0], inner);
  const links = allBefore(unit, LINK, edge);
  const body = links.filter((link) => !isInMessage(link));
  const author = authorOf(body, heading);
  const header = time && unit.contains(time) ? allIn(time, LINK) : between(body, author, message ?? inner ?? edge);
  const account = author && accountOf(hrefOf(author));
  const accountName = author && shownText(author, NAME_LENGTH);
  const text = message && shownText(message, TEXT_LENGTH);
  const reshare = shared !== undefined || inner !== undefined;
  const identity =
    permalinkOf(header) ??
    (reshare ? undefined : mediaOf(body)) ??
    permalinkOf(allIn(unit, COMMENT_LINK).filter((link) => isBefore(edge, link))) ??
    fallbackOf(shared ? allBefore(shared, LINK, edge) : links, account ?? accountName, text);
  const video = unit.querySelector('video');
  const named = heading ? [...allIn(heading, LINK), ...header] : header;
  return {
    account,
    accountName,
    identity,
    kind: kindOf(video !== null && isBefore(video, edge), body, identity?.url, text),
    promoted: body.some((link) => link.matches(ABOUT_ADS)) || named.some(isOfAd),
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
  return root.querySelector(MESSAGES) !== null && allIn(root, HEADINGS).some((heading) => heading.querySelector(LINK));
}

/** The heading with the author, and that of a shared post, which follows the sharer's own name and time. */
function headingsOf(
  { root, unit, edge }: Place,
  time: Element | undefined,
  isInMessage: (element: Element) => boolean,
): { heading: Element | undefined; inner: Element | undefined } {
  const found: Element[] = [];
  for (const heading of allBefore(unit, HEADINGS, edge)) {
    if (found.at(-1)?.contains(heading) || isInMessage(heading)) continue;
    if (heading.querySelector(LINK)) found.push(heading);
  }
  const id = root?.getAttribute('aria-labelledby');
  const label = root && id ? withId(root, id) : undefined;
  const heading = found.find((one) => label && (one.contains(label) || label.contains(one))) ?? found[0];
  const start = time ?? heading;
  const inner = start && found.find((one) => one !== heading && isBefore(start, one));
  return { heading, inner };
}

/** The first link of the heading; where there is none, the first one with a name that leads to an account's front page. */
function authorOf(links: readonly Element[], heading: Element | undefined): Element | undefined {
  const isNamed = (link: Element) => link.textContent.trim() !== '';
  const nearest = links.filter((link) => (!heading || heading.contains(link)) && isNamed(link));
  const author = nearest.find((link) => accountOf(hrefOf(link))) ?? (heading && nearest[0]);
  const isGroup = author && accountOf(hrefOf(author))?.startsWith('groups/');
  // In a group the heading may name the group; the author's link, through the group, stands below it.
  return (isGroup && links.find((link) => hrefOf(link)?.includes('/user/') && isNamed(link))) || author;
}

/** The post's own message; a shared post's message is not the sharer's. */
function messageOf({ root, unit, edge }: Place, marked: Element | undefined, inner: Element | undefined): Element | undefined {
  const message = marked ?? (root && described(root, MESSAGE));
  return message && unit.contains(message) && isBefore(message, inner ?? edge) ? message : undefined;
}

/** Links between author and message: time, place, audience. The time's own text is scrambled and says nothing. */
function between(links: readonly Element[], author: Element | undefined, end: Element): Element[] {
  return links.filter((link) => author && isBefore(author, link) && isBefore(link, end) && !link.querySelector('img'));
}

function permalinkOf(links: readonly Element[]): Identity | undefined {
  return first(links, (link) => postLink(hrefOf(link)));
}

function mediaOf(links: readonly Element[]): Identity | undefined {
  return first(links, (link) => {
    if (!link.matches(`${PHOTO}, ${VIDEO}`)) return undefined;
    const id = postOfPhotoSet(hrefOf(link));
    return id ? { id } : postLink(hrefOf(link));
  });
}

/** An id made of what does not change with time: author, text, and what is shown or shared. */
function fallbackOf(links: readonly Element[], author: string | undefined, text: string | undefined): Identity | undefined {
  const target = permalinkOf(links)?.id ?? first(links, (link) => outsideTarget(hrefOf(link)));
  return author !== undefined && (text || target) ? { id: fingerprint(author, text ?? '', target ?? '') } : undefined;
}

function kindOf(video: boolean, links: readonly Element[], url = '', text = ''): PostKind {
  const has = (selector: string) => links.some((link) => link.matches(selector));
  if (video || has(VIDEO)) return 'video';
  // In the viewer the photo itself stands outside of the post.
  if (has(PHOTO) || url.includes('/photo')) return 'image';
  // Photo posts carry an invisible link card as a decoy, so links come last.
  if (has(OUTSIDE_LINK)) return 'link';
  return text ? 'text' : 'other';
}

/** Whether a link of a post's header is an advertisement's: by its tracking, and only then by a word. */
function isOfAd(link: Element): boolean {
  const cleanId = link.querySelector('[aria-labelledby]')?.getAttribute('aria-labelledby');
  // The clean text behind a scrambled one, where the page has it.
  const clean = cleanId && link.ownerDocument.getElementById(cleanId)?.textContent;
  return isTrackedAsAd(hrefOf(link)) || isSponsoredWord(link.getAttribute('aria-label') ?? (clean || link.textContent));
}

/** What `root` refers to. References may be stale while their last part is not: `«R5akH4»` for `«RalaH4»`, 2025-07. */
function described(root: Element, place: number): Element | undefined {
  const id = root.getAttribute('aria-describedby')?.trim().split(/\s+/)[place];
  const role = id && /H\d+\W*$/.exec(id)?.[0];
  return (id && withId(root, id)) || (role ? (root.querySelector(`[id$="${CSS.escape(role)}"]`) ?? undefined) : undefined);
}

function withId(root: Element, id: string): Element | undefined {
  return root.querySelector(`#${CSS.escape(id)}`) ?? undefined;
}

function hrefOf(link: Element): string | null {
  return link.getAttribute('href');
}
