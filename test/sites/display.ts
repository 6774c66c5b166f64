import type { Knowable } from './site';

/** How a number stands on the page, and what it lets somebody know. */
export interface Display extends Knowable {
  readonly text: string;
}

/** All digits with the language's separators: `10,732,578`. */
export function grouped(value: number, language: string): Display {
  return { text: new Intl.NumberFormat(language).format(value), value, rounded: false };
}

/**
 * Shortened as the sites do it: truncated, one decimal below ten units, none above (`1.9K`, `18K`, `2.7万`, `٤٫٧ ألف`).
 * @param exactBelow smaller numbers stand in full, grouped
 */
export function compact(value: number, language: string, exactBelow = 1000): Display {
  if (value < exactBelow) return grouped(value, language);
  const format = (maximumFractionDigits: number) =>
    new Intl.NumberFormat(language, {
      notation: 'compact',
      maximumFractionDigits,
      roundingMode: 'trunc',
    } as Intl.NumberFormatOptions);
  const parts = format(1).formatToParts(value);
  if (!parts.some((part) => part.type === 'compact')) return grouped(value, language);
  const digits = parts.filter((part) => part.type === 'integer').reduce((sum, part) => sum + part.value.length, 0);
  const decimals = digits > 1 ? 0 : 1;
  const step = unit(value, language) / 10 ** decimals;
  return { text: format(decimals).format(value), value: Math.floor(value / step) * step, rounded: true };
}

function unit(value: number, language: string): number {
  const units = /^(ja|zh|ko)\b/.test(language) ? [1e8, 1e4] : [1e9, 1e6, 1e3];
  return units.find((size) => value >= size) ?? 1;
}

/** `{n} likes` in the plural form that the language wants for this number; the number stands there as plain digits. */
export function plural(
  forms: Partial<Record<Intl.LDMLPluralRule, string>>,
  value: number,
  language: string,
  shown = String(value),
): string {
  const form = forms[new Intl.PluralRules(language).select(value)] ?? forms.other ?? '{n}';
  return form.replace('{n}', shown);
}
