import { exact } from '../counts/count';
import { accountOf, readText } from './linkedin-text';
import { findPostId, publishedAt } from './linkedin-urn';
import type { Counts, PostKind, PostReading } from './types';

const AUTHOR = 'a[data-tracking-control-name$="feed-actor-name"]'; // 2025-11
const TEXT = '[data-test-id$="activity-card__commentary"]'; // 2025-11
const REACTIONS = '[data-test-id="social-actions__reactions"]'; // 2025-11
const COMMENTS = '[data-test-id="social-actions__comments"]'; // 2025-11
const QUOTED = '[data-test-id="feed-reshare-content"]'; // 2025-11

/** The original inside a repost is an article as well, without counters of its own. */
export function isGuestPost(article: Element): boolean {
  return !article.matches(QUOTED) && !article.parentElement?.closest('[data-activity-urn]');
}

export function readGuest(article: Element): PostReading | undefined {
  const id = findPostId(article.getAttribute('data-activity-urn'));
  if (!id) return undefined;
  const author = article.querySelector(AUTHOR);
  const account = accountOf(author);
  const accountName = account ? readText(author) : undefined;
  const time = publishedAt(id);
  const text = readText(own(article, TEXT));
  return {
    id,
    url: `https://www.linkedin.com/feed/update/urn:li:${id}/`,
    ...(account && { account }),
    ...(accountName && { accountName }),
    ...(time && { publishedAt: time }),
    kind: readKind(article),
    promoted: false,
    reshare: false,
    ...(text && { text }),
    counts: readCounts(article),
  };
}

export function findGuestCounts(article: Element): Element | undefined {
  const row = (own(article, REACTIONS) ?? own(article, COMMENTS))?.parentElement;
  return row ?? own(article, '.social-action-bar') ?? undefined;
}

function own(article: Element, selector: string): Element | undefined {
  const found = article.querySelector(selector);
  return found && found.closest('article') === article ? found : undefined;
}

/** Plain integers in attributes, in every language; a counter at zero is left out. */
function readCounts(article: Element): Counts {
  const reactions = readInteger(own(article, REACTIONS)?.getAttribute('data-num-reactions'));
  const comments = readInteger(own(article, COMMENTS)?.getAttribute('data-num-comments'));
  return { ...(reactions && { reactions }), ...(comments && { comments }) };
}

function readInteger(text: string | null | undefined) {
  return text && /^\d{1,12}$/.test(text) ? exact(Number(text)) : undefined;
}

const KINDS: readonly (readonly [PostKind, string])[] = [
  ['document', '[data-test-id^="feed-native-document"], iframe[data-native-document-config]'],
  ['video', '[data-test-id="feed-native-video-content"]'],
  ['poll', '[data-test-id^="feed-poll"]'],
  ['article', '[data-test-id="article-content"] a[href*="/pulse/"], a[data-test-id="article-content"][href*="/pulse/"]'],
  ['link', '[data-test-id="article-content"], [data-test-id^="ingested-content-summary"]'],
  ['image', '[data-test-id="feed-images-content"]'],
];

function readKind(article: Element): PostKind {
  return KINDS.find(([, selector]) => article.querySelector(selector))?.[0] ?? 'text';
}
