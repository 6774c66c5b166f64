import { type Count, exact } from '../counts/count';
import type { AccountSnapshot } from '../data/rows';
import { accountKey } from '../data/rows';
import { localDay } from '../day';
import type { PlatformId } from '../platforms/types';
import type { SampleAccount } from './accounts';

const WEEK_MS = 7 * 86_400_000;

/** A number as the site shows it: LinkedIn to the last unit, the others with two leading digits from a thousand (X: ten thousand followers) on. */
export function asShown(platform: PlatformId, value: number): Count {
  if (platform === 'linkedin' || value < 1000) return exact(value);
  const step = 10 ** (Math.floor(Math.log10(value)) - 1);
  return { value: Math.floor(value / step) * step, step };
}

/** Followers at a moment. */
export function followersAt({ followers, weeklyGrowth }: SampleAccount, start: number, time: number): number {
  return Math.round(followers * (1 + weeklyGrowth) ** ((time - start) / WEEK_MS));
}

/** The account's header, as read once on each day with a visit. */
export function audienceOf(account: SampleAccount, start: number, visits: readonly number[]): AccountSnapshot[] {
  const days = new Map<string, AccountSnapshot>();
  for (const seenAt of visits) {
    const day = localDay(seenAt);
    const count = followersAt(account, start, seenAt);
    // X writes followers out up to ten thousand.
    const followers = account.platform === 'x' && count < 10_000 ? exact(count) : asShown(account.platform, count);
    days.set(day, { account: accountKey(account.platform, account.handle), day, seenAt, followers });
  }
  return [...days.values()];
}
