import { KPIS } from '../kpi/dictionary';
import { exactly } from '../kpi/estimate';
import { formulaOf } from '../kpi/formula-of';
import type { KpiId } from '../kpi/ids';
import { INPUTS, type InputId } from '../kpi/inputs';
import type { Formula, Inputs, Lists, Unit } from '../kpi/kpi';
import { unitOf } from '../kpi/unit-of';

/**
 * How a KPI moves through a period. `flow` adds up from 0: views, revenue. `level` stands at a number at any moment: followers.
 * `rate` is one of the period so far, and can fall again: engagement rate, time to first response.
 */
export type GoalKind = 'flow' | 'level' | 'rate';

export function kindOf(kpi: KpiId, variant?: string): GoalKind {
  const formula = formulaOf(kpi, variant);
  if (!addsUp(kpi, formula, unitOf(kpi, variant))) return 'rate';
  return formula.inputs.every(stands) ? 'level' : 'flow';
}

/** A KPI of single posts says nothing of a period, and those of goals are about goals. */
export function isForGoals(kpi: KpiId): boolean {
  const { levels, group } = KPIS[kpi];
  return group !== 'goals' && levels.some((level) => level !== 'post');
}

/** False where no input, however small, brings it below 0: a count, a share. */
export function canBeNegative(kpi: KpiId, variant?: string): boolean {
  const formula = formulaOf(kpi, variant);
  const { example } = KPIS[kpi].variants?.find(({ id }) => id === variant) ?? KPIS[kpi];
  const inputs: Inputs = mapped(example.inputs, (value) => exactly(value));
  const lists: Lists = mapped(example.lists ?? {}, (values) => values.map(exactly));
  return formula.inputs.some((input) => (formula.compute({ ...inputs, [input]: exactly(0) }, lists)?.value ?? 0) < 0);
}

/** A sum, or a plain count of one thing even where two periods cannot be added up: reach. */
function addsUp(kpi: KpiId, { inputs }: Formula, unit: Unit): boolean {
  return KPIS[kpi].over === 'sum' || (inputs.length === 1 && unit === 'count');
}

/** A number of an account that a page shows at any moment. */
function stands(input: InputId): boolean {
  const { of: subject, origins } = INPUTS[input];
  return subject === 'account' && origins.some((origin) => origin === 'page');
}

function mapped<Value, Result>(
  given: { readonly [input in InputId]?: Value },
  convert: (value: Value) => Result,
): { readonly [input in InputId]?: Result } {
  return Object.fromEntries(Object.entries(given).map(([input, value]) => [input, convert(value as Value)]));
}
