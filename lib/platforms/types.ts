import type { Count } from '../counts/count';

export const PLATFORM_IDS = ['x', 'linkedin', 'facebook'] as const;
export type PlatformId = (typeof PLATFORM_IDS)[number];

export const COUNTERS = ['reactions', 'comments', 'shares', 'saves', 'views', 'clicks'] as const;
export type Counter = (typeof COUNTERS)[number];
/** A counter the page does not show is absent, never 0. */
export type Counts = { readonly [counter in Counter]?: Count };

export const POST_KINDS = ['text', 'image', 'video', 'document', 'link', 'poll', 'article', 'other'] as const;
export type PostKind = (typeof POST_KINDS)[number];

/** What one look at one post yields. */
export interface PostReading {
  /** Stable id as in the exported `post_id`. */
  readonly id: string;
  /** Absolute permalink, when the page has one. */
  readonly url?: string;
  /** Handle or vanity path of the author: `acme`, `company/acme`, `in/jane-doe`. */
  readonly account?: string;
  readonly accountName?: string;
  /** Unix time in milliseconds. */
  readonly publishedAt?: number;
  readonly kind: PostKind;
  readonly promoted: boolean;
  /** Shown because somebody reposted it; counters and author are the original's. */
  readonly reshare: boolean;
  /** First 280 characters of the post's own text. */
  readonly text?: string;
  readonly counts: Counts;
  /** Followers of the author, where the post itself shows them. */
  readonly authorFollowers?: Count;
}

/** What one look at an account's header yields. */
export interface AccountReading {
  /** Handle or vanity path, as in `PostReading.account`. */
  readonly account: string;
  readonly name?: string;
  readonly url?: string;
  readonly followers?: Count;
  readonly following?: Count;
}

export type PageTheme = 'light' | 'dim' | 'dark';

/** Where a badge goes: right behind `element`, as its sibling. */
export interface Anchor {
  readonly element: Element;
}

/** One social network: everything the product knows about its pages. */
export interface Platform {
  readonly id: PlatformId;
  /** Match patterns of the pages it reads. */
  readonly matches: readonly string[];
  /** Pages that the site itself embeds in frames of its own host; read when the frame is visible. */
  readonly frameMatches?: readonly string[];
  /** Elements whose open shadow root can hold posts. */
  readonly shadowHosts?: readonly string[];
  /** Selectors of post containers, newest first. A container yields one post. */
  readonly posts: readonly string[];
  /** Selectors of account headers, newest first. */
  readonly headers: readonly string[];
  /** False for containers known to hold no post of their own: placeholders, modules, nested copies. They do not count for health. */
  isPost(container: Element): boolean;
  /** Pure; `undefined` for what cannot be read or is not a post. */
  read(post: Element): PostReading | undefined;
  readAccount(header: Element): AccountReading | undefined;
  /** Where a badge can stand; `undefined` when there is no room. */
  anchor(post: Element): Anchor | undefined;
  theme(document: Document): PageTheme;
  /** Permalink from what is always kept, for accounts whose links are not stored. */
  postUrl(id: string, account: string | undefined): string | undefined;
  /** Profile address. */
  accountUrl(account: string): string;
}
