import { describe, expect, test } from 'vitest';
import type { TagRow, TagRule } from '../../../lib/data/organisation';
import type { PostRow } from '../../../lib/data/rows';
import { createRuleTest, createTagLookup } from '../../../lib/tags/tag-lookup';

const NOON = Date.UTC(2026, 10, 21, 12);

function post(change: Partial<PostRow> = {}): PostRow {
  return {
    ...{ key: 'x:1', platform: 'x', id: '1', account: 'x:acme', publishedAt: NOON, firstSeenAt: NOON, lastSeenAt: NOON },
    ...{ kind: 'text', promoted: false, reshare: false, counts: {} },
    ...change,
  };
}

const holds = (rule: TagRule, change: Partial<PostRow>) => createRuleTest({ rules: [rule] }, 'UTC')(post(change));

describe('hashtags are whole, in any script and any case', () => {
  test.for([
    ['acme', 'Meet #Acme today', true],
    ['#acme', '#ACME!', true],
    ['ACME', '(#acme)', true],
    ['acme', '#Acme2026', false],
    ['Acme2026', 'all of #acme2026.', true],
    ['acme', '#acme_news', false],
    ['acme', '#acme-news', true],
    ['acme', 'acme', false],
    ['acme', 'mail#acme', false],
    ['acme', 'https://example.com/#acme', false],
    ['acme', '＃acme', true],
    ['acme', '#one#acme', false],
    ['acme', '##acme', true],
    ['acme', '#one #acme #two', true],
    ['تسويق', 'حملة #تسويق_رقمي', false],
    ['تسويق_رقمي', 'حملة #تسويق_رقمي، الآن', true],
    ['السعودية', '\u200f#السعودية؟', true],
    ['بازاریابی\u200cمحتوا', 'درباره‌ی #بازاریابی‌محتوا', true],
    ['بازاریابی', '#بازاریابی‌محتوا', false],
    ['नमस्ते', '#नमस्ते दुनिया', true],
    ['東京', '#東京 に来た', true],
    ['東京', '#東京タワー', false],
    ['straße', '#STRASSE', true],
    ['istanbul', '#İstanbul', true],
    ['café', '#cafe\u0301', true],
    ['', '#', false],
    ['', 'any text', false],
  ] as const)('"%s" in "%s": %s', ([hashtag, text, expected]) => {
    expect(holds({ hashtag }, { text })).toBe(expected);
  });
});

describe('a keyword is a whole phrase, in any case', () => {
  test.for([
    ['pricing', 'Our new Pricing.', true],
    ['art', 'start here', false],
    ['art', '“Art” it is', true],
    ['art', 'state-of-the-art', true],
    ['art', '#art', true],
    ['black friday', 'BLACK  FRIDAY is near', true],
    ['black friday', 'black\nfriday', true],
    ['black friday', 'black and friday', false],
    ['  sale ', 'the sale', true],
    ['c++', 'C++, finally', true],
    ['c++', 'objective-C++17', true],
    ['.net', 'ASP.NET', true],
    ['q&a', 'Live Q&A tonight', true],
    ['50% (off)', 'get 50% (OFF)!', true],
    ['a.b', 'axb', false],
    ['groß', 'GROSS ist es', true],
    ['ΟΔΟΣ', 'η οδός', false],
    ['οδός', 'Η ΟΔΌΣ', true],
    ['عرض', 'أقوى عرض اليوم', true],
    ['عرض', 'المعرض', false],
    ['新製品', '当社の新製品発表', true],
    ['아크메', '아크메는 오늘', true],
    ['สินค้า', 'ขายสินค้าใหม่', true],
    ['', 'anything', false],
    ['   ', 'anything', false],
  ] as const)('"%s" in "%s": %s', ([keyword, text, expected]) => {
    expect(holds({ keyword }, { text })).toBe(expected);
  });
});

describe('a rule holds when all of its conditions do', () => {
  test.for([
    ['kind', { kind: 'video' }, { kind: 'video' }, true],
    ['another kind', { kind: 'video' }, {}, false],
    ['author', { account: 'x:acme' }, {}, true],
    ['another author', { account: 'x:globex' }, {}, false],
    ['an unknown author', { account: 'x:globex' }, { account: undefined }, false],
    ['one of two', { kind: 'text', keyword: 'sale' }, { text: 'none' }, false],
    ['both', { kind: 'text', keyword: 'sale' }, { text: 'Sale' }, true],
    ['no text', { keyword: 'sale' }, {}, false],
    ['the first day', { from: '2026-11-21' }, {}, true],
    ['the day after', { from: '2026-11-22' }, {}, false],
    ['the last day', { to: '2026-11-21' }, {}, true],
    ['the day before', { to: '2026-11-20' }, {}, false],
    [
      'a first look, where the time is unknown',
      { from: '2026-11-22' },
      { publishedAt: undefined, firstSeenAt: NOON + 86_400_000 },
      true,
    ],
    ['a day that is none', { from: '2026-02-30' }, {}, false],
    ['no condition at all', {}, { text: 'anything' }, false],
  ] as const)('%s', ([, rule, change, expected]) => {
    expect(holds(rule, change as Partial<PostRow>)).toBe(expected);
  });

  test('days begin where the person is', () => {
    const rule = { rules: [{ from: '2026-11-21', to: '2026-11-21' }] };
    const late = post({ publishedAt: Date.UTC(2026, 10, 21, 23) });
    expect(createRuleTest(rule, 'UTC')(late)).toBe(true);
    expect(createRuleTest(rule, 'Europe/Riga')(late)).toBe(false);
    expect(createRuleTest(rule, 'America/Sao_Paulo')(late)).toBe(true);
  });
});

const tag = (id: string, rest: Partial<TagRow> = {}): TagRow => ({ id, name: id, colour: 1, rules: [], ...rest });

describe('the tags of a post', () => {
  const sale = tag('sale', { rules: [{ keyword: 'sale' }, { hashtag: 'sale' }] });
  const video = tag('video', { rules: [{ kind: 'video' }] });
  const spring = tag('spring', {
    rules: [{ keyword: 'sale' }],
    campaign: { from: '2026-11-01', to: '2026-11-20', utm: 'spring' },
  });

  test('one rule is enough, and tags come in their order', () => {
    const tagsOf = createTagLookup([video, sale, tag('none')], [], 'UTC');
    expect(tagsOf(post({ text: '#sale', kind: 'video' }))).toEqual(['video', 'sale']);
    expect(tagsOf(post())).toEqual([]);
  });

  test('what was set by hand goes before the rules, and before the days of a campaign', () => {
    const byHand = [
      { post: 'x:1', tag: 'sale', on: false },
      { post: 'x:1', tag: 'spring', on: true },
      { post: 'x:2', tag: 'none', on: true },
      { post: 'x:1', tag: 'deleted', on: true },
    ];
    const tagsOf = createTagLookup([sale, spring, tag('none')], byHand, 'UTC');
    expect(tagsOf(post({ text: 'sale' }))).toEqual(['spring']);
    expect(tagsOf(post({ key: 'x:2', text: 'sale' }))).toEqual(['sale', 'none']);
  });

  test('a campaign’s rules hold on its days only', () => {
    const isSpring = createRuleTest(spring, 'UTC');
    expect(isSpring(post({ text: 'sale', publishedAt: Date.UTC(2026, 10, 20, 23, 59) }))).toBe(true);
    expect(isSpring(post({ text: 'sale', publishedAt: Date.UTC(2026, 10, 21) }))).toBe(false);
    expect(isSpring(post({ text: 'sale', publishedAt: Date.UTC(2026, 9, 31, 23, 59) }))).toBe(false);
    expect(createRuleTest({ rules: [], campaign: { from: '2026-11-01' } }, 'UTC')(post())).toBe(false);
  });

  test('a text is prepared once per post, and not at all when no rule asks for it', () => {
    let reads = 0;
    const read = () => {
      reads += 1;
      return '#sale in #spring';
    };
    const watched = Object.defineProperty(post(), 'text', { get: read });
    createTagLookup([video], [], 'UTC')(watched);
    expect(reads).toBe(0);
    const many = Array.from({ length: 20 }, (_, index) =>
      tag(`${index}`, { rules: [{ hashtag: `h${index}` }, { keyword: `k${index}` }] }),
    );
    createTagLookup(many, [], 'UTC')(watched);
    expect(reads).toBe(1);
  });
});
