import { defined } from '../data/defined';
import { cautionsAbout } from './cautions';
import type { Estimate } from './estimate';
import type { Measured, PostFigures } from './figures';
import { formulaOf, isOfPosts, wantedBy } from './formula-of';
import type { KpiId } from './ids';
import { INPUTS, type InputId } from './inputs';
import type { Formula, Inputs, Lists } from './kpi';
import { type EngagementOptions, postInput } from './read-post';

export interface MeasureOptions extends EngagementOptions {
  /** Id of a variant to compute in place of the default formula. */
  readonly variant?: string;
}

/**
 * What a KPI comes to for one post, promoted or not.
 * @param now Unix ms; a post younger than a day is provisional.
 * @returns no estimate where an input is not known, or where the KPI is not one of posts.
 */
export function measurePost(id: KpiId, figures: PostFigures, now: number, options: MeasureOptions = {}): Measured {
  const formula = formulaOf(id, options.variant);
  const given = givenByPost(formula, figures, (input) => postInput(input, figures, options));
  const estimate = isOfPosts(id, formula) ? formula.compute(given.inputs, given.lists) : undefined;
  return defined({
    kpi: id,
    estimate,
    missing: wantedBy(formula).filter((input) => !given.inputs[input] && !given.lists[input]),
    n: estimate ? 1 : 0,
    without: estimate ? 0 : 1,
    promoted: 0,
    inputs: given.inputs,
    lists: formula.lists && given.lists,
    cautions: cautionsAbout([figures], formula.inputs, now),
  });
}

/** What one post puts into a formula; the number it gives is the whole list where a formula wants a number of each post. */
export function givenByPost(
  { inputs, lists = [] }: Formula,
  figures: PostFigures,
  read: (input: InputId) => Estimate | undefined,
): { readonly inputs: Inputs; readonly lists: Lists } {
  const list = (input: InputId) => {
    const number = INPUTS[input].of === 'post' ? read(input) : undefined;
    return number ? [number] : figures.lists?.[input];
  };
  return {
    inputs: Object.fromEntries(inputs.flatMap((input) => pair(input, read(input)))),
    lists: Object.fromEntries(lists.flatMap((input) => pair(input, list(input)))),
  };
}

function pair<Value>(input: InputId, value: Value | undefined): readonly (readonly [InputId, Value])[] {
  return value === undefined ? [] : [[input, value]];
}
