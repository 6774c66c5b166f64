import { findCount } from '../counts/find-counts';
import { pageLanguage } from '../counts/page-language';
import { parseCount } from '../counts/parse-count';
import { toReading } from './linkedin-reading';
import { accountOf, isPage, isPromotedLine, readCounterLine, readReactions, readText } from './linkedin-text';
import { findPostId, findThreadId, type PostId } from './linkedin-urn';
import { saysReposted } from './linkedin-words';
import type { PostKind, PostReading } from './types';

// Newest names first within a line; `feed-shared-…` is what the parts were called until 2022.
const HEADER = '.update-components-header__text-view, .feed-mini-update-contextual-description__text'; // 2022 · mini 2024-07
const ACTOR =
  'a.update-components-actor__meta-link, a.update-components-actor__container-link, a.feed-shared-actor__container-link'; // 2025-05 · 2022
const NAME = '.update-components-actor__title, .update-components-actor__name, .feed-shared-actor__name'; // 2025-05 · 2022
const DESCRIPTION = '.update-components-actor__description, .feed-shared-actor__description'; // 2025-05 · 2022
const TIME = 'span.update-components-actor__sub-description, span.feed-shared-actor__sub-description'; // 2025-05 · 2022; a button has the class too
const TEXT =
  '.update-components-update-v2__commentary, .feed-shared-text, [class*="inline-show-more-text--is-collapsed"], .feed-shared-update-v2__description'; // 2025-05 · mini 2024-07
const COUNTS = '.social-details-social-counts'; // 2022
const ITEM = `${COUNTS} li:not(:has(li))`; // 2022
const TOTAL = '.social-details-social-counts__social-proof-fallback-number, .social-details-social-counts__reactions-count'; // 2022
const PROOF = '.social-details-social-counts__social-proof-text, .social-details-social-counts__reactions button'; // 2022
const COMMENTS_ITEM = '.social-details-social-counts__comments'; // 2022
const BAR = '.feed-shared-social-action-bar'; // 2022
const QUOTED = '.update-components-mini-update-v2, .feed-shared-mini-update-v2, .feed-shared-update-v2__update-content-wrapper'; // 2025-05 · 2022
const IMPRESSIONS = '.ca-entry-point__num-views, a[href*="/analytics/post-summary/urn:li:"]'; // reported 2025 and 2026
const COMMENT_LINK = 'a[href*="commentUrn="]'; // 2024-07 · mini
const OTHER_THINGS = /urn:li:(?:aggregate|inAppPromotion|lyndaCourse)\b/;

/** Far posts are empty placeholders that do not match until they are filled; a profile's Comments tab lists comments. */
export function isLegacyPost(card: Element): boolean {
  return (
    !OTHER_THINGS.test(card.getAttribute('data-urn') ?? '') &&
    (card.hasAttribute('data-urn') || !card.querySelector(COMMENT_LINK))
  );
}

export function readLegacy(card: Element): PostReading | undefined {
  if (!isLegacyPost(card)) return undefined;
  const header = card.querySelector(HEADER);
  const reshare = saysReposted(readText(header, 'a, strong, button, .visually-hidden') ?? '');
  const promoted = isPromotedLine(own(card, TIME));
  const isViral = !reshare && !promoted && header?.querySelector('a[href*="/in/"], a[href*="/company/"]');
  const id = (isViral && findOriginal(card)) || findOwnId(card);
  if (!id) return undefined;
  const language = pageLanguage(card.ownerDocument);
  const account = accountOf(card.querySelector(ACTOR));
  const description = visible(card.querySelector(DESCRIPTION))?.textContent;
  return toReading(id, {
    account,
    accountName: account && readText(visible(card.querySelector(NAME))),
    kind: readKind(card),
    promoted,
    reshare,
    text: readText(own(card, TEXT)),
    counts: readCounts(card, language),
    authorFollowers: isPage(account) ? readCounterLine(description ?? '', language) : undefined,
  });
}

export function findLegacyCounts(card: Element): Element | undefined {
  return card.querySelector(COUNTS) ?? card.querySelector(BAR) ?? card.lastElementChild ?? undefined;
}

/** The first that is not part of a quoted post. */
function own(card: Element, selector: string): Element | undefined {
  for (const element of card.querySelectorAll(selector)) if (!element.closest(QUOTED)) return element;
  return undefined;
}

/** Most texts stand there twice, once for the eye and once for screen readers. */
function visible(element: Element | null): Element | null | undefined {
  return element?.querySelector('span[aria-hidden="true"]') ?? element;
}

/**
 * "Jane likes this" makes an activity of its own, and the card carries that one's urn. The comments below hang on the post itself, and
 * hashtags link to it; where neither is shown, the wrapper is all the page says.
 */
function findOriginal(card: Element): PostId | undefined {
  const thread = findThreadId(card.querySelector('[data-id^="urn:li:comment:("]')?.getAttribute('data-id'));
  const hashtag = card.querySelector('a[href*="highlightedUpdateUrns="]')?.getAttribute('href');
  return thread ?? findPostId(hashtag?.split('highlightedUpdateUrns=')[1]);
}

function findOwnId(card: Element): PostId | undefined {
  const urn = card.getAttribute('data-urn');
  return findPostId(urn ?? card.querySelector('a[href*="/feed/update/urn:li:"]')?.getAttribute('href'));
}

function readCounts(card: Element, language: string | undefined) {
  const items = Array.from(card.querySelectorAll(ITEM));
  const comments = items.find((item) => item.matches(COMMENTS_ITEM));
  // A video's views stood in this row as well until 2022, but without a button.
  const reposts = items.find(
    (item) => item !== comments && !item.querySelector(`${TOTAL}, ${PROOF}`) && item.querySelector('button'),
  );
  return {
    reactions: readReactionTotal(card, language),
    comments: findCount(readText(visible(comments ?? null), '.visually-hidden') ?? '', language),
    shares: findCount(readText(visible(reposts ?? null), '.visually-hidden') ?? '', language),
    views: findCount(readText(card.querySelector(IMPRESSIONS), '.visually-hidden') ?? '', language),
  };
}

/** "Jane and 1,264 others" has the exact total beside it, for narrow windows. */
function readReactionTotal(card: Element, language: string | undefined) {
  const total = parseCount(card.querySelector(TOTAL)?.textContent?.trim() ?? '', language);
  return total ?? readReactions(readText(card.querySelector(PROOF), '.visually-hidden') ?? '', language);
}

const KINDS: readonly (readonly [PostKind, string])[] = [
  ['document', '.update-components-document__container'],
  ['video', '.update-components-linkedin-video, .update-components-external-video'],
  ['poll', '.update-components-poll'],
  ['article', '.update-components-article a[href*="/pulse/"]'],
  ['link', '.update-components-article, .feed-mini-update-content__card-wrapper'],
  ['image', '.update-components-image, .feed-mini-update-commentary__image'],
  ['text', TEXT],
];

function readKind(card: Element): PostKind {
  return KINDS.find(([, selector]) => card.querySelector(selector))?.[0] ?? 'other';
}
