import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { type Count, interval } from '../../../lib/counts/count';
import { findCount } from '../../../lib/counts/find-counts';
import { normalize } from '../../../lib/counts/normalize';
import { parseCount } from '../../../lib/counts/parse-count';
import { BY_LANGUAGE } from '../../../lib/counts/site-notations';

vi.setConfig({ testTimeout: 60_000 });

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const REGIONAL =
  'ar-EG ar-MA ar-SA de-AT de-CH en-AU en-CA en-GB en-IN en-ZA es-419 es-AR es-MX es-US fr-CA fr-CH hi-Latn it-CH pa-Arab pt-PT sr-Latn sw-KE ur-IN uz-Cyrl zh-Hant zh-HK';
/** Every language that `Intl` has data for, by its two or three letters, and regions that write numbers in another way. */
const LOCALES = Intl.NumberFormat.supportedLocalesOf([
  ...LETTERS.flatMap((first) => LETTERS.flatMap((second) => ['', ...LETTERS].map((third) => first + second + third))).filter(
    (code) => Intl.getCanonicalLocales(code)[0] === code,
  ),
  ...REGIONAL.split(' '),
]);
/** What LinkedIn, X and Facebook offer, and the first readers' languages. */
const SITES =
  'ar ca cs da de el en es fa fi fil fr he hi hu id it ja ko lv mr ms nb nl pa pl pt ro ru sv te th tr uk vi zh zh-TW'.split(' ');

type Style = Intl.NumberFormatOptions;
const trunc = { roundingMode: 'trunc' } as Style;
const compact = (compactDisplay: 'short' | 'long', maximumFractionDigits?: number): Style => ({
  ...trunc,
  notation: 'compact',
  compactDisplay,
  ...(maximumFractionDigits !== undefined && { maximumFractionDigits }),
});
const STYLES: readonly Style[] = [
  {},
  { useGrouping: false },
  compact('short'),
  compact('short', 0),
  compact('short', 1),
  compact('long'),
  compact('long', 0),
  compact('long', 1),
];

const formats = new Map<string, Intl.NumberFormat>();
function format(locale: string, style: Style, number: number): string {
  const key = `${locale} ${STYLES.indexOf(style)}`;
  const known = formats.get(key) ?? new Intl.NumberFormat(locale, style);
  formats.set(key, known);
  return known.format(number);
}

/** 0 … 10¹², as often in each order of magnitude, often near the limits where notations change. */
const numbers = fc.oneof(
  fc.integer({ min: 0, max: 9999 }),
  fc
    .tuple(fc.integer({ min: 0, max: 11 }), fc.integer({ min: 0, max: 999_999 }))
    .map(([size, part]) => Math.floor(10 ** size * (1 + (9 * part) / 1e6))),
  fc.tuple(fc.integer({ min: 3, max: 12 }), fc.constantFrom(-1, 0)).map(([size, offset]) => 10 ** size + offset),
);

function holds(count: Count, number: number): boolean {
  const { low, high } = interval(count);
  return low <= number && number <= high;
}

/** How a language ends numbers of a size, whatever the number: `billion` also where it would write `billions`. */
function endings(locale: string, size: number): Set<string> {
  const samples = STYLES.flatMap((style) => [1, 1.5, 2, 3, 11, 20, 100].map((times) => format(locale, style, times * size)));
  return new Set(samples.map(ending));
}

const ending = (text: string) =>
  normalize(text)
    .replace(/^\d[\d.,٫' ]*/, '')
    .replace(/\.$/, '');

/** Whether a language itself writes `text` for a number that `count` holds. */
function writes(locale: string, text: string, count: Count): boolean {
  const suffix = ending(text);
  if (Object.hasOwn(BY_LANGUAGE[locale.split('-')[0] ?? ''] ?? {}, suffix)) return true;
  const ungrouped = normalize(text).replace(/(?<=\d)\D(?=\d{3})/g, '');
  const digits = ungrouped.match(/\d+(?:[.,٫]\d+)?/)?.[0].replace(/\D/, '.');
  return endings(locale, count.value / Number(digits)).has(suffix);
}

test('there are enough locales', () => {
  expect(LOCALES.length).toBeGreaterThanOrEqual(150);
});

/** Venetian writes `1` for a thousand: no reader can know. */
function lacksUnit(text: string, number: number): boolean {
  return number > 999 && /^\d{1,3}$/.test(normalize(text));
}

describe('a number written in a language and read in that language', () => {
  /**
   * Refused because the language's own data write two numbers alike: Bengali `কো` (10⁷ and 10¹¹), Nepali `करोड` (10⁷ and 10⁶);
   * because they group in twos: Toki Pona.
   */
  const refused = new Map<string, number>();

  test.each(LOCALES)('%s', (locale) => {
    const property = fc.property(numbers, (number) => {
      for (const style of STYLES) {
        const text = format(locale, style, number);
        const count = parseCount(text, locale);
        if (!count) refused.set(locale, (refused.get(locale) ?? 0) + 1);
        else expect(holds(count, number) || lacksUnit(text, number), `${text} for ${number} read as ${count.value}`).toBe(true);
      }
    });
    fc.assert(property, { numRuns: 200 });
  });

  test('is refused in hardly any language, and in none of the sites’', () => {
    expect([...refused.keys()].filter((locale) => SITES.includes(locale))).toEqual([]);
    expect(refused.size).toBeLessThanOrEqual(4);
    const all = [...refused.values()].reduce((sum, some) => sum + some, 0);
    expect(all / (LOCALES.length * 200 * STYLES.length)).toBeLessThan(0.005);
  });
});

function isReadable(text: string, locale: string, number: number): boolean {
  const count = parseCount(text, locale);
  return !!count && holds(count, number);
}

const foreign = fc.record({ from: fc.constantFrom(...LOCALES), style: fc.constantFrom(...STYLES), number: numbers });

describe('a number written in another language', () => {
  test.each(LOCALES)('is right, refused, or what %s writes for another number', (locale) => {
    const property = fc.property(foreign, ({ from, style, number }) => {
      const text = format(from, style, number);
      const count = parseCount(text, locale);
      if (!count || holds(count, number) || !isReadable(text, from, number)) return;
      expect(writes(locale, text, count), `${text} from ${from} for ${number} read as ${count.value}`).toBe(true);
    });
    fc.assert(property, { numRuns: 200 });
  });

  test('is right or refused where the page names no language', () => {
    const property = fc.property(foreign, ({ from, style, number }) => {
      const text = format(from, style, number);
      const count = parseCount(text);
      const right = !count || holds(count, number) || !isReadable(text, from, number);
      expect(right, `${text} from ${from} for ${number}`).toBe(true);
    });
    fc.assert(property, { numRuns: 20_000 });
  });
});

test.each(SITES)('in the wording of a page in %s a count is read as if it stood alone', (locale) => {
  const property = fc.property(numbers, fc.constantFrom(...STYLES), (number, style) => {
    const text = format(locale, style, number);
    if (!/\p{Nd}/u.test(text)) return;
    const count = findCount(`A: ${text} (B).`, locale);
    if (count) expect(count).toEqual(parseCount(text, locale));
    // `5 t` is hours as well as thousands in Danish and Finnish, `5 m` minutes in older Catalan.
    else expect(['da', 'fi']).toContain(locale);
  });
  fc.assert(property, { numRuns: 200 });
});

const SYSTEMS = Intl.supportedValuesOf('numberingSystem').filter((system) => system !== 'hanidec');

test.each(SYSTEMS)('digits: %s', (system) => {
  const property = fc.property(numbers, (number) => {
    for (const grouping of [true, false]) {
      const text = new Intl.NumberFormat('ar', { numberingSystem: system, useGrouping: grouping }).format(number);
      expect(parseCount(text, 'ar')).toEqual({ value: number, step: 1 });
    }
  });
  fc.assert(property, { numRuns: 20 });
});

test('any text is read or refused without an error, whole numbers only', () => {
  const alphabet = fc.constantFrom(..."0123456789.,'’ KMBkm+-:/%٠٩٫٬万千 \u00a0\u202f\u200f\n", 'mil', '\u{1d7d8}', 'é');
  const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: alphabet, maxLength: 20 }));
  const property = fc.property(
    texts,
    fc.constantFrom(undefined, 'en', 'de', 'fr', 'ar', 'fa', 'hi', 'ja', 'ko', 'sw', 'my'),
    (text, locale) => {
      for (const count of [parseCount(text, locale), findCount(text, locale)]) {
        if (!count) continue;
        expect(Number.isSafeInteger(count.value) && count.value >= 0).toBe(true);
        expect(Number.isSafeInteger(count.step) && count.step >= 1).toBe(true);
      }
    },
  );
  fc.assert(property, { numRuns: 1000 });
});
