import type { HandTagRow, TagRow, TagRule } from './data/organisation';
import type { PostRow } from './data/rows';
import { localDay } from './day';

/** True when the text holds the hashtag as a whole: `#ai` is not in `#aim`. */
function hasHashtag(text: string, hashtag: string): boolean {
  const wanted = hashtag.toLowerCase();
  return [...text.toLowerCase().matchAll(/[#＃]([\p{L}\p{M}\p{N}_]+)/gu)].some(([, found]) => found === wanted);
}

/** True when a post fulfils every condition of a rule. */
export function matchesRule(rule: TagRule, post: PostRow): boolean {
  const { hashtag, keyword, kind, account, from, to } = rule;
  if (kind !== undefined && post.kind !== kind) return false;
  if (account !== undefined && post.account !== account) return false;
  if (from !== undefined || to !== undefined) {
    if (post.publishedAt === undefined) return false;
    const day = localDay(post.publishedAt);
    if ((from !== undefined && day < from) || (to !== undefined && day > to)) return false;
  }
  const text = post.text ?? '';
  if (keyword !== undefined && !text.toLowerCase().includes(keyword.toLowerCase())) return false;
  return hashtag === undefined || hasHashtag(text, hashtag);
}

export function matchesAnyRule(rules: readonly TagRule[], post: PostRow): boolean {
  return rules.some((rule) => matchesRule(rule, post));
}

/** Looks up the ids of a post's tags; what was set by hand goes before any rule. */
export function createTagLookup(tags: readonly TagRow[], byHand: readonly HandTagRow[]): (post: PostRow) => readonly string[] {
  const hands = new Map<string, Map<string, boolean>>();
  for (const { post, tag, on } of byHand) {
    const known = hands.get(post);
    if (known) known.set(tag, on);
    else hands.set(post, new Map([[tag, on]]));
  }
  return (post) => {
    const hand = hands.get(post.key);
    return tags.filter(({ id, rules }) => hand?.get(id) ?? matchesAnyRule(rules, post)).map(({ id }) => id);
  };
}
