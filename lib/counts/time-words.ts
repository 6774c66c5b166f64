import { normalize } from './normalize';

/** The words that make a number a time or a date in one language, in normalized text. */
export interface TimeWords {
  /** `hours`, `分前`, `de mayo`. */
  readonly after: ReadonlySet<string>;
  /** `May`, `tháng`. */
  readonly before: ReadonlySet<string>;
  /** What the words behind a number begin with, and those before it end with: most other words are told apart by that. */
  readonly initials: ReadonlySet<string>;
  readonly finals: ReadonlySet<string>;
}

const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;
const WIDTHS = ['narrow', 'short', 'long'] as const;
/** One number for each plural form. */
const NUMBERS = [1, 2, 3, 5, 11, 20];
const LONGEST = 24;
/** What the sites write otherwise than `Intl`. Collected 2026-11. */
const ALSO: Readonly<Record<string, readonly string[]>> = { en: ['secs', 'mins', 'hrs', 'mo', 'mos'] };
const DAY = 86_400_000;

function* durations(language: string): Generator<string> {
  for (const width of WIDTHS) {
    const relative = new Intl.RelativeTimeFormat(language, { style: width });
    for (const unit of UNITS) {
      const format = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: width });
      for (const number of NUMBERS) yield format.format(number);
      yield relative.format(-5, unit).replace(/^\P{Nd}+/u, '');
    }
  }
}

function* dates(language: string): Generator<string> {
  for (const month of ['short', 'long'] as const) {
    for (const options of [
      { month, day: 'numeric' },
      { month, day: 'numeric', year: 'numeric' },
    ] as const) {
      const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
      for (let index = 0; index < 12; index++) yield format.format((27 + 30.4 * index) * DAY);
    }
  }
  const hour = new Intl.DateTimeFormat(language, { hour: 'numeric', timeZone: 'UTC' });
  yield hour.format(0);
  yield hour.format(DAY / 2);
}

/** What stands before, between and behind the numbers of a formatted time, without punctuation at its ends. */
function wordsOf(formatted: string): string[] {
  const texts = normalize(formatted).split(/\d+/);
  return texts.map((text) => text.replace(/^[^\p{L}]+|[^\p{L}\p{M}]+$/gu, ''));
}

function collect(language: string): TimeWords {
  const after = new Set(ALSO[language.split('-')[0] ?? '']);
  const before = new Set<string>();
  for (const duration of durations(language)) {
    const [prefix = '', ...suffixes] = wordsOf(duration);
    before.add(prefix);
    for (const suffix of suffixes) after.add(suffix);
  }
  // Which of day and month comes first differs between countries of one language.
  for (const date of dates(language)) for (const word of wordsOf(date)) before.add(word) && after.add(word);
  const initials = new Set([...after].map((word) => word.charAt(0)));
  const finals = new Set([...before].map((word) => word.slice(-1)));
  return { after, before, initials, finals };
}

const known = new Map<string, TimeWords>();
const MOST_KEPT = 20;

function hasWordAfter(text: string, { after, initials }: TimeWords): boolean {
  const shown = text.replace(/^[.,]?\s?/, '');
  if (!initials.has(shown.charAt(0))) return false;
  for (let length = shown.length; length > 0; length--) {
    if (after.has(shown.slice(0, length)) && !/^[\p{L}\p{M}]/u.test(shown.slice(length))) return true;
  }
  return false;
}

function hasWordBefore(text: string, { before, finals }: TimeWords): boolean {
  const shown = text.replace(/[.,]?\s?$/, '');
  if (!finals.has(shown.slice(-1))) return false;
  for (let start = 0; start < shown.length; start++) {
    if (before.has(shown.slice(start)) && !/[\p{L}\p{M}]$/u.test(shown.slice(0, start))) return true;
  }
  return false;
}

/** Whether the number at `start … end` in a normalized text is a time or a day: `5 hours`, `30 May`, `5月30日`. */
export function isTime(text: string, start: number, end: number, language: string): boolean {
  let words = known.get(language);
  if (!words) {
    if (known.size >= MOST_KEPT) known.clear();
    words = collect(language);
    known.set(language, words);
  }
  return (
    hasWordAfter(text.slice(end, end + LONGEST), words) || hasWordBefore(text.slice(Math.max(0, start - LONGEST), start), words)
  );
}
