import type { Count } from '../counts/count';
import { type PostId, publishedAt } from './linkedin-urn';
import type { Counter, PostKind, PostReading } from './types';

export const POST_LINK = 'a[href*="/feed/update/urn:li:"]'; // 2024-07
export const ANALYTICS = 'a[href*="/analytics/post-summary/urn:li:"]'; // reported 2026-03 · own posts

type Known<Values> = { [Key in keyof Values]?: Exclude<Values[Key], undefined> };

/** What a layout found in a card; what it did not find is `undefined`. */
interface Found extends Pick<PostReading, 'kind' | 'promoted' | 'reshare'> {
  readonly account: string | undefined;
  readonly accountName: string | undefined;
  readonly text: string | undefined;
  readonly counts: { readonly [counter in Counter]?: Count | undefined };
  readonly authorFollowers?: Count | undefined;
}

export function toReading(id: PostId, { kind, promoted, reshare, counts, ...rest }: Found): PostReading {
  const url = postUrl(id);
  return { id, url, kind, promoted, reshare, counts: known(counts), ...known({ ...rest, publishedAt: publishedAt(id) }) };
}

/** The values that there are: a missing one is left out, never 0 and never `undefined`. */
export function known<Values extends object>(values: Values): Known<Values> {
  const found: Partial<Values> = {};
  for (const name in values) if (values[name] !== undefined) found[name] = values[name];
  return found as Known<Values>;
}

export function postUrl(id: PostId): string {
  return `https://www.linkedin.com/feed/update/urn:li:${id}/`;
}

export function accountUrl(account: string): string {
  return `https://www.linkedin.com/${account}/`;
}

/** A kind of post and what its card then holds; the first that is there decides. */
export type Kinds = readonly (readonly [PostKind, string])[];

export function readKind(card: Element, kinds: Kinds, otherwise: PostKind): PostKind {
  return kinds.find(([, selector]) => card.querySelector(selector))?.[0] ?? otherwise;
}
