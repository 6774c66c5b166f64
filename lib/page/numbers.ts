import { type Count, isExact } from '../counts/count';
import type { Estimate } from '../kpi/estimate';

/** Numbers and times as the person's language writes them. */
export interface Numbers {
  /** `172`, `6,700–6,799`, `≥ 500` */
  count(count: Count): string;
  /** `172`, `6.7K`, `≥ 500` */
  short(count: Count): string;
  /** `219`, `≈ 6.7K` */
  total(total: Estimate): string;
  /** `≈ 3.3%` */
  percent(rate: Estimate): string;
  /** `3.22–3.27%`, or `3.27%` when it is exact */
  percentRange(rate: Estimate): string;
  /** `6,870–6,969`, or `219` when it is exact */
  totalRange(total: Estimate): string;
  /** `1.8×`, `≈ 1.8×` when another digit may be the right one */
  times(multiple: Estimate): string;
  /** `1.74–1.83×`, or `1.8×` when it is exact */
  timesRange(multiple: Estimate): string;
  /** `1.4% – 2.2%`: from one rate to another */
  rates(from: number, to: number): string;
  /** `2.1K – 5K`: from one number to another */
  totals(from: number, to: number): string;
  /** `≈ +40`; `undefined` when it rounds to nothing */
  pace(perHour: Estimate): string | undefined;
  /** `2 min ago` */
  ago(time: number, now: number): string;
  /** `3 hours` */
  duration(milliseconds: number): string;
}

const PLACES = [0, 1, 2, 3, 4] as const;
const WHOLE: Intl.NumberFormatOptions = {};
const COMPACT: Intl.NumberFormatOptions = { notation: 'compact', maximumFractionDigits: 2 };
/** By how many leading digits are known; no option for all of them. */
const TOTAL: readonly Intl.NumberFormatOptions[] = [
  WHOLE,
  ...[1, 2, 3].map((known) => ({ notation: 'compact', maximumSignificantDigits: known }) as const),
];
const PERCENT: readonly Intl.NumberFormatOptions[] = PLACES.map((places) => ({
  style: 'percent',
  minimumFractionDigits: places,
  maximumFractionDigits: places,
}));
const PACE: readonly Intl.NumberFormatOptions[] = PLACES.map((places) => ({
  notation: 'compact',
  maximumFractionDigits: places,
  signDisplay: 'exceptZero',
}));
const DURATION = Object.fromEntries(
  (['day', 'hour', 'minute', 'second'] as const).map((unit) => [unit, { style: 'unit', unit, unitDisplay: 'long' } as const]),
);
const NBSP = '\u00A0';
const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

export function createNumbers(language: string): Numbers {
  const format = createFormats(language);
  const whole = (value: number) => format(WHOLE).format(value);
  const compact = (value: number) => format(COMPACT).format(value);
  const atLeast = (text: string) => `≥${NBSP}${text}`;
  const range = (estimate: Estimate, options: Intl.NumberFormatOptions) => {
    if (estimate.high === Number.POSITIVE_INFINITY) return atLeast(format(options).format(estimate.low));
    if (isUpperBound(estimate)) return `≤${NBSP}${format(options).format(estimate.high)}`;
    if (estimate.low === estimate.high) return format(options).format(estimate.value);
    return format(options).formatRange(estimate.low, estimate.high);
  };
  const between = (from: number, to: number, options: Intl.NumberFormatOptions) => {
    const [first, last] = [from, to].map((value) => format(options).format(value));
    return first === last ? `${first}` : format(options).formatRange(from, to);
  };
  return {
    count: (count) => range({ value: count.value, low: count.value, high: top(count) }, WHOLE),
    short: (count) => (isExact(count) ? whole(count.value) : count.floor ? atLeast(whole(count.value)) : compact(count.value)),
    total: (total) => mark(total) + format(TOTAL[knownDigits(total)] ?? WHOLE).format(total.value),
    totalRange: (total) => range(total, WHOLE),
    percent: (rate) => mark(rate) + format(PERCENT[digits(rate.value * 100)] ?? WHOLE).format(rate.value),
    percentRange(rate) {
      const places = rangeDigits(rate);
      return range({ ...rate, ...outward(rate, places) }, PERCENT[places] ?? WHOLE);
    },
    times({ value, low, high }) {
      const [text, least, most] = [value, low, high].map((multiple) => format(TOTAL[2] ?? WHOLE).format(multiple));
      return `${least === most ? '' : `≈${NBSP}`}${text}×`;
    },
    timesRange({ low, high }) {
      const options = TOTAL[3] ?? WHOLE;
      return `${Number.isFinite(high) ? between(low, high, options) : atLeast(format(options).format(low))}×`;
    },
    rates: (from, to) => between(from, to, PERCENT[digits(to * 100)] ?? WHOLE),
    totals: (from, to) => between(inFigures(from), inFigures(to), TOTAL[3] ?? WHOLE),
    pace(perHour) {
      const places = Math.abs(perHour.value) < 10 ? 1 : 0;
      if (Math.round(perHour.value * 10 ** places) === 0) return undefined;
      return mark(perHour) + format(PACE[places] ?? WHOLE).format(perHour.value);
    },
    ago(time, now) {
      const [amount, unit] = inUnits(now - time);
      return new Intl.RelativeTimeFormat(language, { numeric: 'auto', style: 'short' }).format(-amount, unit);
    },
    duration(milliseconds) {
      const [amount, unit] = inUnits(milliseconds);
      return format(DURATION[unit] ?? WHOLE).format(amount);
    },
  };
}

/** Formatters are dear to make and cheap to use; one is kept for each of the options below. */
function createFormats(language: string): (options: Intl.NumberFormatOptions) => Intl.NumberFormat {
  const made = new Map<Intl.NumberFormatOptions, Intl.NumberFormat>();
  return (options) => {
    const format = made.get(options) ?? new Intl.NumberFormat(language, options);
    made.set(options, format);
    return format;
  };
}

/** How the shown value stands to the true one. */
function mark(estimate: Estimate): string {
  if (estimate.low === estimate.high) return '';
  if (estimate.high === Number.POSITIVE_INFINITY) return `≥${NBSP}`;
  return (isUpperBound(estimate) ? '≤' : '≈') + NBSP;
}

function isUpperBound({ value, low, high }: Estimate): boolean {
  return low === 0 && value === high && value > 0;
}

function top({ value, step, floor }: Count): number {
  return floor ? Number.POSITIVE_INFINITY : value + step - 1;
}

/** Two significant digits, none behind the point from 10 % on. */
function digits(percent: number): number {
  if (percent === 0 || percent >= 10) return 0;
  return Math.min(4, Math.max(1, 1 - Math.floor(Math.log10(percent))));
}

/** How many leading digits the whole range shares, roughly: 2 for 6,703–6,802; 0 when the number is exact. */
function knownDigits({ value, low, high }: Estimate): number {
  const width = high - low;
  if (width === 0) return 0;
  return Number.isFinite(width) ? Math.min(3, Math.max(1, Math.floor(Math.log10(value / width)) + 1)) : 3;
}

/** Nobody has half an engagement, but a median of few can lie between two. */
function inFigures(value: number): number {
  return value < 10 ? value : Math.round(value);
}

/** As many digits as it takes to tell the range's ends apart. */
function rangeDigits({ value, low, high }: Estimate): number {
  const width = (high - low) * 100;
  if (width === 0 || !Number.isFinite(width)) return Math.max(2, digits(value * 100));
  return Math.min(4, Math.max(0, Math.ceil(-Math.log10(width / 2))));
}

/** Rounded so that the range still holds the truth. */
function outward({ low, high }: Estimate, places: number): { low: number; high: number } {
  if (low === high) return { low, high };
  const unit = 10 ** (places + 2);
  return { low: Math.floor(low * unit) / unit, high: Math.ceil(high * unit) / unit };
}

function inUnits(milliseconds: number): [amount: number, unit: (typeof UNITS)[number][0] | 'second'] {
  for (const [unit, size] of UNITS) if (milliseconds >= size) return [Math.floor(milliseconds / size), unit];
  return [0, 'second'];
}
