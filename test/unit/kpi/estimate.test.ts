import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Count, exact } from '../../../lib/counts/count';
import {
  atLeast,
  divide,
  type Estimate,
  estimateOf,
  exactly,
  growth,
  isCertain,
  isExact,
  mean,
  multiply,
  scale,
  share,
  subtract,
  sum,
} from '../../../lib/kpi/estimate';
import { median } from '../../../lib/kpi/median';
import { netScore } from '../../../lib/kpi/net-score';
import { returnOn } from '../../../lib/kpi/return-on';

/** A true number and how a site shows it: to the last digit, cut off, or as a floor. */
const shown = fc
  .record({ truth: fc.nat(3_000_000), step: fc.constantFrom(1, 10, 100, 1_000, 100_000), floor: fc.boolean() })
  .map(({ truth, step, floor }) => {
    const value = truth - (truth % step);
    const count: Count = floor && value > 0 ? { value, step, floor: true } : { value, step };
    return { truth, count, estimate: estimateOf(count) };
  });

function expectWithin(estimate: Estimate | undefined, truth: number) {
  if (!estimate) return;
  expect(estimate.low).toBeLessThanOrEqual(truth);
  expect(estimate.high).toBeGreaterThanOrEqual(truth);
  expect(Number.isFinite(estimate.value)).toBe(true);
  expect(estimate.value).toBeGreaterThanOrEqual(estimate.low);
  expect(estimate.value).toBeLessThanOrEqual(estimate.high);
}

describe('the range contains the truth', () => {
  const pairs = {
    quotient: [divide, (a: number, b: number) => a / b],
    rest: [share, (a: number, b: number) => a / (a + b)],
  } as const;

  test.each(Object.entries(pairs))('%s', (_, [estimated, exactTruth]) => {
    fc.assert(
      fc.property(shown, shown, (one, other) =>
        expectWithin(estimated(one.estimate, other.estimate), exactTruth(one.truth, other.truth)),
      ),
    );
  });

  test('sum, difference, product, growth', () => {
    fc.assert(
      fc.property(shown, shown, (one, other) => {
        expectWithin(sum([one.estimate, other.estimate]), one.truth + other.truth);
        expectWithin(subtract(one.estimate, other.estimate), one.truth - other.truth);
        expectWithin(multiply(one.estimate, other.estimate), one.truth * other.truth);
        expectWithin(scale(one.estimate, -3), one.truth * -3);
        expectWithin(growth(one.count, other.count), other.truth - one.truth);
        expectWithin(returnOn(one.estimate, other.estimate), (one.truth - other.truth) / other.truth);
        expectWithin(atLeast(one.estimate, other.estimate), Number(one.truth >= other.truth));
      }),
    );
  });

  test('net score', () => {
    fc.assert(
      fc.property(shown, shown, shown, (good, bad, neither) => {
        const truth = ((good.truth - bad.truth) / (good.truth + bad.truth + neither.truth)) * 100;
        expectWithin(netScore(good.estimate, bad.estimate, neither.estimate), truth);
      }),
    );
  });

  test('median and mean, of counts and of rates', () => {
    const rate = fc.tuple(shown, shown).map(([one, other]) => ({
      truth: one.truth / other.truth,
      estimate: divide(one.estimate, other.estimate),
    }));
    fc.assert(
      fc.property(fc.array(fc.oneof(shown, rate), { minLength: 1, maxLength: 9 }), (numbers) => {
        const known = numbers.flatMap(({ truth, estimate }) => (estimate ? [{ truth, estimate }] : []));
        const sorted = known.map(({ truth }) => truth).sort((one, other) => one - other);
        const [below = 0, above = 0] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]];
        expectWithin(median(known.map(({ estimate }) => estimate)), (below + above) / 2);
        const total = known.reduce((all, { truth }) => all + truth, 0);
        expectWithin(mean(known.map(({ estimate }) => estimate)), total / sorted.length);
      }),
    );
  });

  test('any formula made of them', () => {
    interface Formula {
      readonly truth: number;
      readonly estimate: Estimate | undefined;
    }
    const of = (
      truth: number,
      compute: (one: Estimate, other: Estimate) => Estimate | undefined,
      one: Formula,
      other: Formula,
    ) => ({
      truth,
      estimate: one.estimate && other.estimate && compute(one.estimate, other.estimate),
    });
    const { formula } = fc.letrec<{ formula: Formula }>((tie) => ({
      formula: fc.oneof(
        { maxDepth: 4 },
        shown,
        fc
          .tuple(tie('formula'), tie('formula'))
          .map(([one, other]) => of(one.truth + other.truth, (a, b) => sum([a, b]), one, other)),
        fc.tuple(tie('formula'), tie('formula')).map(([one, other]) => of(one.truth - other.truth, subtract, one, other)),
        fc.tuple(tie('formula'), tie('formula')).map(([one, other]) => of(one.truth / other.truth, divide, one, other)),
        fc.tuple(tie('formula'), tie('formula')).map(([one, other]) => of(one.truth * other.truth, multiply, one, other)),
      ),
    }));
    let answered = 0;
    fc.assert(
      fc.property(formula, ({ truth, estimate }) => {
        if (!estimate) return;
        answered += 1;
        expectWithin(estimate, truth);
      }),
      { numRuns: 2_000 },
    );
    expect(answered).toBeGreaterThan(200);
  });
});

describe('no answer', () => {
  const floor = estimateOf({ value: 500, step: 1, floor: true });

  test('when the denominator may be zero', () => {
    expect(divide(exactly(1), exactly(0))).toBeUndefined();
    expect(divide(exactly(1), estimateOf({ value: 0, step: 100 }))).toBeUndefined();
    expect(divide(exactly(1), { value: 1, low: -1, high: 3 })).toBeUndefined();
    expect(share(exactly(0), estimateOf({ value: 0, step: 100 }))).toBeUndefined();
    expect(returnOn(exactly(1), exactly(0))).toBeUndefined();
    expect(netScore(exactly(0), exactly(0))).toBeUndefined();
  });

  test('when anything is possible', () => {
    expect(divide(floor, floor)).toBeUndefined();
    expect(share(floor, floor)).toBeUndefined();
    expect(returnOn(floor, floor)).toBeUndefined();
  });

  test('for nothing', () => {
    expect(median([])).toBeUndefined();
    expect(mean([])).toBeUndefined();
  });
});

describe('bounds are as narrow as they can be', () => {
  const rounded = (value: number, step: number) => estimateOf({ value, step });

  test('a share rises with its part and falls with the rest', () => {
    expect(share(rounded(100, 10), rounded(300, 100))).toEqual({ value: 0.25, low: 100 / 499, high: 109 / 409 });
    expect(share(exactly(0), exactly(5))).toEqual(exactly(0));
  });

  test('floors leave one bound', () => {
    const floor = estimateOf({ value: 500, step: 1, floor: true });
    expect(divide(exactly(45), floor)).toEqual({ value: 0.09, low: 0, high: 0.09 });
    expect(share(floor, exactly(500))).toEqual({ value: 0.5, low: 0.5, high: 1 });
    expect(share(exactly(500), floor)).toEqual({ value: 0.5, low: 0, high: 0.5 });
    expect(returnOn(floor, exactly(250))).toEqual({ value: 1, low: 1, high: Number.POSITIVE_INFINITY });
    expect(subtract(floor, floor)).toEqual({ value: 0, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY });
  });

  test('negative denominators', () => {
    expect(divide({ value: 2, low: 1, high: 3 }, exactly(-2))).toEqual({ value: -1, low: -1.5, high: -0.5 });
    expect(Object.is(divide(exactly(0), exactly(-2))?.value, 0)).toBe(true);
  });
});

test('a change smaller than the rounding is no certain change', () => {
  const change = growth({ value: 6700, step: 100 }, { value: 6700, step: 100 });
  expect(change).toEqual({ value: 0, low: -99, high: 99 });
  expect(isCertain(change)).toBe(false);
  expect(isCertain(growth({ value: 6700, step: 100 }, { value: 6800, step: 100 }))).toBe(true);
  expect(isCertain(growth(exact(5), exact(3)))).toBe(true);
  expect(isExact(growth(exact(5), exact(3)))).toBe(true);
});
