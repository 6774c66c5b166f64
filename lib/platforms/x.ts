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

const BAR = '[role="group"]'; // 2021-06 · every post; carousels are groups too
const IN_BAR = [
  '[data-testid="reply"]', // 2021-06 · every post
  '[role="group"] a[href$="/analytics"]', // 2023-01 · posts with views
];
const AUTHOR = '[data-testid="User-Name"]'; // 2022
const TIME = 'a > time[datetime]'; // 2021-06 · in the permalink; not on ads, and not a link in quotes
const WORDS = '[data-testid="tweetText"]'; // 2022
const CONTEXT = '[data-testid="socialContext"]'; // 2021-06 · "… reposted", "Pinned", community
const QUOTE = 'div[role="link"]'; // 2021-06 · around a quoted post, which has no action bar
const AD = '[data-testid="placementTracking"]'; // 2021-06 · around the article; inside one it wraps any video
const NOTICE = '[data-testid="notification"]'; // 2023 · notifications page, articles as well
const DIALOG = '[aria-modal="true"]'; // 2022 · photo viewer with the post beside the photo, reply form with a copy without bar
const FOCAL = '[tabindex="-1"]'; // 2022 · the post that the page is about
const ARTICLE = [
  '[data-testid="twitterArticleReadView"]', // 2026-02 · read view
  '[data-testid="article-cover-image"]', // 2025 · card in timelines
];
const ARTICLE_TITLE = '[data-testid="twitter-article-title"]'; // 2026-02 · read view
const PHOTO = '[data-testid="tweetPhoto"]'; // 2021-06 · frame of videos too
const CARD = '[data-testid="card.wrapper"]'; // 2021-06 · frame of polls and broadcasts too
const MEDIA = `${PHOTO}, ${CARD}`;
const POLL = '[data-testid="cardPoll"]'; // 2023-11
const VIDEO = [
  '[data-testid="videoPlayer"]', // 2023-07
  '[data-testid="previewInterstitial"]', // 2023-07 · not loaded yet
];
const SHOWN_COUNT = '[data-testid="app-text-transition-container"]'; // 2022 · the abbreviated number on a button
const PROFILE_DATA = 'script[data-testid="UserProfileSchema-test"]'; // 2023 · head of a profile page, JSON-LD
const FOLLOWERS = [
  '/verified_followers', // 2023-09 · profile
  '/followers', // 2021 · profile; later where there are no verified ones to show
];
const FOLLOWING = ['/following']; // 2021 · profile

const BUTTONS = new Map<string | null, Counter>([
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

const HOME = 'https://x.com';
const ORIGIN = String.raw`(?:https?://(?:\w+\.)?(?:x|twitter)\.com)?`;
const STATUS_PATH = new RegExp(String.raw`^${ORIGIN}/(?:i/web|i|(\w{1,20}))/status/(\d{1,19})(?![^/?#])`);
const PROFILE_PATH = new RegExp(String.raw`^${ORIGIN}/(\w{1,20})$`);
const HANDLE = /^@(\w{1,20})$/;

const TEXT_LENGTH = 280;
const NAME_LENGTH = 100;
const LABEL_LENGTH = 500;
/** More than real pages have of it; the rest of a page that goes on is not looked at. */
const MOST_PIECES = 400;
const MOST_LINKS = 20;
const PROFILE_DATA_LENGTH = 100_000;

/** What the element says, on one line; `undefined` for nothing. */
function textOf(element: Element, length: number): string | undefined {
  const most = 8 * length; // saved pages are indented
  const text = element.querySelector('img') ? textWithEmoji(element, most) : (element.textContent?.slice(0, most) ?? '');
  const line = text.replace(/\s+/g, ' ').trim().slice(0, length);
  return line.replace(/[\ud800-\udbff]$/, '') || undefined;
}

/** Emoji are images in most browsers. */
function textWithEmoji(element: Element, length: number): string {
  const nodes = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let text = '';
  for (let seen = 0; seen < MOST_PIECES && text.length < length && nodes.nextNode(); seen += 1) {
    const node = nodes.currentNode;
    text += (node instanceof Element ? node.getAttribute('alt') : node.nodeValue)?.slice(0, length) ?? '';
  }
  return text;
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
  for (const selector of IN_BAR) {
    const first = post.querySelector(selector);
    const isOwn = (part: Element) => part.closest('article') === post;
    const part = !first || isOwn(first) ? first : [...post.querySelectorAll(selector)].slice(0, MOST_PIECES).find(isOwn);
    const bar = part?.closest(BAR);
    if (bar && isOwn(bar)) return bar;
  }
  return undefined;
}

/** The number in a button's label, else the abbreviated one it shows. */
function countOn(button: Element): Count | undefined {
  // Irish and Filipino labels say it twice: `5 5 fhreagra`, `3 (3,,(na) )repost`.
  const [digits, ...repeated] = labelOf(button).match(/\d+/g) ?? [];
  if (digits && repeated.every((again) => again === digits)) return exactly(Number(digits));
  const shown = button.querySelector(SHOWN_COUNT);
  // While a number rolls over, the old and the new one are both there.
  const text = shown && shown.childElementCount < 2 ? textOf(shown, NAME_LENGTH) : undefined;
  return text ? parseCount(text, pageLanguage(button.ownerDocument)) : undefined;
}

/** The numbers in the bar's label, each once. */
function numbersOn(bar: Element): number[] {
  const once = labelOf(bar).replace(/(\d+)[ (]+\1(?!\d)/g, '$1');
  return (once.match(/\d+/g) ?? []).map(Number);
}

function labelOf(element: Element): string {
  return element.getAttribute('aria-label')?.slice(0, LABEL_LENGTH) ?? '';
}

function exactly(number: unknown): Count | undefined {
  return typeof number === 'number' && Number.isSafeInteger(number) ? exact(number) : undefined;
}

type OpenCounts = { [counter in Counter]?: Count };

function readBar(bar: Element): { counts: Counts; status: Status | undefined } {
  const counts: OpenCounts = {};
  let viewsLink: Element | undefined;
  for (const element of bar.querySelectorAll('[aria-label]')) {
    let counter = BUTTONS.get(element.getAttribute('data-testid'));
    if (!counter && element.getAttribute('href')?.endsWith('/analytics')) {
      viewsLink = element;
      counter = 'views';
    }
    const count = counter && countOn(element);
    if (counter && count) counts[counter] = count;
  }
  const hasNoViews = viewsLink !== undefined && counts.views === undefined;
  addFromLabel(numbersOn(bar), counts, hasNoViews);
  return { counts, status: statusOf(viewsLink) };
}

/** Adds the counts that only the bar's label has. It names all that are not zero: with one number for each, all are known. */
function addFromLabel(numbers: readonly number[], counts: OpenCounts, hasNoViews: boolean): void {
  const named = LABEL_ORDER.filter((counter) => counts[counter]?.value !== 0 && !(counter === 'views' && hasNoViews));
  const agrees = named.every((counter, place) => (counts[counter]?.value ?? numbers[place]) === numbers[place]);
  if (numbers.length !== named.length || !agrees) return;
  for (const [place, counter] of named.entries()) {
    const count = exactly(numbers[place]);
    if (count) counts[counter] ??= count;
  }
}

/** The first match, unless it belongs to a quoted or embedded post: those come after the post's own parts. */
function findOwn(post: Element, selector: string): Element | undefined {
  const first = post.querySelector(selector);
  return first?.closest(`article, ${QUOTE}`) === post ? first : undefined;
}

function kindOf(post: Element, hasWords: boolean): PostKind {
  const has = (selector: string) => findOwn(post, selector) !== undefined;
  if (!hasWords && ARTICLE.some(has)) return 'article';
  const hasMedia = post.querySelector(MEDIA) !== null;
  if (hasMedia && has(PHOTO)) return VIDEO.some(has) ? 'video' : 'image';
  const viewer = post.matches(FOCAL) ? post.closest(DIALOG) : null;
  if (viewer) return VIDEO.some((selector) => viewer.querySelector(selector)) ? 'video' : 'image';
  if (!hasMedia || !has(CARD)) return 'text';
  return has(POLL) ? 'poll' : VIDEO.some(has) ? 'video' : 'link';
}

/** Reposts are introduced by a link to a profile; pins by no link, communities and suggestions by one to elsewhere. */
function isReshare(post: Element): boolean {
  return handleOf(findOwn(post, CONTEXT)?.closest('a')) !== undefined;
}

/** Permalink and time; `undefined` where the page has none, or only those of an embedded post. */
function findTime(post: Element): { status: Status; publishedAt: number } | undefined {
  const time = post.querySelector(TIME);
  const status = time?.closest('article') === post ? statusOf(time.parentElement) : undefined;
  return status && { status, publishedAt: Date.parse(time?.getAttribute('datetime') ?? '') };
}

/** The number in a link to one of the handle's own lists; tabs have the same address but no number. */
function countIn(document: Document, handle: string, lists: readonly string[]): Count | undefined {
  const language = pageLanguage(document);
  const links = document.querySelectorAll(lists.map((list) => `a[href$="/${handle}${list}" i]`).join());
  for (const link of [...links].slice(0, MOST_LINKS)) {
    for (const part of [...link.children].slice(0, MOST_LINKS)) {
      const count = parseCount(textOf(part, NAME_LENGTH) ?? '', language);
      if (count) return count;
    }
    const count = findCount(textOf(link, NAME_LENGTH) ?? '', language);
    if (count) return count;
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
  const count = exactly(number);
  if (!shown || !count) return shown;
  const { low, high } = interval(shown);
  return low <= count.value && count.value <= high ? count : shown;
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
    // Tombstones, "Show more replies" and the like are articles without an author or time.
    const isEmpty = [AUTHOR, TIME, BAR].every((part) => !container.querySelector(part));
    if (isEmpty || container.matches(NOTICE)) return false;
    if (container.closest(DIALOG) && !findBar(container)) return false;
    // Ads had no id at all in 2021.
    return !container.closest(AD) || container.querySelector('a[href*="/status/"]') !== null;
  },

  read(post) {
    const bar = findBar(post);
    if (!bar) return undefined;
    const { counts, status: viewed } = readBar(bar);
    const timed = findTime(post);
    const status = timed?.status ?? viewed;
    if (!status || Object.keys(counts).length === 0) return undefined;
    const author = findOwn(post, AUTHOR);
    const account = status.handle ?? handleOf(author?.querySelector('a'));
    const name = author?.querySelector('[dir]');
    const accountName = name && textOf(name, NAME_LENGTH);
    const publishedAt = timed?.publishedAt || timeOf(status.id);
    const words = findOwn(post, WORDS) ?? findOwn(post, ARTICLE_TITLE);
    const text = words && textOf(words, TEXT_LENGTH);
    return {
      id: status.id,
      url: `${HOME}/${account ?? 'i'}/status/${status.id}`,
      ...(account && { account }),
      ...(accountName && !HANDLE.test(accountName) && { accountName }),
      ...(publishedAt && { publishedAt }),
      kind: kindOf(post, words?.matches(WORDS) ?? false),
      promoted: post.closest(AD) !== null,
      reshare: isReshare(post),
      ...(text && { text }),
      counts,
    };
  },

  readAccount(header) {
    const texts = [...header.querySelectorAll('[dir]')].slice(0, MOST_LINKS).map((part) => textOf(part, NAME_LENGTH) ?? '');
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
