import { describe, expect, test } from 'vitest';
import { createEstimates } from '../../../lib/i18n/estimates';
import { type Estimate, exactly } from '../../../lib/kpi/estimate';
import type { Unit } from '../../../lib/kpi/kpi';

const english = createEstimates('en-GB');
const between = (value: number, low: number, high: number): Estimate => ({ value, low, high });
const rounded = (value: number, step: number) => between(value, value, value + step - 1);
const OPEN = Number.POSITIVE_INFINITY;

describe('exact numbers', () => {
  test.each<[Unit, number, string]>([
    ['count', 12_480, '12,480'],
    ['count', 14.46, '14.5'],
    ['percent', 0.0261, '2.61%'],
    ['percent', 0.2, '20.0%'],
    ['percent', 0.0004, '0.040%'],
    ['percent', 0, '0%'],
    ['percent', 3, '300%'],
    ['percent', 30, '3,000%'],
    ['times', 2.5, '2.5'],
    ['times', 6, '6.0'],
    ['times', 0.85, '0.85'],
    ['times', 120, '120'],
    ['score', 30, '+30'],
    ['score', -12.5, '-12.5'],
    ['hours', 0.88, '52.8 mins'],
    ['hours', 4.76, '4.8 hrs'],
    ['hours', 80, '3.3 days'],
    ['hours', 24, '24 hrs'],
    ['seconds', 12.4, '12.4 secs'],
    ['seconds', 600, '10 mins'],
    ['money', 5, '5.00'],
    ['money', 12_500, '12,500'],
  ])('%s %d → %s', (unit, value, text) => {
    expect(english.value(exactly(value), unit)).toBe(text);
    expect(english.range(exactly(value), unit)).toBe(text);
  });

  test('money in its currency', () => {
    expect(english.value(exactly(21.39), 'money', 'EUR')).toBe('€21.39');
  });
});

describe('numbers known to lie in a range show no more digits than are known', () => {
  test.each<[Unit, Estimate, string, string]>([
    ['percent', between(219 / 6700, 219 / 6799, 219 / 6700), '≈ 3.3%', '3.22% – 3.27%'],
    ['percent', between(45 / 1200, 45 / 1299, 45 / 1200), '≈ 3.8%', '3.46% – 3.75%'],
    ['percent', between(0.38, 0.3, 0.5), '≈ 40%', '30% – 50%'],
    ['percent', between(0.02612345, 0.02612, 0.02613), '≈ 2.61%', '2.612% – 2.613%'],
    ['count', rounded(1200, 100), '≈ 1.2k', '1,200 – 1,299'],
    ['count', rounded(6700, 100), '≈ 6.7k', '6,700 – 6,799'],
    ['count', rounded(27_000, 1000), '≈ 27k', '27,000 – 27,999'],
    ['count', between(95, 95, 394), '≈ 100', '95 – 394'],
    ['perPost', between(84.2, 83.1, 85.3), '≈ 84', '83.1 – 85.3'],
    ['times', between(1.81, 1.7, 1.9), '≈ 1.8', '1.7 – 1.9'],
    ['perHour', between(0, -2, 2), '≈ 0', '-2 – 2'],
  ])('%s %j → %s', (unit, estimate, value, range) => {
    expect(english.value(estimate, unit)).toBe(value.replace(' ', '\u00a0'));
    expect(english.range(estimate, unit)).toBe(range);
  });

  test('an open end is said as such', () => {
    expect(english.value(between(500, 500, OPEN), 'count')).toBe('≥\u00a0500');
    expect(english.value(between(0.09, 0, 0.09), 'percent')).toBe('≤\u00a09.00%');
    expect(english.range(between(0.09, 0, 0.09), 'percent')).toBe('≤\u00a09.00%');
    expect(english.range(between(0.01, 0.01, OPEN), 'percent')).toBe('≥\u00a01.00%');
    expect(english.value(between(-5, Number.NEGATIVE_INFINITY, -5), 'count')).toBe('≤\u00a0-5');
  });

  test('a range is rounded outward, but not by the noise of computing', () => {
    expect(english.range(between(0.3, 0.1 + 0.2 - 0.1, 0.1 + 0.2), 'percent')).toBe('20% – 30%');
    expect(english.range(between(0.0325, 0.03221, 0.03264), 'percent')).toBe('3.22% – 3.27%');
  });
});

test('axes are short', () => {
  expect(english.tick(12_300, 'count')).toBe('12.3k');
  expect(english.tick(0.03, 'percent')).toBe('3%');
  expect(english.tick(0.025, 'percent')).toBe('2.5%');
});

test('Arabic: digits, words and signs in their own order', () => {
  const arabic = createEstimates('ar-EG');
  expect(arabic.value(exactly(0.0261), 'percent')).toBe('٢٫٦١٪\u061c');
  expect(arabic.value(rounded(1200, 100), 'count')).toBe('\u200f≈\u00a0١٫٢\u00a0ألف');
  expect(arabic.range(rounded(1200, 100), 'count')).toBe('\u200f١٬٢٠٠\u200f – \u200f١٬٢٩٩');
});

describe('numbers in a list by size', () => {
  test('have the digits that show the order, however little is known of them', () => {
    const [first, second] = [between(2.3, 1.6, 2.9), between(2.1, 2.05, 2.15)];
    expect([first, second].map((each) => english.value(each, 'times'))).toEqual(['≈\u00a02', '≈\u00a02.1']);
    expect([first, second].map((each) => english.ranked(each, 'times'))).toEqual(['≈\u00a02.3', '≈\u00a02.1']);
  });

  test('are written as everywhere where they are exact or have one end', () => {
    expect(english.ranked(exactly(2), 'times')).toBe('2.0');
    expect(english.ranked(between(500, 500, OPEN), 'count')).toBe('≥\u00a0500');
  });
});
