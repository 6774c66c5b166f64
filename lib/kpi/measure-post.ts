import { defined } from '../defined';
import { cautionsAbout } from './cautions';
import { collector } from './collect';
import { engagementParts } from './engagement-parts';
import type { Estimate } from './estimate';
import type { Measured, PostFigures } from './figures';
import { formulaOf, isOfPosts, wantedBy } from './formula-of';
import type { KpiId } from './ids';
import type { InputId } from './inputs';
import type { Formula, Inputs, Lists } from './kpi';
import { type PostRead, postReader, type ReadOptions } from './read-post';
import { seenSpan } from './seen-span';

export interface PostOptions extends ReadOptions {
  /** Id of a variant to compute in place of the default formula. */
  readonly variant?: string;
}

/**
 * What a KPI comes to for one post, promoted or not.
 * @param now Unix ms; a post younger than a day is provisional.
 * @returns no estimate where an input is not known, or where the KPI is not one of posts.
 */
export function measurePost(id: KpiId, figures: PostFigures, now: number, options: PostOptions = {}): Measured {
  const formula = formulaOf(id, options.variant);
  const readerOf = (input: InputId) => postReader(input, now, options);
  const { inputs, lists } = postGiver(formula, readerOf)(figures);
  const estimate = isOfPosts(id, formula) ? formula.compute(inputs, lists) : undefined;
  return defined({
    kpi: id,
    estimate,
    missing: wantedBy(formula).filter((input) => !inputs[input] && !lists[input]),
    n: estimate ? 1 : 0,
    without: estimate ? 0 : 1,
    promoted: 0,
    inputs: { ...engagementParts(formula, [figures], readerOf, options), ...inputs },
    lists: formula.lists && lists,
    seen: seenSpan(formula.inputs, [figures]),
    cautions: cautionsAbout([figures], formula.inputs, now),
  });
}

/**
 * What a KPI comes to for single posts, where nothing but the number is wanted. Made once, used for thousands.
 * @param now Unix ms.
 */
export function postEstimator(id: KpiId, now: number, options: PostOptions = {}): (figures: PostFigures) => Estimate | undefined {
  const formula = formulaOf(id, options.variant);
  if (!isOfPosts(id, formula)) return () => undefined;
  const givenBy = postGiver(formula, (input) => postReader(input, now, options));
  return (figures) => {
    const { inputs, lists } = givenBy(figures);
    return formula.compute(inputs, lists);
  };
}

/** What single posts put into a formula. Where that wants a number of each post, it is a list of one. */
export function postGiver(
  { inputs, lists = [] }: Formula,
  readerOf: (input: InputId) => PostRead,
): (figures: PostFigures) => { readonly inputs: Inputs; readonly lists: Lists } {
  const collectInputs = collector(inputs, readerOf);
  const collectLists = collector(lists, (list) => {
    const read = readerOf(list);
    return (figures: PostFigures) => {
      const number = read(figures);
      return number ? [number] : figures.lists?.[list];
    };
  });
  return (figures) => ({ inputs: collectInputs(figures), lists: collectLists(figures) });
}
