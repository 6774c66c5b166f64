import { collect } from './collect';
import { ENGAGEMENT_COUNTERS } from './engagement-rate';
import type { Estimate } from './estimate';
import type { Formula, InputId, Inputs } from './kpi';
import type { ReadOptions } from './read-post';

/** What the engagements of a formula are made of, so that it can be shown worked out; nothing for formulas without engagements. */
export function engagementParts(
  formula: Formula,
  { bookmarks }: ReadOptions,
  read: (counter: InputId) => Estimate | undefined,
): Inputs {
  if (!formula.inputs.includes('engagements')) return {};
  return collect(bookmarks ? [...ENGAGEMENT_COUNTERS, 'saves'] : ENGAGEMENT_COUNTERS, read);
}
