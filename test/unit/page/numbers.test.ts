import { describe, expect, test } from 'vitest';
import { createNumbers } from '../../../lib/page/numbers';

const { times, timesRange, rates, totals } = createNumbers('en');
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
