import { describe, expect, test } from 'vitest';
import { KPIS } from '../../../lib/kpi/dictionary';
import { workExample } from '../../../lib/kpi/dictionary/example';
import { KPI_IDS } from '../../../lib/kpi/ids';

/** Half a unit of the last digit that is printed. */
function tolerance(printed: number): number {
  const decimals = String(printed).split('.')[1]?.length ?? 0;
  return 0.5 / 10 ** decimals + 1e-12;
}

test('the dictionary lists every KPI, each under its own name', () => {
  expect(Object.keys(KPIS)).toEqual(KPI_IDS);
  for (const id of KPI_IDS) expect(KPIS[id].id).toBe(id);
});

describe('worked examples', () => {
  const formulas = KPI_IDS.flatMap((id) => [
    [id, KPIS[id]] as const,
    ...(KPIS[id].variants ?? []).map((variant) => [`${id}, ${variant.id}`, variant] as const),
  ]);

  test.each(formulas)('%s', (_, formula) => {
    const worked = workExample(formula);
    expect(Math.abs((worked?.value ?? Number.NaN) - formula.example.result)).toBeLessThanOrEqual(
      tolerance(formula.example.result),
    );
    expect(worked?.low).toBe(worked?.high);
  });
});
