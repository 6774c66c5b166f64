import { fixed, percentPlaces, type Shown, tell, tellRange } from '../kpi/digits';
import type { Estimate } from '../kpi/estimate';
import type { Unit } from '../kpi/kpi';
import { directionOf } from './language';

/** Numbers of KPIs, without the words of units such as “a post”; made once per language by `createEstimates`. */
export interface Estimates {
  /** `2.61%`, `≈ 3.3%`, `≥ 500`: no more digits than are known. */
  value(estimate: Estimate, unit: Unit, currency?: string): string;
  /** `≈ 3.30%`, with the digits of an exact number: in a list by size, numbers known to fewer digits would seem out of order. */
  ranked(estimate: Estimate, unit: Unit): string;
  /** As `value`, without `≈`, for numbers within a formula: `6.7K`. */
  bare(estimate: Estimate, unit: Unit, currency?: string): string;
  /** Where the true number lies: `3.22% – 3.27%`; one number when it is exact, or has one bound only. */
  range(estimate: Estimate, unit: Unit, currency?: string): string;
  /** The number with the digits it has and no more, as somebody would type it: `3%`, `12,345`. */
  asTyped(estimate: Estimate, unit: Unit, currency?: string): string;
  /** For axes, where space is scarce: `12.3K`, `3%`. */
  tick(value: number, unit: Unit, currency?: string): string;
}

/** How numbers of a size are written in a unit. */
interface Style extends Shown {
  readonly options: Intl.NumberFormatOptions;
  /** What the number is multiplied by before `Intl` gets it, which multiplies percentages by itself. */
  readonly factor: number;
}

const NBSP = '\u00a0';
/** From how many hours on a duration is told in which unit, and how many of them an hour has. */
const SECONDS = [0, 'second', 3600] as const;
const DURATIONS = [[72, 'day', 1 / 24], [1, 'hour', 1], [1 / 30, 'minute', 60], SECONDS] as const;

/** Digits behind the point that anybody would type. */
const MOST_TYPED = 4;

export function createEstimates(locale: string): Estimates {
  const format = createWriter(locale);
  // Digits have no direction of their own: with this the sign of an Arabic number stands at its right, and a range begins there.
  const start = directionOf(locale) === 'rtl' ? '\u200f' : '';
  const signed = (sign: string, text: string) => (sign ? `${start}${sign}${NBSP}${text}` : text);
  const write = (estimate: Estimate, unit: Unit, currency: string | undefined, isMarked: boolean) => {
    const style = styleOf(unit, estimate.value, currency);
    const { value, sign, digits } = tell(estimate, style);
    return signed(sign === '≈' && !isMarked ? '' : sign, format(value, style, digits));
  };
  return {
    value: (estimate, unit, currency) => write(estimate, unit, currency, true),
    bare: (estimate, unit, currency) => write(estimate, unit, currency, false),
    ranked(estimate, unit) {
      const style = styleOf(unit, estimate.value, undefined);
      const { value, sign } = tell(estimate, style);
      return sign === '≈' ? signed(sign, format(value, style, fixed(style.places))) : write(estimate, unit, undefined, true);
    },
    range(estimate, unit, currency) {
      const style = styleOf(unit, estimate.value, currency);
      if (tell(estimate, style).sign !== '≈') return write(estimate, unit, currency, true);
      const { low, high, places } = tellRange(estimate, style);
      const [from, to] = [low, high].map((end) => format(end, style, fixed(places)));
      return from === to ? `${from}` : `${start}${from}${start} – ${start}${to}`;
    },
    asTyped({ value }, unit, currency) {
      const style = styleOf(unit, value, currency);
      return format(value, style, { minimumFractionDigits: 0, maximumFractionDigits: MOST_TYPED });
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

function styleOf(unit: Unit, value: number, currency: string | undefined): Style {
  switch (unit) {
    case 'percent':
      return { options: { style: 'percent' }, factor: 1, shown: 100, places: percentPlaces(value) };
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

function placesOf(value: number): number {
  const size = Math.abs(value);
  if (Number.isInteger(value) || size >= 100) return 0;
  return size >= 10 ? 1 : 2;
}
