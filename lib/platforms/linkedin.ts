import { HEADER_SELECTORS, readHeader } from './linkedin-accounts';
import { findGuestCounts, isGuestPost, readGuest } from './linkedin-guest';
import { findLegacyCounts, isLegacyPost, readLegacy } from './linkedin-legacy';
import { accountUrl, postUrl } from './linkedin-reading';
import { findSduiCounts, isSduiPost, readSdui } from './linkedin-sdui';
import type { Platform, PostReading } from './types';

// LinkedIn as of 2026-10. Four layouts are live at once, by account and by page; what is in the document decides, never the address.
// "SDUI" (since 2025-11) has hashed classes but stable component keys, test ids and icon ids; a variant of 2026-07 writes the numbers
// into the action buttons. "Legacy" (Ember) still serves company, group and some activity pages, partly inside /preload/ frames and
// in the shadow root of #interop-outlet. Visitors who are not signed in get "guest" pages. Not to be known here: views of others'
// posts, saves and clicks, followers of people outside their profile, the author behind a group's post, zero counters (left out).

/** One layout of a post's card. */
interface Layout {
  readonly cards: readonly string[];
  isPost(card: Element): boolean;
  read(card: Element): PostReading | undefined;
  findCounts(card: Element): Element | undefined;
}

const LAYOUTS: readonly Layout[] = [
  {
    cards: [
      '[componentkey^="update-card-focus"][componentkey*="FeedType_"]', // reported 2026-07 · feed, numbers in the buttons
      '[role="listitem"][componentkey*="FeedType_"]', // 2026-03 · feed, search
      '[componentkey$="activity_posts_pillContent"] [role="listitem"]', // 2026-04 · profile, Activity carousel
    ],
    isPost: isSduiPost,
    read: readSdui,
    findCounts: findSduiCounts,
  },
  {
    cards: [
      '.feed-shared-update-v2', // 2022 · feed, company, group, profile, single post
      '.profile-creator-shared-feed-update__mini-update', // 2024-07 · profile · drop after 2027-01
    ],
    isPost: isLegacyPost,
    read: readLegacy,
    findCounts: findLegacyCounts,
  },
  {
    cards: ['article[data-activity-urn]'], // 2025-11 · guest post page and its related posts
    isPost: isGuestPost,
    read: readGuest,
    findCounts: findGuestCounts,
  },
];

const POSTS = LAYOUTS.flatMap((layout) => layout.cards);
const ANY_POST = POSTS.join(', ');
const DARK = '[data-color-scheme="dark"], .theme--dark, .theme--mercado-dark'; // 2026-03 · body; legacy html

function layoutOf(card: Element): Layout | undefined {
  return LAYOUTS.find((layout) => layout.cards.some((selector) => card.matches(selector)));
}

export const linkedin = {
  id: 'linkedin',
  matches: ['https://*.linkedin.com/*'],
  frameMatches: ['https://www.linkedin.com/preload/*'],
  shadowHosts: ['#interop-outlet'],
  posts: POSTS,
  headers: HEADER_SELECTORS,
  isPost: (container) => (layoutOf(container)?.isPost(container) ?? false) && !container.parentElement?.closest(ANY_POST),
  read: (post) => layoutOf(post)?.read(post),
  readAccount: readHeader,
  anchor: (post) => {
    const element = layoutOf(post)?.findCounts(post);
    return element && { element };
  },
  // Media overlays carry the dark scheme inside light pages, so only the outermost elements are asked.
  theme: ({ documentElement, body }) => (documentElement.matches(DARK) || body?.matches(DARK) ? 'dark' : 'light'),
  postUrl,
  accountUrl,
} satisfies Platform;

// Feed            https://www.linkedin.com/feed/  /feed/foryou/  /preload/…
// Post            https://www.linkedin.com/feed/update/urn:li:activity:7451506605000454144/
// Guest post      https://www.linkedin.com/posts/jane-doe_topic-activity-7366538653721874433-4diG
// Profile         https://www.linkedin.com/in/jane-doe/  /in/jane-doe/recent-activity/all/
// Company         https://www.linkedin.com/company/acme/  /company/acme/posts/
// Group           https://www.linkedin.com/groups/3990648/
