import type { Unit } from '../kpi/kpi';
import { isCountable } from './countable';

/** Zeros of the digits that keyboards write beside ours: Arabic-Indic, and their eastern form. */
const ZEROS = [0x0660, 0x06f0];
/** Signs of units and directions of text say nothing about how large a number is. */
const SIGNS = /[\s\u200e\u200f\u061c\u2066-\u2069%٪×+'’٬]|\p{Sc}/gu;
const PERCENT = 100;

/**
 * The number a person has typed, as KPIs are kept: of percentages a fraction.
 * @param locale decides whether `1,234` is a thousand or a little more than one.
 * @returns `undefined` for what is no number, or a larger one than anybody counts.
 */
export function readNumber(text: string, unit: Unit, locale: string): number | undefined {
  const plain = withoutGroups(withAsciiDigits(text.normalize('NFKC')).replace(SIGNS, '').replace('−', '-'), locale);
  if (!/^-?(\d+\.?\d*|\.\d+)$/.test(plain)) return undefined;
  const number = Number(plain);
  if (!isCountable(number)) return undefined;
  return unit === 'percent' ? Number((number / PERCENT).toPrecision(15)) : number;
}

/** A number as it is typed into a field: what `readNumber` reads. */
export function writeNumber(value: number, unit: Unit, locale: string): string {
  const format = new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 4 });
  return format.format(unit === 'percent' ? value * PERCENT : value);
}

function withAsciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((each) => code >= each && code < each + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

/** With a point as the only separator. The last of two kinds is the decimal one; a lonely one is what the language takes it for. */
function withoutGroups(text: string, locale: string): string {
  const western = text.replaceAll('٫', '.');
  const [commas, points] = [western.split(',').length - 1, western.split('.').length - 1];
  if (commas > 0 && points > 0) {
    const decimal = western.lastIndexOf(',') > western.lastIndexOf('.') ? ',' : '.';
    return withDecimal(western, decimal);
  }
  if (commas + points > 1) return western.replace(/[.,]/g, '');
  const used = commas > 0 ? ',' : '.';
  const isGroup = new RegExp(`^-?[1-9]\\d{0,2}[${used}]\\d{3}$`).test(western) && used === groupOf(locale);
  return isGroup ? western.replace(used, '') : withDecimal(western, used);
}

function withDecimal(text: string, decimal: ',' | '.'): string {
  return text.replaceAll(decimal === ',' ? '.' : ',', '').replace(decimal, '.');
}

function groupOf(locale: string): string | undefined {
  const parts = new Intl.NumberFormat(locale, { numberingSystem: 'latn' }).formatToParts(1_234_567);
  return parts.find(({ type }) => type === 'group')?.value;
}
