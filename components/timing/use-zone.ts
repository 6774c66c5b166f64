import type { TimeZone } from '../../lib/day';

/** The time zone times are shown in. */
export function useZone(): TimeZone {
  return 'auto';
}
