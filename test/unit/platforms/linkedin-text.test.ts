import { describe, expect, test } from 'vitest';
import { readCounterLine, readReactions } from '../../../lib/platforms/linkedin-text';
import { saysReposted } from '../../../lib/platforms/linkedin-words';

describe('readReactions', () => {
  test.each([
    ['1,107', 'en', 1107],
    ['1.107', 'de', 1107],
    ['١٬١٠٧', 'ar', 1107],
    ['1,107 reactions', 'en', 1107],
    ['반응 12', 'ko', 12],
    ['Jane Doe and 29 others', 'en', 30],
    ['Jane Doe and 1 other', 'en', 2],
    ['Jane Doe and 1,264 others reacted', 'en', 1265],
    ['Jane Doe, PhD, MBA and 29 others', 'en', 30],
    ['Jane Doe, John Roe and 267 others', 'en', 269],
    ['Studio 54 and 5 others', 'en', 6],
    ['Max Muster und 1.264 weitere Personen', 'de', 1265],
    ['Jeanne Modèle et 1\u202f264 autres personnes', 'fr', 1265],
    ['محمد وليد و٢٩ آخرون', 'ar', 30],
    ['鈴木 太郎さん、他29人', 'ja', 30],
    ['김민수님 외 29명', 'ko', 30],
  ])('%s (%s)', (text, language, value) => {
    expect(readReactions(text, language)).toEqual({ value, step: 1 });
  });

  test('keeps the precision of a rounded number', () => {
    expect(readReactions('1.2K', 'en')).toEqual({ value: 1200, step: 100 });
    expect(readReactions('Jane Doe and 1.2K others', 'en')).toEqual({ value: 1201, step: 100 });
  });

  test.each([
    ['Jane Doe', 'en'],
    ['Jane Doe and John Roe', 'en'],
    ['Jane Doe, John Roe', 'en'],
    ['', 'en'],
    ['•', 'en'],
  ])('does not guess how many "%s" are', (text, language) => {
    expect(readReactions(text, language)).toBeUndefined();
  });
});

test.each([
  ['20,666 followers', 'en', { value: 20666, step: 1 }],
  ['12K followers', 'en', { value: 12000, step: 1000 }],
  ['10.732.578 Follower:innen', 'de', { value: 10732578, step: 1 }],
  ['10\u202f732\u202f578\u00a0abonnés', 'fr', { value: 10732578, step: 1 }],
  ['20 666 abonnés', 'fr', { value: 20666, step: 1 }],
  ['12.345 người theo dõi', 'vi', { value: 12345, step: 1 }],
  ['We have made 3 kettles since then', 'en', undefined],
  ['Kettles', 'en', undefined],
])('the counter line "%s"', (line, language, count) => {
  expect(readCounterLine(line, language)).toEqual(count);
});

test.each([
  'reposted this',
  'hat das geteilt',
  'hat dies repostet',
  'a republié ceci',
  'lo ha compartido',
  'compartilhou isso',
  '님이 퍼감',
  'さんがこちらを再投稿しました',
  'أعاد نشر هذا',
  'أعادت النشر',
  'сделал(а) репост',
  'heeft dit gerepost',
  '转发了',
])('"%s" is a repost', (line) => {
  expect(saysReposted(line)).toBe(true);
});

test.each([
  'likes this',
  'commented on this',
  'gefällt das',
  'a commenté ceci',
  'finds this insightful',
  'Suggested',
  '님이 추천함',
])('"%s" is no repost', (line) => {
  expect(saysReposted(line)).toBe(false);
});
