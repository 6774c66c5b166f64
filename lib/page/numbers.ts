import { type Count, isExact } from '../counts/count';
import { fixed, percentPlaces, type Shown, tell, tellRange } from '../kpi/digits';
import { type Estimate, estimateOf } from '../kpi/estimate';

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

const WHOLE: Intl.NumberFormatOptions = {};
const PERCENT: Intl.NumberFormatOptions = { style: 'percent' };
const COMPACT: Intl.NumberFormatOptions = { notation: 'compact', maximumFractionDigits: 2 };
const TWO_DIGITS: Intl.NumberFormatOptions = { notation: 'compact', maximumSignificantDigits: 2 };
const THREE_DIGITS: Intl.NumberFormatOptions = { notation: 'compact', maximumSignificantDigits: 3 };
const COUNTED: Shown = { shown: 1, places: 0 };
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
  const one = (estimate: Estimate, as: Shown, style: Intl.NumberFormatOptions) => {
    const { value, sign, digits } = tell(estimate, as);
    return (sign && sign + NBSP) + format({ ...style, ...digits }).format(value);
  };
  const between = (from: number, to: number, options: Intl.NumberFormatOptions) => {
    const [first, last] = [from, to].map((value) => format(options).format(value));
    return first === last ? `${first}` : format(options).formatRange(from, to);
  };
  const range = (estimate: Estimate, as: Shown, style: Intl.NumberFormatOptions) => {
    if (tell(estimate, as).sign !== '≈') return one(estimate, as, style);
    const { low, high, places } = tellRange(estimate, as);
    return between(low, high, { ...style, ...fixed(places) });
  };
  return {
    count: (count) => range(estimateOf(count), COUNTED, WHOLE),
    short: (count) => (isExact(count) ? whole(count.value) : count.floor ? atLeast(whole(count.value)) : compact(count.value)),
    total: (total) => one(total, COUNTED, WHOLE),
    totalRange: (total) => range(total, COUNTED, WHOLE),
    percent: (rate) => one(rate, { shown: 100, places: digits(rate.value * 100) }, PERCENT),
    percentRange: (rate) => range(rate, { shown: 100, places: percentPlaces(rate.value) }, PERCENT),
    times({ value, low, high }) {
      const [text, least, most] = [value, low, high].map((multiple) => format(TWO_DIGITS).format(multiple));
      return `${least === most ? '' : `≈${NBSP}`}${text}×`;
    },
    timesRange(multiple) {
      const { low, high } = multiple;
      if (low === high) return `${format(THREE_DIGITS).format(low)}×`;
      return `${Number.isFinite(high) ? range(multiple, COUNTED, WHOLE) : atLeast(format(THREE_DIGITS).format(low))}×`;
    },
    rates: (from, to) => between(from, to, { ...PERCENT, ...fixed(digits(to * 100)) }),
    totals: (from, to) => between(inFigures(from), inFigures(to), THREE_DIGITS),
    pace(perHour) {
      const places = Math.abs(perHour.value) < 10 ? 1 : 0;
      if (Math.round(perHour.value * 10 ** places) === 0) return undefined;
      const { sign } = tell(perHour, COUNTED);
      const options = { notation: 'compact', maximumFractionDigits: places, signDisplay: 'exceptZero' } as const;
      return (sign && sign + NBSP) + format(options).format(perHour.value);
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

/** Formatters are dear to make and cheap to use; each is kept. */
function createFormats(language: string): (options: Intl.NumberFormatOptions) => Intl.NumberFormat {
  const made = new Map<string, Intl.NumberFormat>();
  return (options) => {
    const key = JSON.stringify(options);
    const format = made.get(key) ?? new Intl.NumberFormat(language, options);
    made.set(key, format);
    return format;
  };
}

/** Two significant digits, none behind the point from 10 % on. */
function digits(percent: number): number {
  if (percent === 0 || percent >= 10) return 0;
  return Math.min(4, Math.max(1, 1 - Math.floor(Math.log10(percent))));
}

/** Nobody has half an engagement, but a median of few can lie between two. */
function inFigures(value: number): number {
  return value < 10 ? value : Math.round(value);
}

function inUnits(milliseconds: number): [amount: number, unit: (typeof UNITS)[number][0] | 'second'] {
  for (const [unit, size] of UNITS) if (milliseconds >= size) return [Math.floor(milliseconds / size), unit];
  return [0, 'second'];
}
