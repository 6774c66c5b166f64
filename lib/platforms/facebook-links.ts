/*
 * What the addresses of facebook.com mean. Two thirds of the links in a feed are reduced to `/?__cft__[0]=…` until they are hovered;
 * those mean nothing here.
 */

import { remember } from '../counts/remember';

const SITE = 'https://www.facebook.com';
const ID = /^(?:pfbid\w+|\d{5,})$/;
/** 2020-04 … 2026-07 · `/USER/posts/TITLE/ID`, `/groups/ID/permalink/ID`, `/PAGE/photos/a.1/ID`, `/PAGE/videos/ID`, `/reel/ID` */
const PATH = /\/(?:posts|permalink|photos|videos|reel)\/(?:[^/]+\/)*?(pfbid\w+|\d{5,})\/?$/;
/** What holds the id where the path does not: permalink.php, story.php, groups, photo, watch. 2020-04 … 2026-07 */
const ID_PARAMETERS = ['story_fbid', 'multi_permalinks', 'fbid', 'v'];
/** Most links are none of a post; taking an address apart costs more than this look at it. */
const MAY_NAME_POST = /(?:posts|permalink|photos|videos|reel)\/|(?:story_fbid|multi_permalinks|fbid|v)=/;
/** First path segments that are no account and yet stand alone in links of posts. */
const PLACES =
  /\.php$|^(?:ads|events|friends|gaming|hashtag|help|live|login|marketplace|media|photos?|places|reels?|stories|watch)$/;
/** The site allows 50. */
const LONGEST_NAME = 100;

/** A link to a post or to its media: id and clean address. */
export interface PostLink {
  readonly id: string;
  readonly url: string;
}

/** What a link's `href` means as a post, photo, video or reel; `undefined` when it is none. */
export function postLink(href: string | null): PostLink | undefined {
  const url = href && MAY_NAME_POST.test(href) ? siteUrl(href) : undefined;
  if (!url) return undefined;
  const query = url.searchParams;
  const parameter = ID_PARAMETERS.find((name) => ID.test(query.get(name) ?? ''));
  const inPath = PATH.exec(url.pathname)?.[1];
  const id = inPath ?? (parameter && query.get(parameter));
  if (!id) return undefined;
  const author = query.get('id');
  const kept = inPath ? '' : `?${parameter}=${id}${parameter === 'story_fbid' && author ? `&id=${author}` : ''}`;
  return { id, url: SITE + url.pathname + kept };
}

/**
 * The post that a photo's link names as its set: `set=pcb.POST` on a page or profile, `set=gm.POST` in a group. The photos of such a
 * set have counters of their own, so the set's id and not the photo's stands for the post.
 */
export function postOfPhotoSet(href: string | null): string | undefined {
  return /^(?:pcb|gm)\.(\d{5,})$/.exec((href?.includes('set=') && siteUrl(href)?.searchParams.get('set')) || '')?.[1];
}

/**
 * The account a link leads to: `acme`, `profile.php?id=1`, `groups/1`; `undefined` when it leads elsewhere.
 * @param part whether the link may lead to something of the account, as its followers, instead of to its front page.
 */
export function accountOf(href: string | null, part = false): string | undefined {
  if (href === null || /^(?:\/?[?#]|$)/.test(href)) return undefined;
  return part ? accountAt(href, part) : frontPageOf(href);
}

/** An author's link is asked about more than once for one post. */
const frontPageOf = remember((href) => accountAt(href, false));

function accountAt(href: string, part: boolean): string | undefined {
  const url = siteUrl(href);
  const [first = '', second, third, ...rest] = url?.pathname.split('/').filter(Boolean) ?? [];
  if (first === 'groups') {
    if (third === 'user') return profile(rest[0]);
    return second && second !== 'feed' && (part || !third) ? `groups/${second}` : undefined;
  }
  if (first === 'people' || first === 'pages') return profile(third);
  if (first === 'profile.php') return profile(url?.searchParams.get('id'));
  if (first === 'p') return profile(/\d+$/.exec(second ?? '')?.[0]);
  if (PLACES.test(first) || (second && !part)) return undefined;
  return profile(first) ?? vanity(first);
}

export function accountUrl(account: string): string {
  return `${SITE}/${account}`;
}

/** A permalink from id and account; `undefined` for a post that has none. */
export function postUrl(id: string, account: string | undefined): string | undefined {
  if (id.startsWith('~')) return undefined;
  const profileId = /^profile\.php\?id=(\d+)$/.exec(account ?? '')?.[1];
  if (profileId) return `${SITE}/permalink.php?story_fbid=${id}&id=${profileId}`;
  return account === undefined ? `${SITE}/${id}` : `${SITE}/${account}/posts/${id}`;
}

/** Address without query of a page outside, from the site's redirecting link; `undefined` for anything else. */
export function outsideTarget(href: string | null): string | undefined {
  const url = href?.includes('/l.php') ? siteUrl(href) : undefined;
  const target = url?.pathname === '/l.php' ? parsed(url.searchParams.get('u')) : undefined;
  return target && `${target.host}${target.pathname}`;
}

const TRACKING = '__cft__[0]=';
/** Advertisements carry 319 to 333 characters in the site's tracking token, other posts 197 to 272. 2020-12 … 2026-07 */
const AD_TRACKING_LENGTH = 311;

/** Whether a link of a post's header is tracked as those of advertisements are. */
export function isTrackedAsAd(href: string | null): boolean {
  const at = href?.indexOf(TRACKING) ?? -1;
  return href !== null && at >= 0 && href.length - at - TRACKING.length >= AD_TRACKING_LENGTH;
}

/** Several questions are asked about one link, and the same ones whenever its post is read again. */
const siteUrl = remember((href): URL | undefined => {
  const url = parsed(href, SITE);
  return url && /(?:^|\.)facebook\.com$/.test(url.hostname) ? url : undefined;
});

function parsed(text: string | null | undefined, base?: string): URL | undefined {
  try {
    return text ? new URL(text, base) : undefined;
  } catch {
    return undefined;
  }
}

function vanity(segment: string): string | undefined {
  try {
    const name = decodeURIComponent(segment);
    return name && name.length <= LONGEST_NAME ? name : undefined;
  } catch {
    return undefined;
  }
}

function profile(id: string | null | undefined): string | undefined {
  return id && /^\d+$/.test(id) ? `profile.php?id=${id}` : undefined;
}
