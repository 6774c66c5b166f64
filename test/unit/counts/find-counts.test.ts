import { describe, expect, test } from 'vitest';
import { exact } from '../../../lib/counts/count';
import { findCount, findCounts } from '../../../lib/counts/find-counts';
import { notationOf } from '../../../lib/counts/notation';

const about = (value: number, step: number) => ({ value, step });

test.each([
  ['en', '1,107 reactions', exact(1107)],
  ['en', 'A, B and 267 others', exact(267)],
  ['en', 'Like: 1.8K people', about(1800, 100)],
  ['en', 'All reactions:142', exact(142)],
  ['en', '6.6K members', about(6600, 100)],
  ['en', '4017357 views. View post analytics', exact(4017357)],
  ['en', '7\n          Shares', exact(7)],
  ['en', '0 likes', exact(0)],
  ['en', '500+ connections', { value: 500, step: 1, floor: true }],
  ['en', 'Liked by 2 million.', about(2e6, 1e6)],
  ['en', '12\u00a0345 followers', exact(12345)],
  ['en', '1\u2060,\u20602\u206034 views', exact(1234)],
  ['ar', '\u200f٤٫٧ ألف\u200f \u200fالمتابعون\u200f', about(4700, 100)],
  ['ar', '\u200f٣ آلاف\u200f \u200fتسجيلات الإعجاب\u200f', about(3000, 1000)],
  ['ar', 'أعجبني: ١٢٨ شخصًا', exact(128)],
  ['ar', 'كل التفاعلات:١٤٢', exact(142)],
  ['ar', 'سمير و٢٩ آخرون', exact(29)],
  ['he', 'דנה ו-267 אחרים', exact(267)],
  ['es', '2,1 mil seguidores', about(2100, 100)],
  ['pt', '2,1 mil seguidores', about(2100, 100)],
  ['ja', '1.2万件の表示', about(12000, 1000)],
  ['ja', '12 件の返信。返信する', exact(12)],
  ['zh', '3.5万次观看', about(35000, 1000)],
  ['zh', '5分享', exact(5)],
  ['zh-Hant', '12 則回覆', exact(12)],
  ['ko', '1.2만명', about(12000, 1000)],
  ['ko', '12명이 좋아합니다', exact(12)],
  ['th', '1.2 หมื่นคน', about(12000, 1000)],
  ['fr', '12\u202f345 abonnés', exact(12345)],
  ['fr', '12\u00a0345 abonnés', exact(12345)],
  ['fr', '12 345 abonnés', exact(12345)],
  ['fr', '16 ami(e)s', exact(16)],
  ['ja', 'フォロワー10,732,578人', exact(10_732_578)],
  ['ja', 'メンバー1.2万人', about(12_000, 1000)],
  ['fr', 'J’aime\u00a0: 6 personnes', exact(6)],
  ['fr', 'Anne, Luc et 8,8\u00a0K autres personnes', about(8800, 100)],
  ['vi', 'An và 1,2K người khác', about(1200, 100)],
  ['vi', '12 lượt chia sẻ', exact(12)],
  ['tr', '1,2 B beğeni', about(1200, 100)],
  ['tr', "Ayşe ve 29'u daha", exact(29)],
  ['id', '1,2 rb suka', about(1200, 100)],
  ['hi', '1.2 लाख व्यू', about(120000, 10000)],
  ['de', '{n} 1.333 Mal angezeigt', exact(1333)],
  ['sw', 'wafuasi elfu 1.2', about(1200, 100)],
  ['da', '1,2 t visninger', about(1200, 100)],
  ['fil', '3 mga sagot', exact(3)],
  [undefined, '2 comentarios', exact(2)],
  [undefined, 'Me divierte: 13 personas', exact(13)],
  [undefined, '1.8K people', about(1800, 100)],
])('%s: %j', (language, text, count) => {
  expect(findCount(text, language)).toEqual(count);
});

test('several counts come in order', () => {
  expect(findCounts('793 reactions · 241 comments', 'en')).toEqual([exact(793), exact(241)]);
  const group = '37 replies, 1204 reposts, Reposted, 104754 likes, 2155 bookmarks, 4017357 views';
  expect(findCounts(group, 'en').map((count) => count.value)).toEqual([37, 1204, 104754, 2155, 4017357]);
  expect(findCounts('37 件の返信、120 件のリポスト、いいね済み、5 件の表示', 'ja').map((count) => count.value)).toEqual([
    37, 120, 5,
  ]);
  expect(findCount('793 reactions · 241 comments', 'en')).toBeUndefined();
});

const NO_COUNTS: Readonly<Record<string, readonly string[]>> = {
  en: [
    '',
    'Like',
    'A, B and others',
    '5h • Edited',
    '3m',
    '2d ago',
    '1mo • ',
    '5 hours ago',
    '3 days',
    '2 yrs',
    '3 hrs',
    '5 mins ago',
    '6 mos',
    '10:30',
    'at 11:02 PM',
    '11 PM',
    '30 May',
    '30 May at 11:02',
    'May 30, 2024',
    'December 5',
    '12/05/2024',
    '2024-05-12',
    '12.05.2024',
    '45%',
    '45 % more',
    '$12 raised',
    '12 € raised',
    '1.333 views',
    '1,5 views',
    '4.9 stars',
    'COVID-19',
    'john99 liked this',
    '@user_12',
    '#12',
    'Vitamin B12',
    'the 3rd time',
    '2nd degree',
    'www.5.com',
    '5-star hotel',
    '12x faster',
    '1,2,3',
    '142,5 and 5.5.5',
    '5️⃣ tips',
    '½ likes',
    '+3',
    '-3 likes',
  ],
  de: ['vor 5 Std.', '3 Tage', '30. Mai', '30. Mai 2024', '12,345 Aufrufe'],
  es: ['30 de mayo de 2024', 'hace 5 h', '1,234 vistas'],
  fr: ['11 juillet', '5 j', 'il y a 3 min', '142 14'],
  ja: ['5分前', '3時間', '2日', '5月30日', '2024年5月30日', '第12', 'ー5', '電話ー5', '3ー5'],
  zh: ['5分钟前', '3天', '5月30日'],
  ko: ['5분 전', '3시간', '5월 30일'],
  ar: ['١٩ س', '٥ ساعات', '٣٠ مايو', '٤٥٪'],
  da: ['5 t', '3 timer'],
  fi: ['5 t', '3 pv'],
};

describe.each(Object.entries(NO_COUNTS))('%s has no count', (language, texts) => {
  test.each(texts)('%j', (text) => expect(findCounts(text, language)).toEqual([]));
});

test('without a language no suffix of the sites’ languages is taken for a noun', () => {
  const languages =
    'ar bn ca cs da de el en es fa fi fil fr he hi hu id it ja ko lv mr ms nb nl pa pl pt ro ru sv te th tr uk vi zh zh-TW'.split(
      ' ',
    );
  const free = notationOf(undefined);
  const suffixes = languages
    .flatMap((language) => [...notationOf(language).scales.keys()])
    .filter((suffix) => !free.scales.has(suffix));
  expect(suffixes.length).toBeGreaterThan(200);
  expect(suffixes.filter((suffix) => suffix && findCounts(`12 ${suffix} x`).length > 0)).toEqual([]);
});

describe('hostile texts', () => {
  test.each([
    ['digits', '1'.repeat(1e6)],
    ['groups', '1,111'.repeat(1e5)],
    ['spaced groups', '1 '.repeat(1e6)],
    ['separators', '1,.'.repeat(1e6)],
    ['invisible', '\u200b'.repeat(1e6)],
  ])('%s: too long is refused at once', (_, text) => {
    expect(findCounts(text, 'fr')).toEqual([]);
  });

  test.each([
    '1'.repeat(500),
    '1 '.repeat(250),
    '1 111 '.repeat(83),
    '1,'.repeat(250),
    '1.1K'.repeat(125),
    '1 k'.repeat(160),
    `${'1,111,'.repeat(80)}1`,
    `1${'\u00a0'.repeat(400)}K`,
    '+'.repeat(499),
    '\u0301'.repeat(500),
    '𝟗'.repeat(250),
  ])('%j is read in no time', (text) => {
    findCounts('1', 'fr');
    const before = process.cpuUsage();
    for (let round = 0; round < 20; round++) findCounts(text, 'fr');
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 20).toBeLessThan(20_000);
  });
});
