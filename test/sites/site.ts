import type { Counter, PlatformId, PostKind } from '../../lib/platforms/types';

export type Theme = 'light' | 'dim' | 'dark';

/** Everything a replica depends on: the same options give the same pages and the same truth. */
export interface SiteOptions {
  readonly seed: number;
  /** The moment the pages are looked at, Unix ms; ids and relative times follow from it. */
  readonly now: number;
  /** How many posts the feed holds. */
  readonly posts: number;
  /** Language of the site's interface, BCP 47. */
  readonly language: string;
  readonly theme: Theme;
  /** Which of the site's layouts the account sees; the site's own default when empty. */
  readonly layout: string;
  /** Pictures, videos and cards; without them rows are short. */
  readonly media: boolean;
  /** Rows are refilled with other posts instead of removed, as some lists do. */
  readonly recycle: boolean;
  /** Milliseconds between counters ticking up by themselves, 0 for never. */
  readonly tickEvery: number;
  /** Of every profile; absent for what the seed gives each. */
  readonly followers?: number;
}

export const DEFAULT_OPTIONS: Omit<SiteOptions, 'now'> = {
  seed: 1,
  posts: 60,
  language: 'en',
  theme: 'light',
  layout: '',
  media: true,
  recycle: false,
  tickEvery: 0,
};

export type Counters = Partial<Record<Counter, number>>;

export interface TrueAccount {
  readonly handle: string;
  readonly name: string;
  readonly followers: number;
  readonly following: number;
}

/** One post as it really is. */
export interface TruePost {
  readonly platform: PlatformId;
  /** Place in its list; counters tick by it. */
  readonly index: number;
  /** As in the exported `post_id`; `~` when the page hides it and a fingerprint has to do. */
  readonly id: string;
  readonly account: string;
  readonly accountName: string;
  readonly publishedAt: number;
  readonly kind: PostKind;
  readonly promoted: boolean;
  readonly reshare: boolean;
  readonly text: string;
  /** True numbers; what the page does not render is absent. */
  readonly counters: Counters;
}

/** What somebody can know of a true number from the page: its lower end, and whether that is all. */
export interface Knowable {
  readonly value: number;
  readonly rounded: boolean;
}

export function direction(language: string): 'ltr' | 'rtl' {
  return /^(ar|fa|he|iw|ur)\b/.test(language) ? 'rtl' : 'ltr';
}

export function iso(time: number): string {
  return new Date(time).toISOString();
}
