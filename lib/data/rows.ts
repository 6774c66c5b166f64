import type { Count } from '../counts/count';
import type { Counter, Counts, PlatformId, PostKind } from '../platforms/types';

export const ROLES = ['own', 'competitor', 'employee', 'other'] as const;
/** `other` is not tracked: only handle, ids, times and counters are kept of it. */
export type Role = (typeof ROLES)[number];

export interface PostRow {
  /** `platform:id` */
  readonly key: string;
  readonly platform: PlatformId;
  readonly id: string;
  /** Key of the author's account, absent when the page does not name one. */
  readonly account?: string;
  readonly publishedAt?: number;
  readonly firstSeenAt: number;
  readonly lastSeenAt: number;
  readonly kind: PostKind;
  readonly promoted: boolean;
  readonly reshare: boolean;
  /** Latest known value of each counter. */
  readonly counts: Counts;
  /** When a counter was last shown, for those that the look at `lastSeenAt` did not show. */
  readonly shownAt?: { readonly [counter in Counter]?: number };
  /** Tracked accounts only. */
  readonly url?: string;
  /** Tracked accounts only, at most 280 characters. */
  readonly text?: string;
}

/** A stored reading of a post: written only when a counter differs from the one before. */
export interface Snapshot {
  /** Key of the post. */
  readonly post: string;
  readonly seenAt: number;
  readonly counts: Counts;
}

export interface AccountRow {
  /** `platform:handle` with the handle in lower case. */
  readonly key: string;
  readonly platform: PlatformId;
  /** As the site writes it. */
  readonly handle: string;
  readonly role: Role;
  readonly firstSeenAt: number;
  /** To the hour: authors are met again with every post, and rows that hardly change need not be written each time. */
  readonly lastSeenAt: number;
  readonly followers?: Count;
  readonly following?: Count;
  /** When followers or following were last read. */
  readonly countedAt?: number;
  /** Tracked accounts only. */
  readonly name?: string;
  readonly url?: string;
  /** Id of the client it belongs to; tracked accounts only. */
  readonly client?: string;
}

/** The last reading of an account's header on one local day. */
export interface AccountSnapshot {
  /** Key of the account. */
  readonly account: string;
  /** Local day, `2026-11-21`. */
  readonly day: string;
  readonly seenAt: number;
  readonly followers?: Count;
  readonly following?: Count;
}

/** How readable a platform's pages have been. */
export interface HealthRow {
  readonly platform: PlatformId;
  /** Local day the figures belong to. */
  readonly day: string;
  readonly seen: number;
  readonly read: number;
  readonly lastSeenAt: number;
  /** The last few dozen containers, earlier ones fading out; round for display. */
  readonly recent: { readonly seen: number; readonly read: number };
  /** Since when most posts cannot be read; absent while all is well. */
  readonly brokenSince?: number;
  /** Ids of the latest reports: one that is sent again is not counted again. */
  readonly reports?: readonly string[];
}

export function postKey(platform: PlatformId, id: string): string {
  return `${platform}:${id}`;
}

export function accountKey(platform: PlatformId, handle: string): string {
  return `${platform}:${handle.toLowerCase()}`;
}
