import type { Count } from '../counts/count';
import { findCount } from '../counts/find-counts';
import { pageLanguage } from '../counts/page-language';
import { accountOf, readCounterLine, readText } from './linkedin-text';
import type { AccountReading } from './types';

type Language = string | undefined;

/** How to read one kind of header: whose it is, what it is called, how many follow. */
interface Header {
  readonly selector: string;
  readonly link: string;
  readonly name?: string;
  /** Without followers another header of the same page says more. */
  readonly needed?: true;
  followers(header: Element, language: Language): Count | undefined;
}

/** Newest first. Connections ("500+") are a floor of something else and are not followers. */
const HEADERS: readonly Header[] = [
  {
    selector: 'section[componentkey^="com.linkedin.sdui.profile.card.ref"][componentkey$="Topcard"]', // 2026-04 · profile
    link: 'a[href*="/in/"]',
    name: 'h2',
    followers: readTopCard,
  },
  {
    selector: '.public-post-author-card', // 2025-11 · guest post page
    link: 'a[class*="author-card__view-profile"], a[href*="/in/"]:not([href*="signup"]), a[href*="/company/"]:not([href*="signup"])',
    followers: (header, language) => lineIn(header, '.public-post-author-card__followers', language),
  },
  {
    selector: '.org-top-card', // reported 2026-04 · company
    link: 'a[href*="/company/"], a[href*="/school/"], a[href*="/showcase/"]',
    name: 'h1',
    // Industry, place and followers look alike; the first two have no number, and "1K-5K employees" has two.
    followers: (header, language) => lineIn(header, '.org-top-card-summary-info-list__info-item', language),
  },
  {
    selector: 'section:has(> #content_collections)', // 2024-07 · profile, its Activity section
    link: 'a[href*="/recent-activity/"]',
    followers: (header, language) => lineIn(header, '.pvs-header__optional-link [aria-hidden="true"]', language),
  },
  {
    selector: 'main section[data-member-id]', // 2024-07 · profile; followers since 2025-05
    link: 'a[href*="/in/"]',
    name: 'h1',
    needed: true,
    followers: (header, language) => findCount(header.querySelector('li > .t-bold')?.textContent ?? '', language),
  },
];

export const HEADER_SELECTORS = HEADERS.map((header) => header.selector);

export function readHeader(element: Element): AccountReading | undefined {
  const header = HEADERS.find((one) => element.matches(one.selector));
  const account = accountOf(header && element.querySelector(header.link));
  const followers = header?.followers(element, pageLanguage(element.ownerDocument));
  if (!account || (header?.needed && !followers)) return undefined;
  const name = header?.name ? readText(element.querySelector(header.name)) : undefined;
  return {
    account,
    ...(name && { name }),
    url: `https://www.linkedin.com/${account}/`,
    ...(followers && !followers.floor && { followers }),
  };
}

function lineIn(header: Element, selector: string, language: Language): Count | undefined {
  for (const line of header.querySelectorAll(selector)) {
    const count = readCounterLine(line.textContent ?? '', language);
    if (count) return count;
  }
  return undefined;
}

/** The outermost row of plain lines behind the one with the name; connections are two lines there, a number and its word. */
function readTopCard(section: Element, language: Language): Count | undefined {
  let found: Count | undefined;
  for (
    let block = section.querySelector('h2');
    block && block !== section;
    block = block.parentElement as HTMLHeadingElement | null
  ) {
    for (let row = block.nextElementSibling; row; row = row.nextElementSibling) {
      const line = row.querySelector(':scope > p');
      if (!line || row.querySelector('a')) continue;
      const text = line.textContent ?? '';
      found = /\p{L}/u.test(text) ? (readCounterLine(text, language) ?? found) : undefined;
    }
  }
  return found;
}
