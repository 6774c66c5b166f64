import { createContext, useContext } from 'react';
import { homeZone, type TimeZone } from '../lib/day';

export const TimeZoneContext = createContext<TimeZone | undefined>(undefined);

/** Where the person's days and hours are told; what shows them is drawn again when it changes. */
export function useTimeZone(): TimeZone {
  return useContext(TimeZoneContext) ?? homeZone();
}
