import type { Count } from '../counts/count';
import { findCount } from '../counts/find-counts';
import { pageLanguage } from '../counts/page-language';
import { accountUrl, known } from './linkedin-reading';
import { accountOf, findCounterLine, readCounterLine, readText } from './linkedin-text';
import type { AccountReading } from './types';

type Language = string | undefined;

/** How to read one kind of header: what it is called and how many follow; the first account it links to is whose it is. */
interface Header {
  readonly selector: string;
  readonly links?: string;
  readonly name?: string;
  /** Without followers another header of the same page says more. */
  readonly needed?: true;
  followers(header: Element, language: Language): Count | undefined;
}

/** Newest first. Connections ("500+") are a floor of something else and are not followers. */
const HEADERS: readonly Header[] = [
  {
    selector: 'section[componentkey^="com.linkedin.sdui.profile.card.ref"][componentkey$="Topcard"]', // 2026-04 · profile
    name: 'h2',
    followers: readTopCard,
  },
  {
    selector: '.public-post-author-card', // 2025-11 · guest post page
    followers: (header, language) => lineIn(header, '.public-post-author-card__followers', language),
  },
  {
    selector: '.org-top-card', // reported 2026-04 · company
    name: 'h1',
    // Industry, place, followers and "1K-5K employees" look alike, in this order.
    followers: (header, language) => lineIn(header, '.org-top-card-summary-info-list__info-item', language),
  },
  {
    selector: 'section:has(> #content_collections)', // 2024-07 · profile, its Activity section
    links: 'a[href*="/recent-activity/"]',
    followers: (header, language) => lineIn(header, '.pvs-header__optional-link [aria-hidden="true"]', language),
  },
  {
    selector: 'main section[data-member-id]', // 2024-07 · profile; followers since 2025-05
    name: 'h1',
    needed: true,
    followers: (header, language) => findCount(header.querySelector('li > .t-bold')?.textContent ?? '', language),
  },
];

export const HEADER_SELECTORS = HEADERS.map((header) => header.selector);

export function readHeader(element: Element): AccountReading | undefined {
  const header = HEADERS.find((one) => element.matches(one.selector));
  if (!header) return undefined;
  const account = Array.from(element.querySelectorAll(header.links ?? 'a'), accountOf).find(Boolean);
  const followers = header.followers(element, pageLanguage(element.ownerDocument));
  if (!account || (header.needed && !followers)) return undefined;
  return {
    account,
    url: accountUrl(account),
    ...known({
      name: header.name && readText(element.querySelector(header.name)),
      followers: followers?.floor ? undefined : followers,
    }),
  };
}

function lineIn(header: Element, selector: string, language: Language): Count | undefined {
  return findCounterLine(header.querySelectorAll(selector), language);
}

/** The first line of counters behind the block with the name; connections are two lines there, a number and its word. */
function readTopCard(section: Element, language: Language): Count | undefined {
  let found: Count | undefined;
  for (let block = section.querySelector('h2') as Element | null; block && block !== section; block = block.parentElement) {
    found = readRowBehind(block, language) ?? found;
  }
  return found;
}

/** Rows with links are the place ("Contact info") and people in common. */
function readRowBehind(block: Element, language: Language): Count | undefined {
  for (let row = block.nextElementSibling; row; row = row.nextElementSibling) {
    const text = row.querySelector(':scope > p')?.textContent ?? '';
    const count = /\p{L}/u.test(text) && !row.querySelector('a') ? readCounterLine(text, language) : undefined;
    if (count) return count;
  }
  return undefined;
}
