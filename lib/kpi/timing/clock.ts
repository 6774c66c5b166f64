/** A moment as a clock and a calendar on the wall show it. */
export interface WallTime {
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
  /** 0 to 23 */
  readonly hour: number;
}

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/**
 * What the clock shows in a time zone, summer time included.
 * @param timeZone IANA name; the computer's own by default. Throws a RangeError when there is none of that name.
 */
export function createClock(timeZone?: string): (time: number) => WallTime {
  const parts = new Intl.DateTimeFormat('en-GB', { weekday: 'short', hour: '2-digit', hourCycle: 'h23', timeZone });
  return (time) => {
    const [name = '', hour = ''] = parts.format(time).split(/,?\s+/);
    return { weekday: WEEKDAYS.indexOf(name) + 1, hour: Number(hour) };
  };
}
