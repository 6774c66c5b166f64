/*
 * facebook.com as of 2026-07, pages called "Comet", unchanged in outline since 2020: class names change with every build, roles, ids that refer
 * to each other and the order of things do not. Read by structure; words are a last resort. The unit the site marks
 * (`[aria-posinset]`) can hold several posts, each with its own counters, so the container of a post is the block with its counters.
 * In feeds the permalink is withheld until it is hovered and the time is scrambled always: ids may be a photo's or a fingerprint, and
 * there is no time of publication.
 */

import { findCount } from '../counts/find-counts';
import { pageLanguage } from '../counts/page-language';
import { BLOCKS, type CounterBlock, findCounterBlock, isOfComment, readCounters } from './facebook-counters';
import { accountOf, accountUrl, postUrl } from './facebook-links';
import { hasAuthorAndMessage, NAME_LENGTH, type Place, readParts, timeOf } from './facebook-post';
import { shownText } from './facebook-text';
import { allIn, fork } from './facebook-tree';
import type { AccountReading, Anchor, PageTheme, Platform, PostReading } from './types';

const ROOTS: readonly string[] = [
  '[aria-posinset]', // 2020-04 · feed, profile, permalink dialog
  '[role="article"]:not([aria-label])', // 2020-04 · the same until 2022, logged out 2025-06; with a label it is a comment
  '[role="complementary"]', // 2022 · photo viewer: no block of its own
];

const FOLLOWERS = 'a:is([href*="sk=followers"], [href*="/followers"], [href*="/groups/"][href*="/members"])'; // 2024-03 · page, profile, group
const LIKES = 'a:is([href*="sk=friends_likes"], [href*="/friends_likes"])'; // 2024-03 · page that shows no followers
const FOLLOWING = 'a:is([href*="sk=following"], [href*="/following"])'; // 2024-03

const ANY_ROOT = ROOTS.join(',');
/** What holds many posts; a post never reaches beyond it. */
const LIMITS = '[role="feed"], [role="main"], [role="dialog"], body';

export const facebook = {
  id: 'facebook',
  matches: ['https://www.facebook.com/*', 'https://web.facebook.com/*'],
  posts: [BLOCKS, ...ROOTS],
  headers: [FOLLOWERS, LIKES],

  isPost(container) {
    if (isOfComment(container) || allIn(container, BLOCKS).some(isBlock)) return false;
    const edge = edgeOf(findCounterBlock(container));
    const root = edge?.closest(ANY_ROOT) ?? null;
    if (edge) return root === container || !container.contains(root);
    // A post whose counters are not where they were: seen, but not readable.
    return !container.parentElement?.closest(ANY_ROOT) && hasAuthorAndMessage(container);
  },

  read(post): PostReading | undefined {
    const block = findCounterBlock(post);
    const edge = edgeOf(block);
    if (!block || !edge || isOfComment(post)) return undefined;
    const place = placeOf(post, edge);
    const { identity, account, accountName, text, ...parts } = readParts(place);
    const hasIds = place.unit === place.root && place.root.hasAttribute('aria-describedby');
    const { counts, unread } = readCounters(block, hasIds, pageLanguage(post.ownerDocument));
    if (!identity || (unread && Object.keys(counts).length === 0)) return undefined;
    return {
      ...identity,
      ...(account !== undefined && { account }),
      ...(accountName !== undefined && { accountName }),
      ...(text !== undefined && { text }),
      ...parts,
      counts,
    };
  },

  readAccount(header): AccountReading | undefined {
    const account = accountOf(header.getAttribute('href'), true);
    const beside = (selector: string) => header.parentElement?.querySelector(selector)?.textContent ?? '';
    // The same links, without a number, are tabs and rows of pictures. Likes are not followers: they only tell whose page it is.
    if (account === undefined || !/\p{Nd}/u.test(header.textContent) || (header.matches(LIKES) && beside(FOLLOWERS)))
      return undefined;
    const language = pageLanguage(header.ownerDocument);
    const followers = header.matches(LIKES) ? undefined : findCount(header.textContent, language);
    if (!followers && !header.matches(LIKES)) return undefined;
    const following = findCount(beside(FOLLOWING), language);
    const title = header.closest('[role="main"]')?.querySelector('h1');
    const name = title ? shownText(title, NAME_LENGTH) : undefined;
    return {
      account,
      url: accountUrl(account),
      ...(name && { name }),
      ...(followers && { followers }),
      ...(following && { following }),
    };
  },

  anchor(post): Anchor | undefined {
    const element = edgeOf(findCounterBlock(post));
    return element && { element };
  },

  theme(document): PageTheme {
    return document.documentElement.classList.contains('__fb-dark-mode') ? 'dark' : 'light';
  },

  postUrl,
  accountUrl,
} satisfies Platform;

/** The counters row, or the buttons where there is none. */
function edgeOf(block: CounterBlock | undefined): Element | undefined {
  return block?.row ?? block?.bar;
}

/** Blocks of posts below `scope`. */
function blocksIn(scope: Element): Element[] {
  return allIn(scope, BLOCKS).filter(isBlock);
}

function isBlock(element: Element): boolean {
  return !isOfComment(element) && findCounterBlock(element) !== undefined;
}

/** Where the post of a container lies. */
function placeOf(container: Element, edge: Element): Place {
  const root = edge.closest(ANY_ROOT) ?? undefined;
  // Whether a single block is one of a post makes no difference.
  if (root && root.querySelectorAll(BLOCKS).length < 2) return { root, unit: root, edge };
  const blocks = root === container ? [] : blocksIn(root ?? edge.closest(LIMITS) ?? container);
  if (root && blocks.length < 2) return { root, unit: root, edge };
  // "A and B shared a post": the shared post stands above without counters, the sharers' parts have them. 2022-03
  const time = root && timeOf(root);
  const isShare = time && blocks[0] && !partOf(blocks[0], blocks).contains(time);
  return { root, unit: partOf(container, blocks), edge, ...(isShare && { shared: root }) };
}

/** The largest part of the page around a block without one of the others. */
function partOf(block: Element, blocks: readonly Element[]): Element {
  const at = blocks.indexOf(block);
  const parts = [blocks[at - 1], blocks[at + 1]].flatMap((other) => (other && fork(block, other)?.[0]) ?? []);
  return parts.find((part) => parts.every((other) => other.contains(part))) ?? block;
}

/*
 * Page kinds                    Examples
 * home feed                     https://www.facebook.com/
 * page or profile               https://www.facebook.com/acme · https://www.facebook.com/profile.php?id=100000000000001
 * post                          https://www.facebook.com/acme/posts/pfbid0abc · https://www.facebook.com/permalink.php?story_fbid=pfbid0abc&id=1
 * photo viewer                  https://www.facebook.com/photo/?fbid=1234567890&set=a.1
 * video, reel                   https://www.facebook.com/acme/videos/1234567890 · https://www.facebook.com/reel/1234567890
 * group                         https://www.facebook.com/groups/1234567890 · https://www.facebook.com/groups/acme/posts/1234567890
 */
