import type { HealthRow } from '../data/rows';
import { localDay, type TimeZone } from '../day';
import type { HealthReport } from '../messages';
import type { PlatformId } from '../platforms/types';

/** About how many containers the share is taken over: two screens of a dense feed, so that one odd module breaks nothing. */
const REMEMBERED = 40;
/** Fewer containers than this say nothing. */
const ENOUGH = 10;
/** Two thresholds apart, so that a share in between does not flicker. */
const BROKEN_BELOW = 0.5;
const WELL_FROM = 0.75;
/** More reports than can be under way from all open pages at once. */
const REPORTS = 50;

/**
 * A platform's health after another report of a page; unchanged when the report is known.
 * The share readable is taken over the last 40 or so containers, older ones fading out with each new one, not with time: a
 * quiet night neither heals nor breaks anything.
 * @param now Unix ms.
 * @param zone where its day begins.
 */
export function updateHealth(
  row: HealthRow | undefined,
  platform: PlatformId,
  { seen, read, id }: HealthReport,
  now: number,
  zone?: TimeZone,
): HealthRow {
  if (row && id !== undefined && row.reports?.includes(id)) return row;
  const day = localDay(now, zone);
  const today = row?.day === day ? row : { seen: 0, read: 0 };
  const fading = (1 - 1 / REMEMBERED) ** seen;
  const recent = share((row?.recent.seen ?? 0) * fading + seen, (row?.recent.read ?? 0) * fading + read);
  const brokenSince = isBroken(recent, row?.brokenSince !== undefined) ? (row?.brokenSince ?? now) : undefined;
  return {
    platform,
    day,
    ...share(today.seen + seen, today.read + read),
    lastSeenAt: Math.max(row?.lastSeenAt ?? 0, now),
    recent,
    ...(brokenSince !== undefined && { brokenSince }),
    reports: [...(row?.reports ?? []), ...(id === undefined ? [] : [id])].slice(-REPORTS),
  };
}

/** A container can be read some time after it was seen, but only once. */
function share(seen: number, read: number): { seen: number; read: number } {
  return { seen, read: Math.min(seen, read) };
}

function isBroken(recent: { seen: number; read: number }, before: boolean): boolean {
  if (recent.seen < ENOUGH) return before;
  return recent.read / recent.seen < (before ? WELL_FROM : BROKEN_BELOW);
}
