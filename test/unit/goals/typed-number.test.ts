import { expect, test } from 'vitest';
import { readNumber, writeNumber } from '../../../lib/goals/typed-number';

test.each([
  ['480', 'en', 480],
  ['1,234', 'en', 1234],
  ['1,234', 'de', 1.234],
  ['1.234', 'en', 1.234],
  ['1.234', 'de', 1234],
  ['1,5', 'en', 1.5],
  ['0,125', 'en', 0.125],
  ['1,234,567', 'de', 1_234_567],
  ['1.234,5', 'en', 1234.5],
  ['1,234.5', 'de', 1234.5],
  [' 12 000 ', 'lv', 12_000],
  ['12\u202f000', 'fr', 12_000],
  ['٤٨٠', 'ar', 480],
  ['٣٫٥', 'ar', 3.5],
  ['۱۲۳', 'fa', 123],
  ['−5', 'en', -5],
  ['+20', 'en', 20],
  ['€ 99.50', 'en', 99.5],
  ['.5', 'en', 0.5],
])('%s in %s', (text, locale, number) => {
  expect(readNumber(text, 'count', locale)).toBe(number);
});

test.each(['', 'many', '1 to 2', '3-4', '1e5', '--1', '.', '1.2K'])('“%s” is no number', (text) => {
  expect(readNumber(text, 'count', 'en')).toBeUndefined();
});

test('percentages are kept as fractions, with or without their sign', () => {
  expect(readNumber('2.1 %', 'percent', 'en')).toBe(0.021);
  expect(readNumber('2.1', 'percent', 'en')).toBe(0.021);
  expect(readNumber('٢٫١٪', 'percent', 'ar')).toBe(0.021);
});

test('what is written can be read again', () => {
  for (const locale of ['en', 'de', 'fr', 'ar-EG', 'fa'])
    for (const unit of ['count', 'percent'] as const)
      for (const value of [0, 0.021, 480, 1234.5, -3])
        expect(readNumber(writeNumber(value, unit, locale), unit, locale)).toBe(value);
});
