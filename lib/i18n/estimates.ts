import type { Estimate } from '../kpi/estimate';
import type { Unit } from '../kpi/kpi';
import { directionOf } from './language';

/** Numbers of KPIs, without the words of units such as “a post”; made once per language by `createEstimates`. */
export interface Estimates {
  /** `2.61%`, `≈ 3.3%`, `≥ 500`: no more digits than are known. */
  value(estimate: Estimate, unit: Unit, currency?: string): string;
  /** The same without `≈`, for numbers within a formula: `6.7K`. */
  bare(estimate: Estimate, unit: Unit, currency?: string): string;
  /** Where the true number lies: `3.22% – 3.27%`; one number when it is exact. */
  range(estimate: Estimate, unit: Unit, currency?: string): string;
  /** The number with the digits it has and no more, as somebody would type it: `3%`, `12,345`. */
  asTyped(estimate: Estimate, unit: Unit, currency?: string): string;
  /** For axes, where space is scarce: `12.3K`, `3%`. */
  tick(value: number, unit: Unit, currency?: string): string;
}

/** How numbers of a size are written in a unit. */
interface Style {
  readonly options: Intl.NumberFormatOptions;
  /** What the number is multiplied by before it is written. */
  readonly factor: number;
  /** What the number on screen is then: 100 for percent, which `Intl` multiplies by itself. */
  readonly shown: number;
  /** Digits behind the point of an exact number. */
  readonly places: number;
}

const NBSP = '\u00a0';
/** From how many hours on a duration is told in which unit, and how many of them an hour has. */
const SECONDS = [0, 'second', 3600] as const;
const DURATIONS = [[72, 'day', 1 / 24], [1, 'hour', 1], [1 / 30, 'minute', 60], SECONDS] as const;
const MAX_PLACES = 4;
/** Computed ends of a range carry errors of this size; they must not push it up by a digit. */
const NOISE = 1e-12;

export function createEstimates(locale: string): Estimates {
  const format = createWriter(locale);
  // Digits have no direction of their own: with this the sign of an Arabic number stands at its right, and a range begins there.
  const start = directionOf(locale) === 'rtl' ? '\u200f' : '';
  const bare: Estimates['bare'] = (estimate, unit, currency) => {
    const style = styleOf(unit, estimate.value, currency);
    const { value, low, high } = estimate;
    if (low === high) return format(value, style, fixed(style.places));
    const bound = openEnd(estimate);
    if (!bound) return format(value, style, knownDigits(estimate, style));
    const { sign, roundingMode } = bound;
    return `${start}${sign}${NBSP}${format(bound.value, style, { ...fixed(style.places), roundingMode })}`;
  };
  return {
    bare,
    value(estimate, unit, currency) {
      const isApproximate = estimate.low !== estimate.high && !openEnd(estimate);
      return (isApproximate ? `${start}≈${NBSP}` : '') + bare(estimate, unit, currency);
    },
    range(estimate, unit, currency) {
      const style = styleOf(unit, estimate.value, currency);
      const { low, high } = estimate;
      if (low === high) return format(low, style, fixed(style.places));
      const digits = fixed(placesOfRange(estimate, style));
      // Outward, so that the range that is shown still holds the truth.
      const from = () => format(low + Math.abs(low) * NOISE, style, { ...digits, roundingMode: 'floor' });
      const to = () => format(high - Math.abs(high) * NOISE, style, { ...digits, roundingMode: 'ceil' });
      if (high === Number.POSITIVE_INFINITY) return `${start}≥${NBSP}${from()}`;
      if (low === Number.NEGATIVE_INFINITY) return `${start}≤${NBSP}${to()}`;
      return from() === to() ? from() : `${start}${from()}${start} – ${start}${to()}`;
    },
    asTyped({ value }, unit, currency) {
      const style = styleOf(unit, value, currency);
      return format(value, style, { minimumFractionDigits: 0, maximumFractionDigits: MAX_PLACES });
    },
    tick(value, unit, currency) {
      const style = styleOf(unit, value, currency);
      const isLarge = Math.abs(value) * style.shown >= 10_000;
      return format(
        value,
        style,
        isLarge ? { notation: 'compact', maximumSignificantDigits: 3 } : { maximumFractionDigits: style.places },
      );
    },
  };
}

type Write = (value: number, style: Style, digits: Intl.NumberFormatOptions) => string;

/** Formatters are dear to make; each is kept. */
function createWriter(locale: string): Write {
  const made = new Map<string, Intl.NumberFormat>();
  return (value, { options, factor }, digits) => {
    const all = { ...options, ...digits };
    const key = JSON.stringify(all);
    const format = made.get(key) ?? new Intl.NumberFormat(locale, all);
    made.set(key, format);
    return format.format(value * factor);
  };
}

function fixed(places: number): Intl.NumberFormatOptions {
  return { minimumFractionDigits: places, maximumFractionDigits: places };
}

/** The one end that is known, where the other is not: engagements ÷ “500+ followers” are at most so many. */
function openEnd({ value, low, high }: Estimate) {
  if (high === Number.POSITIVE_INFINITY) return { sign: '≥', value: low, roundingMode: 'floor' } as const;
  const isUpperBound = low === Number.NEGATIVE_INFINITY || (low === 0 && value === high && value > 0);
  return isUpperBound ? ({ sign: '≤', value: high, roundingMode: 'ceil' } as const) : undefined;
}

/** The last digit shown is worth about as much as the range is wide. */
function knownDigits({ value, low, high }: Estimate, { shown, places }: Style): Intl.NumberFormatOptions {
  const lastDigit = Math.round(Math.log10((high - low) * shown));
  if (lastDigit < 0) return fixed(Math.min(-lastDigit, places));
  const size = Math.abs(value) * shown;
  const significant = size > 0 ? Math.floor(Math.log10(size)) - lastDigit + 1 : 1;
  const digits = { maximumSignificantDigits: Math.min(21, Math.max(1, significant)) };
  return size < 1000 ? digits : { ...digits, notation: 'compact' };
}

/** So many digits that rounding outward hardly widens the range. */
function placesOfRange({ low, high }: Estimate, { shown, places }: Style): number {
  const width = (high - low) * shown;
  if (!Number.isFinite(width)) return places;
  return Math.min(MAX_PLACES, Math.max(0, Math.ceil(-Math.log10(width / 4))));
}

function styleOf(unit: Unit, value: number, currency: string | undefined): Style {
  switch (unit) {
    case 'percent':
      return { options: { style: 'percent' }, factor: 1, shown: 100, places: percentPlaces(Math.abs(value) * 100) };
    case 'score':
      return plain({ signDisplay: 'exceptZero' }, placesOf(value));
    case 'times':
      return plain({}, Math.abs(value) < 1 ? 2 : Math.abs(value) < 100 ? 1 : 0);
    case 'hours':
      return duration(value);
    case 'seconds':
      return duration(value / 3600, 3600);
    case 'money':
      return plain(currency ? { style: 'currency', currency } : {}, Math.abs(value) < 1000 ? 2 : 0);
    default:
      return plain({}, placesOf(value));
  }
}

function plain(options: Intl.NumberFormatOptions, places: number): Style {
  return { options, factor: 1, shown: 1, places };
}

/** The unit a person would say it in. `perHour` is how many of the value's own unit an hour has. */
function duration(hours: number, perHour = 1): Style {
  const size = Math.abs(hours);
  const [, unit, inHour] = DURATIONS.find(([from]) => size >= from) ?? SECONDS;
  const factor = inHour / perHour;
  const options = { style: 'unit', unit, unitDisplay: 'short' } as const;
  return { options, factor, shown: factor, places: Math.min(1, placesOf(hours * inHour)) };
}

/** Two decimals, so that a column lines up; more for tiny shares, fewer where they say nothing. */
function percentPlaces(percent: number): number {
  if (percent === 0 || percent >= 100) return 0;
  if (percent >= 10) return 1;
  return Math.min(MAX_PLACES, Math.max(2, 1 - Math.floor(Math.log10(percent))));
}

function placesOf(value: number): number {
  const size = Math.abs(value);
  if (Number.isInteger(value) || size >= 100) return 0;
  return size >= 10 ? 1 : 2;
}
