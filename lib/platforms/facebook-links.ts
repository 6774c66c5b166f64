/*
 * What the addresses of facebook.com mean. Two thirds of the links in a feed are reduced to `/?__cft__[0]=…` until they are hovered;
 * those mean nothing here.
 */

const SITE = 'https://www.facebook.com';
const ID = '(pfbid\\w+|\\d{5,})';
const POST_PATHS = [
  new RegExp(`/(?:posts|permalink)/(?:[^/]+/)?${ID}/?$`), // 2020-04 · `/USER/posts/…`, `/groups/ID/permalink/…`
];
const MEDIA_PATHS = [
  new RegExp(`/(?:videos|photos)/(?:[^/]+/)*${ID}/?$`), // 2020-12 · `/PAGE/videos/…`, `/PAGE/photos/a.1/2`
  new RegExp(`^/reel/${ID}/?$`), // 2025-07
];
/** First path segments that are pages of the site, not accounts. */
const PLACES = new Set(
  (
    'ad_center ads bookmarks business events flx friends games gaming groups hashtag help l.php legal live login marketplace media ' +
    'messages notifications p pages people permalink.php photo photo.php photos places policies privacy professional_dashboard ' +
    'profile.php reel reels saved search settings share sharer sharer.php stories story.php watch'
  ).split(' '),
);

/** The site allows 50. */
const LONGEST_NAME = 100;

/** A link to a post or to its media: id and clean address. */
export interface PostLink {
  readonly id: string;
  readonly url: string;
}

/** What a link's `href` means as a post, photo, video or reel; `undefined` when it is none. */
export function postLink(href: string | null): PostLink | undefined {
  const url = siteUrl(href);
  if (!url) return undefined;
  const parameter = (name: string) => new RegExp(`^${ID}$`).exec(url.searchParams.get(name) ?? '')?.[1];
  const clean = (...names: string[]) => {
    const query = names.map((name) => `${name}=${url.searchParams.get(name) ?? ''}`).join('&');
    return `${SITE}${url.pathname}${query && `?${query}`}`;
  };

  const post = firstMatch(POST_PATHS, url.pathname);
  if (post) return { id: post, url: clean() };
  const story = /^\/(?:permalink|story)\.php$/.test(url.pathname) && parameter('story_fbid');
  if (story) return { id: story, url: clean('story_fbid', 'id') };
  const inGroup = url.pathname.startsWith('/groups/') && parameter('multi_permalinks');
  if (inGroup) return { id: inGroup, url: clean('multi_permalinks') };

  const media = firstMatch(MEDIA_PATHS, url.pathname);
  if (media) return { id: media, url: clean() };
  const photo = /^\/photo(?:\.php)?\/?$/.test(url.pathname) && parameter('fbid');
  if (photo) return { id: photo, url: clean('fbid') };
  const video = /^\/watch\/(?:live\/)?$|^\/watch$/.test(url.pathname) && parameter('v');
  return video ? { id: video, url: clean('v') } : undefined;
}

/**
 * The post that a photo's link names as its set: `set=pcb.POST` on a page or profile, `set=gm.POST` in a group. The photos of such a
 * set have counters of their own, so the set's id and not the photo's stands for the post.
 */
export function postOfPhotoSet(href: string | null): string | undefined {
  return /^(?:pcb|gm)\.(\d{5,})$/.exec(siteUrl(href)?.searchParams.get('set') ?? '')?.[1];
}

/** The account a link leads to: `acme`, `profile.php?id=1`, `groups/1`; `undefined` when it leads elsewhere. */
export function accountOf(href: string | null): string | undefined {
  const url = siteUrl(href);
  const [first = '', second, third, fourth] = url?.pathname.split('/').slice(1) ?? [];
  if (!url || first === '') return undefined;
  if (first === 'profile.php') return profile(url.searchParams.get('id'));
  if (first === 'groups')
    return third === 'user' ? profile(fourth) : second && second !== 'feed' ? `groups/${second}` : undefined;
  if (first === 'people' || first === 'pages') return profile(third);
  if (first === 'p') return profile(/(?:^|-)(\d+)$/.exec(second ?? '')?.[1]);
  if (PLACES.has(first)) return undefined;
  return /^\d+$/.test(first) ? profile(first) : vanity(first);
}

/** As `accountOf`, for links to an account's front page only, not to something of it. */
export function frontPageOf(href: string | null): string | undefined {
  const [first, ...rest] = siteUrl(href)?.pathname.split('/').filter(Boolean) ?? [];
  const depth =
    first === 'groups' ? (rest[1] === 'user' ? 3 : 1) : first === 'people' || first === 'pages' ? 2 : first === 'p' ? 1 : 0;
  return rest.length === depth ? accountOf(href) : undefined;
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
  const target = siteUrl(href)?.pathname === '/l.php' ? parsed(siteUrl(href)?.searchParams.get('u')) : undefined;
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

function siteUrl(href: string | null): URL | undefined {
  const url = parsed(href, SITE);
  return url && /(?:^|\.)facebook\.com$/.test(url.hostname) ? url : undefined;
}

function parsed(text: string | null | undefined, base?: string): URL | undefined {
  return text && URL.canParse(text, base) ? new URL(text, base) : undefined;
}

function vanity(segment: string): string | undefined {
  try {
    const name = decodeURIComponent(segment);
    return name.length <= LONGEST_NAME ? name : undefined;
  } catch {
    return undefined;
  }
}

function profile(id: string | null | undefined): string | undefined {
  return id && /^\d+$/.test(id) ? `profile.php?id=${id}` : undefined;
}

function firstMatch(patterns: readonly RegExp[], text: string): string | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match) return match[1];
  }
  return undefined;
}
