import { findCount } from '../counts/find-counts';
import { pageLanguage } from '../counts/page-language';
import { parseCount } from '../counts/parse-count';
import { ANALYTICS, type Kinds, POST_LINK, readKind, toReading } from './linkedin-reading';
import { accountOf, isPage, isPromotedLine, readCounterLine, readReactions, readText } from './linkedin-text';
import { findPostId, type PostId } from './linkedin-urn';
import { saysReposted } from './linkedin-words';
import type { PostReading } from './types';

// Parts of the author were called `feed-shared-actor__…` until 2022 and `update-components-actor__…` since; only the end is asked for.
const HEADER = '.update-components-header__text-view, .feed-mini-update-contextual-description__text'; // 2022 · mini 2024-07
const ACTOR = 'a[class*="-actor__meta-link"], a[class*="-actor__container-link"]'; // 2025-05 · 2022
const NAME = '[class*="-actor__title"], [class*="-actor__name"]'; // 2025-05 · 2022
const DESCRIPTION = '[class*="-actor__description"]'; // 2022
const TIME = 'span[class*="-actor__sub-description"]'; // 2022; a "Visit my website" link has the class too
const TEXT = '.update-components-update-v2__commentary, .feed-shared-text, [class*="inline-show-more-text--is-collapsed"]'; // 2025-05 · 2022 · mini 2024-07
const COUNTS = '.social-details-social-counts'; // 2022
const ITEM = `${COUNTS} li:not(:has(li))`; // 2022
const TOTAL = '[class*="counts__social-proof-fallback-number"], [class*="counts__reactions-count"]'; // 2022
const PROOF = '[class*="counts__social-proof-text"], [class*="counts__reactions"] button'; // 2022
const COMMENTS = '[class*="counts__comments"]'; // 2022
const BAR = '.feed-shared-social-action-bar'; // 2022
const QUOTED = '[class*="-mini-update-v2"], .feed-shared-update-v2__update-content-wrapper'; // 2022
const IMPRESSIONS = `.ca-entry-point__num-views, ${ANALYTICS}`; // reported 2025 and 2026
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
  const id = findOwnId(card);
  if (!id) return undefined;
  const language = pageLanguage(card.ownerDocument);
  const account = accountOf(card.querySelector(ACTOR));
  const description = visible(card.querySelector(DESCRIPTION))?.textContent;
  return toReading(id, {
    account,
    accountName: account && readText(visible(card.querySelector(NAME))),
    kind: readKind(card, KINDS, 'other'),
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

/** "Jane likes this" makes an activity of its own, and the card carries that one's urn: it is the address the page gives. */
function findOwnId(card: Element): PostId | undefined {
  const urn = card.getAttribute('data-urn');
  return findPostId(urn ?? card.querySelector(POST_LINK)?.getAttribute('href'));
}

function readCounts(card: Element, language: string | undefined) {
  const items = Array.from(card.querySelectorAll(ITEM));
  const comments = items.find((item) => item.matches(COMMENTS));
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

const KINDS: Kinds = [
  ['document', '.update-components-document__container'],
  ['video', '.update-components-linkedin-video, .update-components-external-video'],
  ['poll', '.update-components-poll'],
  ['article', '.update-components-article a[href*="/pulse/"]'],
  ['link', '.update-components-article, .feed-mini-update-content__card-wrapper'],
  ['image', '.update-components-image, .feed-mini-update-commentary__image'],
  ['text', TEXT],
];
