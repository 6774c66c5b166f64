import { expect, test } from 'vitest';
import { createFormat, formatLocale } from '../../../lib/i18n/format';

const format = createFormat('en-GB');

test('the browser’s own variety of the language is used', () => {
  expect(formatLocale('en', ['lv', 'en-GB', 'en-US'])).toBe('en-GB');
  expect(formatLocale('ar', ['en-US'])).toBe('ar');
});

test.each([
  [{ value: 1234, step: 1 }, '1,234', '1,234'],
  [{ value: 1200, step: 100 }, '≈\u00a01.2K', '1,200 – 1,299'],
  [{ value: 27_000, step: 1000 }, '≈\u00a027K', '27,000 – 27,999'],
  [{ value: 1_230_000, step: 10_000 }, '≈\u00a01.23M', '1,230,000 – 1,239,999'],
  [{ value: 500, step: 1, floor: true }, '≥\u00a0500', '≥\u00a0500'],
] as const)('a count shows no more than is known: %j', (count, short, whole) => {
  const american = createFormat('en-US');
  expect(american.count(count)).toBe(short);
  expect(american.interval(count)).toBe(whole);
});

test('times name the day only when it is not today', () => {
  const now = new Date(2026, 10, 21, 18).getTime();
  expect(format.timeOfDay(new Date(2026, 10, 21, 14, 10).getTime(), now)).toBe('14:10');
  expect(format.timeOfDay(new Date(2026, 10, 20, 14, 10).getTime(), now)).toContain('20 Nov 2026');
  expect(format.shortDate(new Date(2025, 10, 20).getTime(), now)).toContain('2025');
});

test('times are told where the person has chosen to be', () => {
  const [kathmandu, noon] = [createFormat('en-GB', 'Asia/Kathmandu'), Date.UTC(2026, 11, 31, 12)];
  expect(kathmandu.clock(noon)).toBe('17:45');
  expect(kathmandu.dateTime(Date.UTC(2026, 11, 31, 18, 15))).toBe('1 Jan 2027, 00:00');
  expect(kathmandu.timeOfDay(Date.UTC(2026, 11, 31, 18, 14), Date.UTC(2026, 11, 31, 18, 15))).toContain('31 Dec 2026');
  expect(kathmandu.shortDate(noon, Date.UTC(2026, 11, 31, 18, 15))).toBe('31 Dec 2026');
  expect(kathmandu.shortDate(noon, noon)).toBe('31 Dec');
});

test('sizes', () => {
  expect(format.bytes(0)).toBe('0 bytes');
  expect(format.bytes(459)).toBe('459 bytes');
  expect(format.bytes(74_000)).toBe('74 kB');
  expect(format.bytes(12_400_000)).toBe('12.4 MB');
});

test('several words make one', () => {
  expect(format.anyOf(['X', 'LinkedIn', 'Facebook'])).toBe('X, LinkedIn or Facebook');
  expect(format.allOf(['Hootsuite', 'Rival IQ', 'NapoleonCat'])).toBe('Hootsuite, Rival IQ and NapoleonCat');
});

test('Arabic numbers and dates are Arabic', () => {
  const arabic = createFormat('ar-EG');
  expect(arabic.number(1234)).toBe('١٬٢٣٤');
  expect(arabic.count({ value: 1200, step: 100 })).toContain('ألف');
});
