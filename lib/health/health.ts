import type { HealthRow } from '../data/rows';
import { localDay } from '../day';
import type { PlatformId } from '../platforms/types';

/** About how many containers the share is taken over: two screens of a dense feed, so that one odd module breaks nothing. */
const REMEMBERED = 40;
/** Fewer containers than this say nothing. */
const ENOUGH = 10;
/** Two thresholds apart, so that a share in between does not flicker. */
const BROKEN_BELOW = 0.5;
const WELL_FROM = 0.75;

/**
 * A platform's health after another batch of containers came on screen.
 * The share readable is taken over the last 40 or so containers, older ones fading out with each new one, not with time: a
 * quiet night neither heals nor breaks anything.
 * @param now Unix ms.
 */
export function updateHealth(
  row: HealthRow | undefined,
  platform: PlatformId,
  batch: { readonly seen: number; readonly read: number },
  now: number,
): HealthRow {
  const seen = Math.max(0, batch.seen);
  const read = Math.min(Math.max(0, batch.read), seen);
  const day = localDay(now);
  const today = row?.day === day ? row : { seen: 0, read: 0 };
  const fading = (1 - 1 / REMEMBERED) ** seen;
  const recent = { seen: (row?.recent.seen ?? 0) * fading + seen, read: (row?.recent.read ?? 0) * fading + read };
  const brokenSince = isBroken(recent, row?.brokenSince !== undefined) ? (row?.brokenSince ?? now) : undefined;
  return {
    platform,
    day,
    seen: today.seen + seen,
    read: today.read + read,
    lastSeenAt: Math.max(row?.lastSeenAt ?? 0, now),
    recent,
    ...(brokenSince !== undefined && { brokenSince }),
  };
}

function isBroken(recent: { seen: number; read: number }, before: boolean): boolean {
  if (recent.seen < ENOUGH) return before;
  return recent.read / recent.seen < (before ? WELL_FROM : BROKEN_BELOW);
}
