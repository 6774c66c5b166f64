// X (x.com, once twitter.com): one React app for web, mobile web and X Pro; markup as of 2026-10.
// A post is an article with an action bar. The aria-labels of its buttons hold the exact counts, number first and in
// ASCII digits, in all 51 languages of the site; class names and ids change with every build, wording with the language.
// Bookmarks of timeline posts and views of focal posts stand only in the label of the bar itself, which leaves out zeros.
// Not on the page: quote counts, views of posts from before 2022-12, the time of an ad (its id tells it).

import { type Count, exact, interval } from '../counts/count';
import { findCount } from '../counts/find-counts';
import { pageLanguage } from '../counts/page-language';
import { parseCount } from '../counts/parse-count';
import type { Counter, Counts, Platform, PostKind } from './types';

const BAR = '[role="group"]'; // 2021-06 · every post; carousels are groups too, hence:
const BAR_PARTS = [
  `${BAR} [data-testid="reply"]`, // 2021-06 · every post
  `${BAR} a[href$="/analytics"]`, // 2023-01 · posts with views
].join();
const QUOTE = 'div[role="link"]'; // 2021-06 · quoted post: its time is no link, it has no action bar
const AD = '[data-testid="placementTracking"]'; // 2021-06 · around the article; inside one it wraps any video
const NOTICE = '[data-testid="notification"]'; // 2023 · notifications page, articles as well
/** Deleted and withheld posts, "Show more replies" and the like are articles with none of these. */
const POST_PARTS = [BAR, 'time', '[data-testid="User-Name"]'].join();
const SHOWN_COUNT = '[data-testid="app-text-transition-container"]'; // 2022 · the abbreviated number on a button
const PROFILE_DATA = 'script[data-testid="UserProfileSchema-test"]'; // 2023 · head of a profile page, JSON-LD
const FOLLOWERS = ['/verified_followers', '/followers']; // 2023-09 · profile; 2021 · profile, still when logged out
const FOLLOWING = ['/following']; // 2021 · profile

const BUTTONS = new Map<string, Counter>([
  ['reply', 'comments'], // 2021-06
  ['retweet', 'shares'], // 2021-06
  ['unretweet', 'shares'], // 2021-06 · reposted by the viewer
  ['like', 'reactions'], // 2021-06
  ['unlike', 'reactions'], // 2021-06 · liked by the viewer
  ['bookmark', 'saves'], // 2023-03 · with a number on the focal post only
  ['removeBookmark', 'saves'], // 2023-03 · bookmarked by the viewer
]);
/** The order of the items in the bar's label. */
const LABEL_ORDER = ['comments', 'shares', 'reactions', 'saves', 'views'] as const;

const PARTS = new Map<string, PostKind | 'author' | 'words' | 'context'>([
  ['User-Name', 'author'], // 2022
  ['tweetText', 'words'], // 2022
  ['twitter-article-title', 'words'], // 2026-02 · article, read view
  ['socialContext', 'context'], // 2021-06 · "… reposted", "Pinned", community
  ['twitterArticleReadView', 'article'], // 2026-02 · article, read view
  ['article-cover-image', 'article'], // 2025 · an article's card in timelines
  ['cardPoll', 'poll'], // 2023-11
  ['videoPlayer', 'video'], // 2023-07
  ['previewInterstitial', 'video'], // 2023-07 · video that has not been loaded
  ['tweetPhoto', 'image'], // 2021-06 · frame of videos too
  ['card.wrapper', 'link'], // 2021-06 · frame of polls and broadcasts too
]);
/** What a post with several of them is, first of all. */
const KINDS: readonly PostKind[] = ['article', 'poll', 'video', 'image', 'link'];

const HOME = 'https://x.com';
const ORIGIN = String.raw`(?:https?://(?:\w+\.)?(?:x|twitter)\.com)?`;
const STATUS_PATH = new RegExp(String.raw`^${ORIGIN}/(?:i/web|i|(\w{1,20}))/status/(\d{1,19})(?![^/?#])`);
const PROFILE_PATH = new RegExp(String.raw`^${ORIGIN}/(\w{1,20})$`);
const HANDLE = /^@(\w{1,20})$/;

const TEXT_LENGTH = 280;
const NAME_LENGTH = 100;
const LABEL_LENGTH = 500;
/** More parts, or pieces of text, than a real post has; the rest of a page that goes on is not looked at. */
const ENOUGH = 400;
const PROFILE_DATA_LENGTH = 100_000;

/** The integers of a label, each once: Irish and Filipino labels repeat them (`5 5 fhreagra`). */
function numbersIn(element: Element): number[] {
  const label = element.getAttribute('aria-label')?.slice(0, LABEL_LENGTH) ?? '';
  return Array.from(label.matchAll(/(\d+)(?:[ (]+\1(?!\d))?/g), ([, digits]) => Number(digits));
}

/** What the element says on one line, emoji that are images included; `undefined` for nothing. */
function textOf(element: Element, length: number): string | undefined {
  const nodes = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let text = '';
  for (let seen = 0; seen < ENOUGH && text.length < 2 * length && nodes.nextNode(); seen += 1) {
    const node = nodes.currentNode;
    const piece = node.nodeType === Node.ELEMENT_NODE ? (node as Element).getAttribute('alt') : node.nodeValue;
    text += piece?.slice(0, 2 * length) ?? '';
  }
  const line = text.replace(/\s+/g, ' ').trim().slice(0, length);
  return line.replace(/[\ud800-\udbff]$/, '') || undefined;
}

interface Status {
  readonly id: string;
  readonly handle?: string | undefined;
}

function statusOf(link: Element | null | undefined): Status | undefined {
  const [, handle, id] = STATUS_PATH.exec(link?.getAttribute('href') ?? '') ?? [];
  return id === undefined ? undefined : { id, handle };
}

function handleOf(link: Element | null | undefined): string | undefined {
  return PROFILE_PATH.exec(link?.getAttribute('href') ?? '')?.[1];
}

/** Unix ms, in whole seconds as the page's own times; ids from before 2010-11-04 are a plain sequence and tell nothing. */
function timeOf(id: string): number | undefined {
  if (BigInt(id) < 30_000_000_000n) return undefined;
  const milliseconds = Number(BigInt(id) >> 22n) + 1_288_834_974_657;
  return milliseconds - (milliseconds % 1000);
}

/** The action bar of this very post, not of one embedded in it. */
function findBar(post: Element): Element | undefined {
  const isOwn = (part: Element) => part.closest('article') === post;
  const first = post.querySelector(BAR_PARTS);
  const part = !first || isOwn(first) ? first : [...post.querySelectorAll(BAR_PARTS)].slice(0, ENOUGH).find(isOwn);
  return part?.closest(BAR) ?? undefined;
}

/** The number in a button's label, else the abbreviated one it shows. */
function countOn(button: Element): Count | undefined {
  const [number, ...others] = numbersIn(button);
  if (number !== undefined && others.length === 0) return Number.isSafeInteger(number) ? exact(number) : undefined;
  const shown = button.querySelector(SHOWN_COUNT);
  // While a number rolls over, the old and the new one are both there.
  const text = shown && shown.childElementCount < 2 ? textOf(shown, NAME_LENGTH) : undefined;
  return text ? parseCount(text, pageLanguage(button.ownerDocument)) : undefined;
}

function readBar(bar: Element): { counts: Counts; status: Status | undefined } {
  const counts: { [counter in Counter]?: Count } = {};
  let viewsLink: Element | undefined;
  for (const element of bar.querySelectorAll('[aria-label]')) {
    let counter = BUTTONS.get(element.getAttribute('data-testid') ?? '');
    if (element.localName === 'a' && element.getAttribute('href')?.endsWith('/analytics')) {
      viewsLink = element;
      counter = 'views';
    }
    const count = counter && countOn(element);
    if (counter && count) counts[counter] = count;
  }
  const hasNoViews = viewsLink !== undefined && counts.views === undefined;
  addFromLabel(numbersIn(bar), counts, hasNoViews);
  return { counts, status: statusOf(viewsLink) };
}

/** Adds the counts that only the bar's label has. It names all that are not zero: with one number for each, all are known. */
function addFromLabel(numbers: readonly number[], counts: { [counter in Counter]?: Count }, hasNoViews: boolean): void {
  const named = LABEL_ORDER.filter((counter) => counts[counter]?.value !== 0 && !(counter === 'views' && hasNoViews));
  const agrees = named.every((counter, place) => (counts[counter]?.value ?? numbers[place]) === numbers[place]);
  if (numbers.length !== named.length || !agrees) return;
  for (const [place, counter] of named.entries()) {
    const number = numbers[place];
    if (Number.isSafeInteger(number)) counts[counter] ??= exact(Number(number));
  }
}

interface Parts {
  status?: Status | undefined;
  publishedAt?: number;
  author?: Element;
  words?: Element;
  kind: PostKind;
  reshare: boolean;
}

/** All but the bar, in one walk; what belongs to a quoted or embedded post is passed over. */
function findParts(post: Element): Parts {
  const parts: Parts = { kind: 'text', reshare: false };
  let rank = KINDS.length;
  let left = ENOUGH;
  for (const element of post.querySelectorAll('[data-testid], a > time[datetime]')) {
    left -= 1;
    if (left < 0) break;
    const name = element.getAttribute('data-testid');
    const part = name === null ? 'time' : PARTS.get(name);
    if (part === undefined || element.closest(`article, ${QUOTE}`) !== post) continue;
    if (part === 'author' || part === 'words') parts[part] ??= element;
    else if (part === 'time') addTime(parts, element);
    // Pins are in no link, communities and suggestions in one with a longer path.
    else if (part === 'context') parts.reshare ||= handleOf(element.closest('a')) !== undefined;
    else rank = Math.min(rank, KINDS.indexOf(part));
  }
  parts.kind = KINDS[rank] ?? 'text';
  return parts;
}

function addTime(parts: Parts, time: Element): void {
  const status = statusOf(time.parentElement);
  const moment = Date.parse(time.getAttribute('datetime') ?? '');
  if (parts.status || !status) return;
  parts.status = status;
  if (!Number.isNaN(moment)) parts.publishedAt = moment;
}

/** The number in a link to one of the handle's own lists; tabs have the same address but no number. */
function countIn(document: Document, handle: string, lists: readonly string[]): Count | undefined {
  const language = pageLanguage(document);
  const links = document.querySelectorAll(lists.map((list) => `a[href$="/${handle}${list}" i]`).join());
  for (const link of [...links].slice(0, ENOUGH)) {
    const texts = [...link.children].slice(0, ENOUGH).map((part) => textOf(part, NAME_LENGTH) ?? '');
    const count = texts.map((text) => parseCount(text, language)).find((found) => found !== undefined);
    if (count ?? findCount(texts.join(' '), language)) return count ?? findCount(texts.join(' '), language);
  }
  return undefined;
}

/** Exact numbers by X's names for them, `Follows` and `Friends`; empty when the data are another profile's, as after navigation. */
function profileData(document: Document, handle: string): Map<unknown, unknown> {
  const source = document.querySelector(PROFILE_DATA)?.textContent ?? '';
  if (source === '' || source.length > PROFILE_DATA_LENGTH) return new Map();
  try {
    const { mainEntity } = JSON.parse(source) as ProfileData;
    if (mainEntity.additionalName.toLowerCase() !== handle.toLowerCase()) return new Map();
    return new Map(mainEntity.interactionStatistic.map(({ name, userInteractionCount }) => [name, userInteractionCount]));
  } catch {
    return new Map(); // not the shape it had in 2025-11; the displayed numbers remain
  }
}
interface ProfileData {
  mainEntity: { additionalName: string; interactionStatistic: { name: unknown; userInteractionCount: unknown }[] };
}

/** The exact number, if the displayed one can stand for it. */
function refine(shown: Count | undefined, number: unknown): Count | undefined {
  if (!shown || typeof number !== 'number' || !Number.isSafeInteger(number)) return shown;
  const { low, high } = interval(shown);
  return low <= number && number <= high ? exact(number) : shown;
}

export const x = {
  id: 'x',
  matches: ['https://x.com/*', 'https://twitter.com/*', 'https://mobile.twitter.com/*', 'https://pro.x.com/*'],

  posts: [
    'article[data-testid="tweet"]', // 2022 · every page
    'article[role="article"]', // 2021-06 · testid on a div inside; also shows posts with a new testid as unread
  ],
  headers: [
    '[data-testid="UserName"]', // 2022 · profile; followers and following stand beside it
  ],

  isPost(container) {
    if (container.matches(NOTICE) || !container.querySelector(POST_PARTS)) return false;
    // Ads had no id at all until 2022.
    return !container.closest(AD) || container.querySelector('a[href*="/status/"]') !== null;
  },

  read(post) {
    const bar = findBar(post);
    if (!bar) return undefined;
    const { counts, status: viewed } = readBar(bar);
    const { status = viewed, publishedAt, author, words, kind, reshare } = findParts(post);
    if (!status || Object.keys(counts).length === 0) return undefined;
    const account = status.handle ?? handleOf(author?.querySelector('a'));
    const name = author?.querySelector('[dir]');
    const accountName = name && textOf(name, NAME_LENGTH);
    const time = publishedAt ?? timeOf(status.id);
    const text = words && textOf(words, TEXT_LENGTH);
    return {
      id: status.id,
      url: `${HOME}/${account ?? 'i'}/status/${status.id}`,
      ...(account && { account }),
      ...(accountName && !HANDLE.test(accountName) && { accountName }),
      ...(time !== undefined && { publishedAt: time }),
      kind,
      promoted: post.closest(AD) !== null,
      reshare,
      ...(text && { text }),
      counts,
    };
  },

  readAccount(header) {
    const texts = [...header.querySelectorAll('[dir]')].slice(0, ENOUGH).map((part) => textOf(part, NAME_LENGTH) ?? '');
    const [handle] = texts.flatMap((text) => HANDLE.exec(text)?.[1] ?? []).slice(-1); // a name may look like a handle
    if (!handle) return undefined;
    const [name] = texts;
    const document = header.ownerDocument;
    const data = profileData(document, handle);
    const followers = refine(countIn(document, handle, FOLLOWERS), data.get('Follows'));
    const following = refine(countIn(document, handle, FOLLOWING), data.get('Friends'));
    return {
      account: handle,
      ...(name && name !== `@${handle}` && { name }),
      url: `${HOME}/${handle}`,
      ...(followers && { followers }),
      ...(following && { following }),
    };
  },

  /** The bar is a row in a column: behind it is the line under the counters, in timelines and on the focal post. */
  anchor(post) {
    const bar = findBar(post);
    return bar && { element: bar };
  },

  theme(document) {
    const [red, green, blue] = document.body?.style.backgroundColor.match(/\d+/g) ?? [];
    const light = Number(red) + Number(green) + Number(blue);
    if (light >= 0) return light > 382 ? 'light' : light > 30 ? 'dim' : 'dark'; // dark is 0 or 15, dim 96
    const { dataset, style } = document.documentElement;
    return /dark/.test(dataset.theme ?? style.colorScheme) ? 'dark' : 'light';
  },

  postUrl: (id, account) => (/^\d+$/.test(id) ? `${HOME}/${account ?? 'i'}/status/${id}` : undefined),
  accountUrl: (account) => `${HOME}/${account}`,
} satisfies Platform;

// Timeline     https://x.com/home · https://x.com/search?q=… · https://x.com/i/lists/… · https://x.com/i/communities/… · https://pro.x.com/…
// Profile      https://x.com/nasa · https://x.com/nasa/with_replies
// Post         https://x.com/nasa/status/1410624005669169154 · …/photo/1 opens over it and shows a second bar outside the article
// Article      https://x.com/nasa/status/… whose post is a long text with embedded posts
// Not read     https://x.com/notifications (likes, follows) · https://x.com/nasa/followers · hover cards, which are no page's account
