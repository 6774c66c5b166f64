import { type Count, interval, isExact } from '../counts/count';
import { homeZone, localDay, startOfDay, type TimeZone } from '../day';

/** Numbers and times as the person's language writes them; made once per language and time zone by `createFormat`. */
export interface Format {
  readonly locale: string;
  number(value: number): string;
  /** Large numbers short, where space is scarce: `12.3K`. */
  short(value: number): string;
  /** Shorter still: `2.6K`. */
  tiny(value: number): string;
  /** `1,200 – 1,299`, one number when both are the same, `≥ 500` without an upper end. */
  numberRange(low: number, high: number): string;
  /** `1,234` when exact, `≈ 1.2K` when truncated, `≥ 500` when only a floor is known. */
  count(count: Count): string;
  /** Every whole number a count can stand for: `1,200 – 1,299`. */
  interval(count: Count): string;
  /** `0.42` → `42%`. */
  wholePercent(share: number): string;
  /** `21 Nov 2026` */
  date(time: number): string;
  /** `21 Nov`, with the year when it is not this one. */
  shortDate(time: number, now?: number): string;
  /** A local day, `2026-11-21`, as `21 Nov`, with the year when it is not this one; as it is when it is no day. */
  day(day: string, now?: number): string;
  /** The month of a local day: `November`, with the year when it is not this one. */
  month(day: string, now?: number): string;
  /** `21 Nov 2026, 14:10` */
  dateTime(time: number): string;
  /** `14:10`, with the day in front when it is not today. */
  timeOfDay(time: number, now?: number): string;
  /** `14:10` */
  clock(time: number): string;
  /** `Sat 21 Nov` */
  today(time: number): string;
  /** `2 days ago`, `today` */
  daysAgo(days: number): string;
  /** `12.4 MB` */
  bytes(bytes: number): string;
  /** `X, LinkedIn or Facebook` */
  anyOf(words: readonly string[]): string;
  /** `Hootsuite, Rival IQ and NapoleonCat` */
  allOf(words: readonly string[]): string;
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** The browser's own variety of the language (`en-GB` for `en`) when it has one, so that dates look as the person is used to. */
export function formatLocale(language: string, browserLanguages: readonly string[]): string {
  const base = new Intl.Locale(language).language;
  return browserLanguages.find((tag) => tag.split('-')[0] === base) ?? language;
}

/** Formatters are dear to make, and a page paints with few of them: each is made when it is first asked for. */
function whenAsked<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function createTimes(locale: string, zone: TimeZone) {
  const timeZone = zone === 'auto' ? undefined : zone;
  const style = (options: Intl.DateTimeFormatOptions) => {
    const formatter = whenAsked(() => new Intl.DateTimeFormat(locale, { ...options, timeZone }));
    return (time: number) => formatter().format(time);
  };
  const date = style({ dateStyle: 'medium' });
  const day = style({ day: 'numeric', month: 'short' });
  const clock = style({ hour: 'numeric', minute: '2-digit' });
  const dateTime = style({ dateStyle: 'medium', timeStyle: 'short' });
  const yearOf = (time: number) => localDay(time, zone).slice(0, 4);
  const month = style({ month: 'long' });
  const monthOfYear = style({ month: 'long', year: 'numeric' });
  const isThisYear = (text: string, now: number) => text.slice(0, 4) === yearOf(now);
  const isSameDay = (one: number, other: number) => localDay(one, zone) === localDay(other, zone);
  return {
    date,
    dateTime,
    clock,
    today: style({ weekday: 'short', day: 'numeric', month: 'short' }),
    shortDate: (time: number, now = Date.now()) => (yearOf(time) === yearOf(now) ? day(time) : date(time)),
    day: (text: string, now = Date.now()) => {
      const start = startOfDay(text, zone);
      if (start === undefined) return text;
      return isThisYear(text, now) ? day(start) : date(start);
    },
    month: (text: string, now = Date.now()) => {
      const start = startOfDay(text, zone);
      if (start === undefined) return text;
      return isThisYear(text, now) ? month(start) : monthOfYear(start);
    },
    timeOfDay: (time: number, now = Date.now()) => (isSameDay(time, now) ? clock(time) : dateTime(time)),
  };
}

function createNumbers(locale: string) {
  const style = (options: Intl.NumberFormatOptions = {}) => {
    const formatter = whenAsked(() => new Intl.NumberFormat(locale, options));
    return (value: number) => formatter().format(value);
  };
  const compact = (digits: number) => style({ notation: 'compact', maximumSignificantDigits: digits });
  const number = style();
  const [tiny, brief] = [compact(2), compact(3)];
  const byDigits = Array.from({ length: 8 }, (_, digits) => compact(Math.max(1, digits)));
  const numberRange = (low: number, high: number) => {
    if (low === high) return number(low);
    return Number.isFinite(high) ? `${number(low)} – ${number(high)}` : `≥\u00a0${number(low)}`;
  };
  const rounded = ({ value, step }: Count) => (byDigits[String(Math.max(1, Math.round(value / step))).length] ?? number)(value);
  return {
    number,
    numberRange,
    tiny: (value: number) => (value < 1000 ? number(value) : tiny(value)),
    short: (value: number) => (value < 10_000 ? number(value) : brief(value)),
    wholePercent: style({ style: 'percent' }),
    count: (count: Count) => {
      if (isExact(count)) return number(count.value);
      return count.floor ? `≥\u00a0${number(count.value)}` : `≈\u00a0${rounded(count)}`;
    },
    interval: (count: Count) => {
      const { low, high } = interval(count);
      return numberRange(low, high);
    },
  };
}

/** @param zone where times are told; the person's own choice when absent. */
export function createFormat(locale: string, zone: TimeZone = homeZone()): Format {
  const either = whenAsked(() => new Intl.ListFormat(locale, { type: 'disjunction' }));
  const all = whenAsked(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const relative = whenAsked(() => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
  return {
    locale,
    ...createNumbers(locale),
    ...createTimes(locale, zone),
    bytes(bytes) {
      const power = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
      const options = {
        style: 'unit',
        unit: UNITS[power] ?? 'byte',
        // `459 byte` is how the short form writes it.
        unitDisplay: power === 0 ? 'long' : 'short',
        maximumFractionDigits: power > 1 ? 1 : 0,
      } as const;
      return new Intl.NumberFormat(locale, options).format(bytes / 1000 ** power);
    },
    daysAgo: (days) => relative().format(-days, 'day'),
    anyOf: (words) => either().format(words),
    allOf: (words) => all().format(words),
  };
}
