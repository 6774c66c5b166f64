import { exact } from '../counts/count';
import { type Kinds, readKind, toReading } from './linkedin-reading';
import { accountOf, readText } from './linkedin-text';
import { findPostId } from './linkedin-urn';
import type { PostReading } from './types';

const AUTHOR = 'a[data-tracking-control-name$="feed-actor-name"]'; // 2025-11
const TEXT = '[data-test-id$="activity-card__commentary"]'; // 2025-11
const REACTIONS = '[data-test-id="social-actions__reactions"]'; // 2025-11
const COMMENTS = '[data-test-id="social-actions__comments"]'; // 2025-11
const QUOTED = '[data-test-id="feed-reshare-content"]'; // 2025-11

/** The original inside a repost is an article as well, without counters of its own. */
export function isGuestPost(article: Element): boolean {
  return !article.matches(QUOTED);
}

export function readGuest(article: Element): PostReading | undefined {
  const id = findPostId(article.getAttribute('data-activity-urn'));
  if (!id || !isGuestPost(article)) return undefined;
  const author = article.querySelector(AUTHOR);
  const account = accountOf(author);
  return toReading(id, {
    account,
    accountName: account && readText(author),
    kind: readKind(article, KINDS, 'text'),
    promoted: false,
    reshare: false,
    text: readText(own(article, TEXT)),
    counts: {
      reactions: readInteger(own(article, REACTIONS)?.getAttribute('data-num-reactions')),
      comments: readInteger(own(article, COMMENTS)?.getAttribute('data-num-comments')),
    },
  });
}

export function findGuestCounts(article: Element): Element | undefined {
  const row = (own(article, REACTIONS) ?? own(article, COMMENTS))?.parentElement;
  return row ?? own(article, '.social-action-bar') ?? undefined;
}

function own(article: Element, selector: string): Element | undefined {
  const found = article.querySelector(selector);
  return found && found.closest('article') === article ? found : undefined;
}

/** The counters are plain integers in attributes, in every language; one at zero is left out. */
function readInteger(text: string | null | undefined) {
  return text && /^\d{1,12}$/.test(text) ? exact(Number(text)) : undefined;
}

const KINDS: Kinds = [
  ['document', '[data-test-id^="feed-native-document"]'],
  ['video', '[data-test-id="feed-native-video-content"]'],
  ['article', '[data-test-id="article-content"] a[href*="/pulse/"]'],
  ['link', '[data-test-id="article-content"], [data-test-id^="ingested-content"]'],
  ['image', '[data-test-id="feed-images-content"]'],
];
