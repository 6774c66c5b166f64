import { collector } from './collect';
import type { Estimate } from './estimate';
import type { AccountFigures, PostFigures } from './figures';
import { inputsOf, isOfPosts } from './formula-of';
import type { GroupReader } from './group-reader';
import type { KpiId } from './ids';
import type { Formula, Inputs, Lists } from './kpi';
import { postGiver } from './measure-post';

/** A post or an account, with what it puts into a formula. */
export interface Giver {
  readonly account: string | undefined;
  readonly inputs: Inputs;
  readonly lists: Lists;
  /** What it comes to by itself, by formulas that need nothing but posts. */
  readonly estimate?: Estimate | undefined;
}

export interface PostGiver extends Giver {
  readonly figures: PostFigures;
}

export interface Givers<Kind extends Giver = Giver> {
  readonly all: readonly Kind[];
  /** Those that go in: of them everything is known that the formula needs. */
  readonly told: readonly Kind[];
}

/** None where the formula needs no number of an account. */
export function givingAccounts(formula: Formula, accounts: readonly AccountFigures[], reader: GroupReader): Givers {
  const wanted = inputsOf(formula, 'account');
  const isConcerned = reader.concerns(wanted);
  const collectInputs = collector(wanted, reader.ofAccounts);
  const concerned = wanted.length === 0 ? [] : accounts.filter(({ account }) => isConcerned(account.key));
  const all = concerned.map((figures) => ({
    account: figures.account.key,
    inputs: collectInputs(figures),
    lists: {},
  }));
  return { all, told: all.filter(({ inputs }) => wanted.every((input) => inputs[input])) };
}

/**
 * @param organic neither promoted posts nor reposts of others; none where the formula needs no number of a post.
 * @param accounts that go in: where the formula needs numbers of accounts, posts of other accounts stay out.
 */
export function givingPosts(
  id: KpiId,
  formula: Formula,
  organic: readonly PostFigures[],
  accounts: Givers,
  reader: GroupReader,
): Givers<PostGiver> {
  const wanted = inputsOf(formula, 'post');
  const alone = isOfPosts(id, formula);
  const givenBy = postGiver(formula, reader.ofPosts);
  const all = organic.map((figures) => {
    const { inputs, lists } = givenBy(figures);
    const estimate = alone ? formula.compute(inputs, lists) : undefined;
    return { figures, account: figures.post.account, inputs, lists, estimate };
  });
  const within = new Set(accounts.told.map(({ account }) => account));
  const isOfPostsOnly = inputsOf(formula, 'account').length === 0;
  const isWithin = ({ account }: Giver) => isOfPostsOnly || within.has(account);
  const isKnown = ({ inputs, lists }: Giver) => wanted.every((input) => inputs[input] ?? lists[input]);
  return { all, told: all.filter(alone ? ({ estimate }) => estimate !== undefined : (post) => isKnown(post) && isWithin(post)) };
}
