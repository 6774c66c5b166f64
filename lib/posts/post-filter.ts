import type { PostRow, Role } from '../data/rows';
import { addDays, localDay, startOfDay } from '../day';
import type { PlatformId, PostKind } from '../platforms/types';

/** Which posts to show; an absent part lets every post through. */
export interface PostFilter {
  readonly text?: string;
  readonly platform?: PlatformId;
  readonly role?: Role | 'tracked';
  /** Key of the author's account. */
  readonly account?: string;
  readonly published?: PublishedFilter;
  readonly kind?: PostKind;
  readonly promoted?: boolean;
  /** Id of a tag. */
  readonly tag?: string;
}

export type PublishedFilter =
  /** Today and the days before it, `days` in all. */
  | { readonly days: number }
  /** Local days, `2026-11-21`, both included; an empty one is open. */
  | { readonly from: string; readonly to: string };

/** Looks up the role of a post's author. */
export type RoleOf = (account: string | undefined) => Role;

/** What is known of posts beside their rows. */
export interface PostLookups {
  readonly roleOf: RoleOf;
  /** Ids of a post's tags. */
  readonly tagsOf: (row: PostRow) => readonly string[];
}

interface Span {
  readonly from: number;
  readonly before: number;
}

/** First moment included and first moment after. */
function spanOf(published: PublishedFilter, now: number): Span {
  if ('days' in published) {
    const first = addDays(localDay(now), 1 - published.days);
    return { from: startOfDay(first ?? '') ?? 0, before: Number.POSITIVE_INFINITY };
  }
  const dayAfter = addDays(published.to, 1);
  return {
    from: startOfDay(published.from) ?? Number.NEGATIVE_INFINITY,
    before: startOfDay(dayAfter ?? '') ?? Number.POSITIVE_INFINITY,
  };
}

const searchable = new WeakMap<PostRow, string>();

function searchText(row: PostRow): string {
  const known = searchable.get(row);
  if (known !== undefined) return known;
  const text = `${row.text ?? ''}\n${row.account ?? ''}\n${row.id}`.toLowerCase();
  searchable.set(row, text);
  return text;
}

/** Every word must occur somewhere in text, account or id; a leading @ is not part of a handle. */
function matchesWords(row: PostRow, words: readonly string[]): boolean {
  const text = searchText(row);
  return words.every((word) => text.includes(word));
}

function wordsOf(text: string | undefined): string[] {
  return (text ?? '')
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/^@/, ''))
    .filter(Boolean);
}

function hasRole(role: Role, wanted: Role | 'tracked'): boolean {
  return wanted === 'tracked' ? role !== 'other' : role === wanted;
}

/** A test for single posts. */
export function createPostTest(filter: PostFilter, { roleOf, tagsOf }: PostLookups, now = Date.now()): (row: PostRow) => boolean {
  const words = wordsOf(filter.text);
  const span = filter.published && spanOf(filter.published, now);
  return (row) =>
    (filter.platform === undefined || row.platform === filter.platform) &&
    (filter.account === undefined || row.account === filter.account) &&
    (filter.kind === undefined || row.kind === filter.kind) &&
    (filter.promoted === undefined || row.promoted === filter.promoted) &&
    (filter.role === undefined || hasRole(roleOf(row.account), filter.role)) &&
    (span === undefined || (row.publishedAt !== undefined && row.publishedAt >= span.from && row.publishedAt < span.before)) &&
    (words.length === 0 || matchesWords(row, words)) &&
    (filter.tag === undefined || tagsOf(row).includes(filter.tag));
}

/** How many parts of the filter, apart from the search, are set. */
export function countActive({ text: _, ...parts }: PostFilter): number {
  return Object.values(parts).filter((part) => part !== undefined).length;
}
