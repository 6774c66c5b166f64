import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Count } from '../../../lib/counts/count';
import { KPIS } from '../../../lib/kpi/dictionary';
import { workExample } from '../../../lib/kpi/dictionary/example';
import { type Estimate, estimateOf, exactly, isExact } from '../../../lib/kpi/estimate';
import { KPI_IDS } from '../../../lib/kpi/ids';
import { INPUTS, type InputId } from '../../../lib/kpi/inputs';
import type { Formula, Variant } from '../../../lib/kpi/kpi';

const FORMULAS: readonly (readonly [string, Formula & Pick<Variant, 'example'>])[] = KPI_IDS.flatMap((id) => [
  [id, KPIS[id]] as const,
  ...(KPIS[id].variants ?? []).map((variant) => [`${id}, ${variant.id}`, variant] as const),
]);

const wantedBy = ({ inputs, lists = [] }: Formula) => [...inputs, ...lists];

describe('the list', () => {
  test('every KPI stands in it once, under its own name and in the order of its group', () => {
    expect(Object.keys(KPIS)).toEqual(KPI_IDS);
    for (const id of KPI_IDS) expect(KPIS[id].id).toBe(id);
  });

  test('variants of a KPI have different names', () => {
    for (const { variants = [] } of Object.values(KPIS)) expect(new Set(variants.map(({ id }) => id)).size).toBe(variants.length);
  });

  test('every input goes into a formula', () => {
    const used = new Set(FORMULAS.flatMap(([, formula]) => wantedBy(formula)));
    // Read only as the whole of which `activeEmployees` is a part.
    expect((Object.keys(INPUTS) as InputId[]).filter((input) => !used.has(input))).toEqual(['activeAccounts']);
  });

  test('only what is known of each post is told of posts', () => {
    for (const kpi of Object.values(KPIS)) {
      if (!kpi.levels.includes('post')) continue;
      for (const input of wantedBy(kpi)) expect(INPUTS[input].of, `${kpi.id}: ${input}`).toBe('post');
    }
  });

  test('KPIs that need snapshots say so', () => {
    for (const kpi of Object.values(KPIS)) {
      const isOfHistory = wantedBy(kpi).some(
        (input) => INPUTS[input].of === 'post' && INPUTS[input].origins.join() === 'history',
      );
      expect(kpi.needsHistory ?? false, kpi.id).toBe(isOfHistory);
    }
  });
});

describe('worked examples', () => {
  /** Half a unit of the last digit that is printed. */
  const tolerance = (printed: number) => 0.5 / 10 ** (String(printed).split('.')[1]?.length ?? 0) + 1e-12;

  test.each(FORMULAS)('%s', (_, formula) => {
    const worked = workExample(formula);
    const { result } = formula.example;
    expect(Math.abs((worked?.value ?? Number.NaN) - result)).toBeLessThanOrEqual(tolerance(result));
    expect(worked && isExact(worked)).toBe(true);
  });

  test('profit, and not gross profit, is divided by the cost', () => {
    const profit = KPIS.returnOnInvestment.variants?.find(({ id }) => id === 'profit');
    expect(profit?.example.inputs).toEqual({ revenue: 5000, margin: 0.5, cost: 1500 });
    expect(profit && workExample(profit)?.value).toBeCloseTo(0.667, 3);
  });
});

describe('whatever goes in', () => {
  const inputsOf = ({ inputs, lists = [] }: Formula, numbers: (input: InputId, place: number) => Estimate) => ({
    inputs: Object.fromEntries(inputs.map((input) => [input, numbers(input, 0)])),
    lists: Object.fromEntries(lists.map((list) => [list, Array.from({ length: 9 }, (_, place) => numbers(list, place))])),
  });
  const at = <Value>(values: readonly Value[], place: number) => values[place % values.length] as Value;

  test.each(FORMULAS)('%s: the range contains the truth', (_, formula) => {
    const number = fc.record({ truth: fc.integer({ min: 0, max: 99_999 }), step: fc.constantFrom(1, 1, 10, 1_000) });
    const isExactInput = (input: InputId) => input === 'days';
    fc.assert(
      fc.property(fc.array(number, { minLength: 40, maxLength: 40 }), (numbers) => {
        const drawn = (input: InputId, place: number) => at(numbers, wantedBy(formula).indexOf(input) * 9 + place);
        const cutOff = (input: InputId, place: number) => {
          const { truth, step } = drawn(input, place);
          const count: Count = { value: truth - (truth % step), step };
          return isExactInput(input) ? exactly(truth) : estimateOf(count);
        };
        const shown = inputsOf(formula, cutOff);
        const known = inputsOf(formula, (input, place) => exactly(drawn(input, place).truth));
        const [estimate, truth] = [formula.compute(shown.inputs, shown.lists), formula.compute(known.inputs, known.lists)];
        if (!estimate || !truth) return;
        const slack = 1e-9 * Math.abs(truth.value);
        expect(estimate.low).toBeLessThanOrEqual(truth.value + slack);
        expect(estimate.high).toBeGreaterThanOrEqual(truth.value - slack);
      }),
      { numRuns: 60 },
    );
  });

  test.each(FORMULAS)('%s: no answer, or a number', (_, formula) => {
    const bound = fc.oneof(
      fc.constantFrom(0, 1, -1, 1e300, -1e300),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    );
    const number = fc.tuple(bound, bound, bound, fc.boolean()).map(([one, two, three, unbounded]): Estimate => {
      const [low = 0, value = 0, high = 0] = [one, two, three].sort((a, b) => a - b);
      return { low, value, high: unbounded ? Number.POSITIVE_INFINITY : high };
    });
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 40 }), (numbers) => {
        const { inputs, lists } = inputsOf(formula, (input, place) => at(numbers, wantedBy(formula).indexOf(input) * 9 + place));
        const estimate = formula.compute(inputs, lists);
        if (!estimate) return;
        expect(Number.isFinite(estimate.value)).toBe(true);
        expect(estimate.low).toBeLessThanOrEqual(estimate.value);
        expect(estimate.high).toBeGreaterThanOrEqual(estimate.value);
      }),
      { numRuns: 60 },
    );
  });

  test.each(FORMULAS)('%s: nothing, where an input is missing', (_, formula) => {
    const { inputs, lists } = inputsOf(formula, () => exactly(10));
    for (const missing of wantedBy(formula)) {
      const without = (given: object) => Object.fromEntries(Object.entries(given).filter(([input]) => input !== missing));
      expect(formula.compute(without(inputs), without(lists)), missing).toBeUndefined();
    }
    expect(formula.compute({})).toBeUndefined();
  });
});
