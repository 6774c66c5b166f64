import { collect } from './collect';
import { ENGAGEMENT_COUNTERS } from './engagement-rate';
import type { Estimate } from './estimate';
import type { Formula, InputId, Inputs } from './kpi';

/** What the engagements of a formula are made of, so that it can be shown worked out; nothing for formulas without engagements. */
export function engagementParts(formula: Formula, read: (counter: InputId) => Estimate | undefined): Inputs {
  return formula.inputs.includes('engagements') ? collect(ENGAGEMENT_COUNTERS, read) : {};
}
