import { collector } from './collect';
import type { Estimate } from './estimate';
import type { AccountFigures, PostFigures } from './figures';
import { inputsOf, isOfPosts } from './formula-of';
import { createTallies, type Given } from './given';
import type { GroupReader } from './group-reader';
import type { KpiId } from './ids';
import type { Formula } from './kpi';
import { postGiver } from './measure-post';

export interface GivenByAccounts extends Given {
  /** Those that go in. */
  readonly told: readonly AccountFigures[];
  /** Whether what an account's posts give can go in, too: they stay out where a number of the account is wanted and not known. */
  readonly admits: (account: string | undefined) => boolean;
}

export interface GivenByPosts extends Given {
  /** Those that go in. */
  readonly told: readonly PostFigures[];
  /** What each of them comes to by itself, by formulas that need nothing but posts. */
  readonly estimates: readonly Estimate[];
}

/** Nothing where the formula needs no number of an account. */
export function givenByAccounts(formula: Formula, accounts: readonly AccountFigures[], reader: GroupReader): GivenByAccounts {
  const wanted = inputsOf(formula, 'account');
  const tallies = createTallies(wanted, [], reader);
  if (wanted.length === 0) return { ...tallies.given(), told: [], admits: () => true };
  const isConcerned = reader.concerns(wanted);
  const collectInputs = collector(wanted, reader.ofAccounts);
  const told: AccountFigures[] = [];
  for (const figures of accounts) {
    const { key } = figures.account;
    if (!isConcerned(key)) continue;
    const inputs = collectInputs(figures);
    const goesIn = wanted.every((input) => inputs[input]);
    if (goesIn) told.push(figures);
    tallies.add({ account: key, inputs, lists: {} }, goesIn);
  }
  const admitted = new Set<string | undefined>(told.map(({ account }) => account.key));
  return { ...tallies.given(), told, admits: (account) => admitted.has(account) };
}

/** @param organic neither promoted posts nor reposts of others; none where the formula needs no number of a post. */
export function givenByPosts(
  id: KpiId,
  formula: Formula,
  organic: readonly PostFigures[],
  { admits }: GivenByAccounts,
  reader: GroupReader,
): GivenByPosts {
  const wanted = inputsOf(formula, 'post');
  const alone = isOfPosts(id, formula);
  const givenBy = postGiver(formula, reader.ofPosts);
  const tallies = createTallies(wanted, formula.lists ?? [], reader);
  const told: PostFigures[] = [];
  const estimates: Estimate[] = [];
  for (const figures of organic) {
    const { account } = figures.post;
    const { inputs, lists } = givenBy(figures);
    const estimate = alone ? formula.compute(inputs, lists) : undefined;
    const goesIn = alone ? estimate !== undefined : admits(account) && wanted.every((input) => inputs[input] ?? lists[input]);
    tallies.add({ account, inputs, lists }, goesIn);
    if (goesIn) told.push(figures);
    if (estimate) estimates.push(estimate);
  }
  return { ...tallies.given(), told, estimates };
}
