import { collect } from './collect';
import type { Estimate } from './estimate';
import type { AccountFigures, PostFigures } from './figures';
import { inputsOf, isOfPosts } from './formula-of';
import type { GroupReader } from './group-reader';
import type { KpiId } from './ids';
import type { Formula, Inputs, Lists } from './kpi';
import { givenByPost } from './measure-post';

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
  const concerned = wanted.length === 0 ? [] : accounts.filter(({ account }) => reader.concerns(account.key, wanted));
  const all = concerned.map((figures) => ({
    account: figures.account.key,
    inputs: collect(wanted, (input) => reader.ofAccount(input, figures)),
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
  const all = organic.map((figures) => {
    const given = givenByPost(formula, figures, (input) => reader.ofPost(input, figures));
    const estimate = alone ? formula.compute(given.inputs, given.lists) : undefined;
    return { figures, account: figures.post.account, ...given, estimate };
  });
  const within = new Set(accounts.told.map(({ account }) => account));
  const isWithin = ({ account }: Giver) => inputsOf(formula, 'account').length === 0 || within.has(account);
  const isKnown = ({ inputs, lists }: Giver) => wanted.every((input) => inputs[input] ?? lists[input]);
  return { all, told: all.filter(alone ? ({ estimate }) => estimate !== undefined : (post) => isKnown(post) && isWithin(post)) };
}
