import { ENGAGEMENT_COUNTERS } from '../engagement-rate';
import { type Estimate, exactly, sum } from '../estimate';
import type { Inputs, Lists, Variant } from '../kpi';

/** The numbers of a worked example, with the engagements that reactions, comments and shares add up to where those are given in their stead. */
export function exampleInputs({ inputs }: Variant['example']): Inputs {
  const known: Inputs = Object.fromEntries(Object.entries(inputs).map(([id, value]) => [id, exactly(value)]));
  const parts = ENGAGEMENT_COUNTERS.flatMap((counter) => known[counter] ?? []);
  return { ...(parts.length > 0 && { engagements: sum(parts) }), ...known };
}

/** Its lists; absent where the example has none. */
export function exampleLists({ lists }: Variant['example']): Lists | undefined {
  return lists && Object.fromEntries(Object.entries(lists).map(([id, values]) => [id, values.map(exactly)]));
}

/** What the formula gives for its worked example. */
export function workExample({ compute, example }: Pick<Variant, 'compute' | 'example'>): Estimate | undefined {
  return compute(exampleInputs(example), exampleLists(example));
}
