import { ENGAGEMENT_COUNTERS } from './engagement-rate';
import { sum } from './estimate';
import type { PostFigures } from './figures';
import type { Formula, Inputs } from './kpi';
import { counted } from './read-post';

/** What the engagements of a formula are made of, so that it can be shown worked out; nothing for formulas without engagements. */
export function engagementParts(formula: Formula, posts: readonly PostFigures[]): Inputs {
  if (!formula.inputs.includes('engagements')) return {};
  const parts = ENGAGEMENT_COUNTERS.flatMap((counter) => {
    const given = posts.map((figures) => counted(figures, counter)).filter((estimate) => estimate !== undefined);
    return given.length === 0 ? [] : [[counter, sum(given)] as const];
  });
  return Object.fromEntries(parts);
}
