import { useMemo } from 'react';
import { useFormat } from '../use-format';

export interface DayNames {
  /** `Saturday 21 November 2026` */
  full(day: string): string;
  /** `21/11` */
  short(day: string): string;
}

/** Local days in words; days as such, so no time zone can move them. */
export function useDayNames(): DayNames {
  const { locale } = useFormat();
  return useMemo(() => {
    const full = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' });
    const short = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'numeric', timeZone: 'UTC' });
    const noon = (day: string) => Date.parse(`${day}T12:00:00Z`);
    return { full: (day) => full.format(noon(day)), short: (day) => short.format(noon(day)) };
  }, [locale]);
}
