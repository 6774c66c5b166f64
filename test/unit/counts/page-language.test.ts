import { expect, test } from 'vitest';
import { pageLanguage } from '../../../lib/counts/page-language';

function pageIn(lang: string | null): Document {
  return { documentElement: { getAttribute: (name: string) => (name === 'lang' ? lang : null) } } as unknown as Document;
}

test.each([
  ['en', 'en'],
  ['EN-gb', 'en-GB'],
  [' ar ', 'ar'],
  ['ar-x-fm', 'ar-x-fm'],
  ['in', 'id'],
  ['in_ID', 'id-ID'],
  ['iw', 'he'],
  ['iw_IL', 'he-IL'],
  ['no', 'nb'],
  ['no_NO', 'nb-NO'],
  ['ji', 'yi'],
  ['tl_PH', 'fil-PH'],
  ['zh_CN', 'zh-CN'],
  ['zh_TW', 'zh-TW'],
  ['zh-Hant', 'zh-Hant'],
  [null, undefined],
  ['', undefined],
  ['  ', undefined],
  ['English (UK)', undefined],
  ['e', undefined],
  ['en--GB', undefined],
  ['en-', undefined],
  ['<b>', undefined],
  ['constructor', undefined],
  ['__proto__', undefined],
  ['x'.repeat(100_000), undefined],
])('html[lang] %j is %j', (lang, language) => {
  expect(pageLanguage(pageIn(lang))).toBe(language);
});
