import { describe, expect, test } from 'vitest';
import type { Coverage } from '../../../../lib/kpi/compare/coverage';
import { type Contender, verdictOn } from '../../../../lib/kpi/compare/winner';
import { exactly } from '../../../../lib/kpi/estimate';

function seen(share: number | undefined, cautious = share): Coverage {
  const known = share !== undefined && cautious !== undefined && { share: { value: share, low: cautious, high: 1 } };
  return { seen: 20, undated: 0, visits: 4, watched: 0.9, metAgain: { posts: 9, known: 9 }, ...known };
}

function contender(account: string, value: number | undefined, change: Partial<Contender> = {}): Contender {
  return { account, ...(value !== undefined && { estimate: exactly(value) }), coverage: seen(0.9), posts: 20, ...change };
}

test('the highest number wins where both were seen well', () => {
  expect(verdictOn([contender('a', 0.02), contender('b', 0.03), contender('c', 0.01)], true)).toEqual({
    winner: 'b',
    second: 'a',
  });
});

describe('no winner', () => {
  const leader = contender('a', 0.03);
  const reasons: readonly (readonly [string, readonly Contender[], object])[] = [
    ['of one account', [leader], { none: 'alone', accounts: ['a'] }],
    ['of none', [], { none: 'alone', accounts: [] }],
    ['when a number is missing', [leader, contender('b', undefined)], { none: 'missing', accounts: ['b'] }],
    [
      'when nobody knows how much was seen',
      [leader, contender('b', 0.01, { coverage: seen(undefined) })],
      { none: 'unknownCoverage', accounts: ['b'] },
    ],
    [
      'below six posts in ten, even when it is the loser',
      [leader, contender('b', 0.01, { coverage: seen(0.7, 0.59) })],
      { none: 'lowCoverage', accounts: ['b'] },
    ],
    [
      'when the leader itself was hardly seen',
      [contender('a', 0.03, { coverage: seen(0.4) }), contender('b', 0.01)],
      { none: 'lowCoverage', accounts: ['a'] },
    ],
    ['of a few posts', [leader, contender('b', 0.01, { posts: 7 })], { none: 'few', accounts: ['b'] }],
    [
      'when one was seen far better than another',
      [contender('a', 0.03, { coverage: seen(0.95) }), contender('b', 0.01, { coverage: seen(0.7) })],
      { none: 'unequalCoverage', accounts: ['a', 'b'] },
    ],
    [
      'when the ranges touch',
      [
        contender('a', 0.03, { estimate: { value: 0.03, low: 0.02, high: 0.04 } }),
        contender('b', 0.019, { estimate: { value: 0.019, low: 0.018, high: 0.02 } }),
        contender('c', 0.01),
      ],
      { none: 'tooClose', accounts: ['a', 'b'] },
    ],
    ['of two that are equal', [leader, contender('b', 0.03)], { none: 'tooClose', accounts: ['a', 'b'] }],
  ];

  test.each(reasons)('%s', (_name, contenders, verdict) => {
    expect(verdictOn(contenders, true)).toEqual(verdict);
  });
});

test('exactly six in ten and exactly twenty points apart are enough', () => {
  const contenders = [contender('a', 2, { coverage: seen(0.8) }), contender('b', 1, { coverage: seen(0.6000001, 0.6) })];
  expect(verdictOn(contenders, true)).toEqual({ winner: 'a', second: 'b' });
});

test('numbers that need no posts need no coverage', () => {
  const unseen = { coverage: seen(undefined), posts: 0 };
  expect(verdictOn([contender('a', 1200, unseen), contender('b', 900, unseen)], false)).toEqual({ winner: 'a', second: 'b' });
});
