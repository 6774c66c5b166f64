import { POST_KINDS, type PostKind } from '../../platforms/types';
import type { RatedPost, RateSummary } from './rated-post';
import { summarize } from './summarize';

export type LengthClass = 'short' | 'medium' | 'long';
const LENGTH_CLASSES = ['short', 'medium', 'long'] as const satisfies readonly LengthClass[];

/** Characters a class begins with. No more than 280 are stored of a text, so what is longer than that is not told apart. */
export const LENGTH_FROM: Readonly<Record<LengthClass, number>> = { short: 1, medium: 80, long: 200 };

export interface Part<Id extends string> {
  readonly id: Id;
  readonly rates: RateSummary;
}

/** Rates by kind of content, in the order kinds are always listed; kinds without a post are left out. */
export function byKind(posts: readonly RatedPost[]): readonly Part<PostKind>[] {
  return partsOf(POST_KINDS, posts, ({ kind }) => kind);
}

/** Rates by length of the text; posts whose text is empty or not stored are left out and counted. */
export function byLength(posts: readonly RatedPost[]): {
  readonly parts: readonly Part<LengthClass>[];
  readonly without: number;
} {
  const written = posts.filter(({ text }) => text !== undefined && text.trim() !== '');
  const parts = partsOf(LENGTH_CLASSES, written, ({ text = '' }) => lengthClassOf(text));
  return { parts, without: posts.length - written.length };
}

/** By characters as people count them: an emoji is one. */
function lengthClassOf(text: string): LengthClass {
  const length = [...new Intl.Segmenter().segment(text)].length;
  return LENGTH_CLASSES.findLast((each) => length >= LENGTH_FROM[each]) ?? 'short';
}

function partsOf<Id extends string>(
  ids: readonly Id[],
  posts: readonly RatedPost[],
  idOf: (post: RatedPost) => Id,
): readonly Part<Id>[] {
  return ids.flatMap((id) => {
    const rates = summarize(posts.filter((post) => idOf(post) === id));
    return rates ? [{ id, rates }] : [];
  });
}
