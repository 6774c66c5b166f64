import { describe, expect, test } from 'vitest';
import { createEstimates } from '../../../lib/i18n/estimates';
import { createNumbers } from '../../../lib/page/numbers';

const { times, timesRange, rates, totals, percent, percentRange, total, totalRange } = createNumbers('en');
const plain = (text: string) => text.replaceAll(/[\u00A0\u2009]/g, ' ');

describe('multiples', () => {
  test.each<[value: number, low: number, high: number, shown: string, range: string]>([
    [2.5, 2.5, 2.5, '2.5×', '2.5×'],
    [1.8108, 1.8108, 1.8376, '1.8×', '1.81–1.84×'],
    [1.84, 1.84, 1.86, '≈ 1.8×', '1.84–1.86×'],
    [1.84, 0.5, Number.POSITIVE_INFINITY, '≈ 1.8×', '≥ 0.5×'],
    [13.6, 13.6, 13.6, '14×', '13.6×'],
    [0.0456, 0.0456, 0.0456, '0.046×', '0.0456×'],
    [0, 0, 0, '0×', '0×'],
    [2345, 2345, 2345, '2.3K×', '2.35K×'],
  ])('%f from %f to %f', (value, low, high, shown, range) => {
    expect(plain(times({ value, low, high }))).toBe(shown);
    expect(plain(timesRange({ value, low, high }))).toBe(range);
  });
});

test.each([
  [0.0142, 0.0224, '1.4% – 2.2%'],
  [0.03403, 0.03411, '3.4%'],
  [0.00004, 0.00021, '0.004% – 0.021%'],
  [0.08, 0.13, '8% – 13%'],
])('rates from %f to %f', (from, to, shown) => {
  expect(plain(rates(from, to))).toBe(shown);
});

test.each([
  [2134, 5012, '2.13K – 5.01K'],
  [83.25, 107.5, '83–108'],
  [1.5, 4, '1.5–4'],
  [96.5, 96.5, '97'],
])('numbers from %f to %f', (from, to, shown) => {
  expect(plain(totals(from, to))).toBe(shown);
});

test('other languages write them their own way', () => {
  const german = createNumbers('de');
  expect(plain(german.times({ value: 1.84, low: 1.84, high: 1.84 }))).toBe('1,8×');
  expect(plain(german.rates(0.014, 0.022))).toBe('1,4–2,2 %');
});

describe('the extension’s own pages write the same number alike', () => {
  const pages = createEstimates('en');
  const even = (text: string) => plain(text).replace(/(?<!%) – /, '–');
  const OPEN = Number.POSITIVE_INFINITY;

  test.each([
    [45 / 1200, 45 / 1299, 45 / 1200, '≈ 3.8%', '3.46% – 3.75%'],
    [219 / 6700, 219 / 6799, 219 / 6700, '≈ 3.3%', '3.22% – 3.27%'],
    [0.38, 0.3, 0.5, '≈ 40%', '30% – 50%'],
    [0.05, 0.04, 0.06, '≈ 5%', '4% – 6%'],
    [0.09, 0, 0.0904, '≈ 9%', '0% – 10%'],
  ])('rate %f between %f and %f', (value, low, high, shown, range) => {
    const rate = { value, low, high };
    expect([percent(rate), percentRange(rate)].map(even)).toEqual([shown, range]);
    expect([pages.value(rate, 'percent'), pages.range(rate, 'percent')].map(even)).toEqual([shown, range]);
  });

  test.each([
    [6870, 6870, 6969, '≈ 6.9K', '6,870–6,969'],
    [905, 905, 914, '≈ 910', '905–914'],
    [95, 95, 394, '≈ 100', '95–394'],
    [500, 500, OPEN, '≥ 500', '≥ 500'],
    [219, 219, 219, '219', '219'],
  ])('total %f between %f and %f', (value, low, high, shown, range) => {
    const sum = { value, low, high };
    expect([total(sum), totalRange(sum)].map(even)).toEqual([shown, range]);
    expect([pages.value(sum, 'count'), pages.range(sum, 'count')].map(even)).toEqual([shown, range]);
  });

  test('ends that differ by the noise of computing are one number', () => {
    const rate = { value: 0.3, low: 0.3, high: 0.1 + 0.2 };
    const shown = [percentRange(rate), pages.range(rate, 'percent')];
    expect(shown).toEqual([expect.stringMatching(/^30[.0]*%$/), shown[0]]);
  });

  test('one bound is told on its own, and never overstated', () => {
    expect(plain(percent({ value: 0.0324, low: 0, high: 0.0324 }))).toBe('≤ 3.3%');
    expect(plain(percentRange({ value: 0.09, low: 0, high: 0.09 }))).toBe('≤ 9.00%');
    expect(plain(percentRange({ value: 0.0236, low: 0.0236, high: OPEN }))).toBe('≥ 2.36%');
  });
});
