import type { Counter } from '../platforms/types';
import { collect } from './collect';
import { ENGAGEMENT_COUNTERS, engagementCounters } from './engagement-rate';
import { addTo, type Estimate } from './estimate';
import type { PostFigures } from './figures';
import type { Formula, Inputs } from './kpi';
import type { PostRead, ReadOptions } from './read-post';

const PARTS: readonly Counter[] = [...ENGAGEMENT_COUNTERS, 'saves'];

/**
 * What the engagements of a formula are made of, added up over posts, so that it can be shown worked out; nothing for formulas
 * without engagements.
 */
export function engagementParts(
  formula: Formula,
  posts: readonly PostFigures[],
  readerOf: (counter: Counter) => PostRead,
  options: ReadOptions,
): Inputs {
  if (!formula.inputs.includes('engagements')) return {};
  return collect(PARTS, (counter) => {
    const isPart = ({ post }: PostFigures) => engagementCounters(post.platform, options).includes(counter);
    return sumOver(posts, readerOf(counter), isPart);
  });
}

/** `undefined` where none of them tells it. */
function sumOver(posts: readonly PostFigures[], read: PostRead, isPart: (figures: PostFigures) => boolean): Estimate | undefined {
  const total = { value: 0, low: 0, high: 0 };
  let isTold = false;
  for (const figures of posts) {
    const estimate = isPart(figures) ? read(figures) : undefined;
    if (!estimate) continue;
    isTold = true;
    addTo(total, estimate);
  }
  return isTold ? total : undefined;
}
