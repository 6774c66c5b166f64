import { describe, expect, test } from 'vitest';
import type { TagRow } from '../../../lib/data/organisation';
import type { PostRow } from '../../../lib/data/rows';
import { finish } from '../../../lib/slices';
import { type HandState, handChanges } from '../../../lib/tags/hand-changes';
import { draftOf, emptyRule, newDraft, type Problem, problemsOf, type TagDraft, tagOf } from '../../../lib/tags/tag-draft';
import { isUtmName, suggestUtmName } from '../../../lib/tags/utm-name';

describe('the name in links', () => {
  test.each([
    ['Spring Launch 2027!', 'spring_launch_2027'],
    ['Été à Rīga', 'ete_a_riga'],
    ['  --  ', 'campaign_2027_03'],
    ['حملة الربيع', 'campaign_2027_03'],
    ['x'.repeat(200), 'x'.repeat(100)],
  ])('%s → %s', (name, suggested) => {
    expect(suggestUtmName(name, '2027-03-01')).toBe(suggested);
    expect(isUtmName(suggested)).toBe(true);
  });

  test.each(['', 'Spring', 'spring launch', 'spring%20', '_spring', 'spring_', 'spring__launch', 'ربيع', 'a&b', 'x'.repeat(101)])(
    'refuses %j',
    (name) => expect(isUtmName(name)).toBe(false),
  );

  test.each(['spring', 'spring-launch_2027.q1', '7'])('accepts %s', (name) => expect(isUtmName(name)).toBe(true));
});

describe('a tag being written', () => {
  const other: TagRow = { id: 'o', name: 'Launch', colour: 1, rules: [], campaign: { utm: 'launch' } };
  const draft = (change: Partial<TagDraft> = {}): TagDraft => ({ ...newDraft([other], undefined), name: 'New', ...change });
  const campaign = draft().campaign;
  const cases: readonly (readonly [string, TagDraft, readonly Problem[]])[] = [
    ['nothing wrong', draft(), []],
    ['no name', draft({ name: '  ' }), ['nameMissing']],
    ['a name that is taken', draft({ name: 'launch ' }), ['nameTaken']],
    ['the same name for another client', draft({ name: 'Launch', client: 'c' }), []],
    ['its own name', { ...draftOf(other), name: 'Launch' }, []],
    ['a rule without a condition', draft({ rules: [{ ...emptyRule(0), keyword: ' ', hashtag: ' # ' }] }), ['emptyRule']],
    ['two words as a hashtag', draft({ rules: [{ ...emptyRule(0), hashtag: '#big launch' }] }), ['hashtagWords']],
    ['days the wrong way round', draft({ rules: [{ ...emptyRule(0), from: '2026-02-01', to: '2026-01-31' }] }), ['ruleDates']],
    ['a budget in words', draft({ isCampaign: true, campaign: { ...campaign, amount: '1.2.3' } }), ['budget']],
    ['a negative budget', draft({ isCampaign: true, campaign: { ...campaign, amount: '-5' } }), ['budget']],
    ['a name in links that is taken', draft({ isCampaign: true, campaign: { ...campaign, utm: 'launch' } }), ['utmTaken']],
    ['a campaign that is switched off', draft({ isCampaign: false, campaign: { ...campaign, utm: 'B A D' } }), []],
  ];
  test.each(cases)('%s', (_name, written, problems) => {
    expect([...problemsOf(written, [other])]).toEqual(problems);
  });

  test('comes back as it was stored', () => {
    const stored: TagRow = {
      id: 't',
      name: 'Spring',
      colour: 4,
      client: 'c',
      rules: [{ hashtag: 'spring' }, { kind: 'video', account: 'x:acme', from: '2026-03-01' }],
      campaign: { from: '2026-03-01', to: '2026-05-31', budget: { amount: 99.5, currency: 'USD' }, utm: 'spring' },
    };
    expect(tagOf(draftOf(stored))).toEqual(stored);
    const bare: TagRow = { id: 'b', name: 'Bare', colour: 5, rules: [], campaign: {} };
    expect(tagOf(draftOf(bare))).toEqual(bare);
  });

  test('a new one gets the sign that fewest others have', () => {
    expect(newDraft([], undefined).colour).toBe(1);
    expect(newDraft([other, { ...other, colour: 2 }], 'c')).toMatchObject({ colour: 3, client: 'c' });
  });
});

describe('tagging by hand', () => {
  const posts = ['rule', 'hand', 'off', 'none'].map((id) => ({ key: id }) as PostRow);
  const state: HandState = {
    byHand: [
      { post: 'hand', tag: 't', on: true },
      { post: 'off', tag: 't', on: false },
      { post: 'none', tag: 'another', on: true },
    ],
    tagsOf: ({ key }) => (key === 'rule' || key === 'hand' ? ['t'] : []),
    byRule: ({ key }) => key === 'rule' || key === 'off',
  };

  test('adds only where it is not, and leaves to the rules what they say already', () => {
    const { changes, reverse } = finish(handChanges(posts, 't', true, state));
    expect(changes).toEqual([
      { post: 'off', tag: 't', on: undefined },
      { post: 'none', tag: 't', on: true },
    ]);
    expect(reverse).toEqual([
      { post: 'off', tag: 't', on: false },
      { post: 'none', tag: 't', on: undefined },
    ]);
  });

  test('removes only where it is, by hand against a rule', () => {
    const { changes, reverse } = finish(handChanges(posts, 't', false, state));
    expect(changes).toEqual([
      { post: 'rule', tag: 't', on: false },
      { post: 'hand', tag: 't', on: undefined },
    ]);
    expect(reverse).toEqual([
      { post: 'rule', tag: 't', on: undefined },
      { post: 'hand', tag: 't', on: true },
    ]);
  });
});
