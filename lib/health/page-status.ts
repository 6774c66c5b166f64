import type { HealthRow } from '../data/rows';
import type { PageState } from '../messages';
import type { PlatformId } from '../platforms/types';
import { isRecording, type Settings } from '../settings';

/** What is happening on the page in the active tab. */
export type PageStatus =
  | { readonly state: 'looking' | 'notStarted' | 'elsewhere' }
  | { readonly state: 'paused' | 'silent'; readonly platform: PlatformId }
  | { readonly state: 'recording'; readonly platform: PlatformId; readonly seen: number; readonly read: number }
  | {
      readonly state: 'unreadable';
      readonly platform: PlatformId;
      readonly seen: number;
      readonly read: number;
      /** Unix ms; absent when only this page is unreadable so far. */
      readonly since?: number;
    };

/** What is known of the tab: `undefined` while it is not yet known. */
export interface TabFacts {
  /** `null` when the tab shows none of the sites. */
  readonly platform: PlatformId | null | undefined;
  /** `null` when the page does not answer. */
  readonly page: PageState | null | undefined;
}

const ENOUGH_TO_JUDGE = 5;

/** @param health today's figures of the tab's platform */
export function describePage(
  settings: Settings | undefined,
  { platform, page }: TabFacts,
  health: Pick<HealthRow, 'recent' | 'brokenSince'> | undefined,
): PageStatus {
  if (!settings || platform === undefined) return { state: 'looking' };
  if (settings.consentedAt === undefined) return { state: 'notStarted' };
  if (platform === null) return { state: 'elsewhere' };
  if (!isRecording(settings, platform)) return { state: 'paused', platform };
  if (page === undefined) return { state: 'looking' };
  if (page === null) return { state: 'silent', platform };
  const since = health?.brokenSince;
  const isPageBroken = page.seen >= ENOUGH_TO_JUDGE && page.read * 2 < page.seen;
  if (since !== undefined && health && !isPageBroken) {
    return { state: 'unreadable', platform, since, seen: Math.round(health.recent.seen), read: Math.round(health.recent.read) };
  }
  const { seen, read } = page;
  if (isPageBroken) return { state: 'unreadable', platform, seen, read, ...(since !== undefined && { since }) };
  return { state: 'recording', platform, seen, read };
}
