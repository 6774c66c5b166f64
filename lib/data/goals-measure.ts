import type { GoalMeasure } from '../goals/goal';
import { KPIS } from '../kpi/dictionary';
import { type Estimate, exactly } from '../kpi/estimate';
import type { GroupFigures, Measured } from '../kpi/figures';
import { formulaOf, inputsOf, wantedBy } from '../kpi/formula-of';
import { INPUTS } from '../kpi/inputs';
import { measureGroup } from '../kpi/measure-group';
import type { ReadOptions } from '../kpi/read-post';

/** What is counted. */
export type Counting = Pick<GoalMeasure, 'kpi' | 'variant'>;

/** Whether it is counted of accounts alone. */
export function isOfAccounts({ kpi, variant }: Counting): boolean {
  return wantedBy(formulaOf(kpi, variant)).every((input) => INPUTS[input].of !== 'post' && INPUTS[input].of !== 'list');
}

export interface Told {
  readonly estimate: Estimate | undefined;
  /** Posts or accounts that went in, and those of which too little is known. */
  readonly n: number;
  readonly without: number;
}

/** What a KPI comes to where somebody has looked: sums only when no account is missing in them, and of no posts at all they are 0. */
export function measureTold(counting: Counting, group: GroupFigures, options: ReadOptions): Told {
  const { kpi, variant } = counting;
  const measured = measureGroup(kpi, group, { ...options, ...(variant !== undefined && { variant }) });
  const { estimate, n, without } = measured;
  return { estimate: KPIS[kpi].over === 'sum' ? sumOf(measured, counting) : estimate, n, without };
}

function sumOf({ estimate, without, n }: Measured, { kpi, variant }: Counting): Estimate | undefined {
  const formula = formulaOf(kpi, variant);
  const ofPosts = inputsOf(formula, 'post').length;
  if (ofPosts > 0) return estimate ?? (n + without === 0 && ofPosts === formula.inputs.length ? exactly(0) : undefined);
  return inputsOf(formula, 'account').length === 0 || without === 0 ? estimate : undefined;
}
