import { defined } from '../data/defined';
import { cautionsAbout, FEW_POSTS } from './cautions';
import { KPIS } from './dictionary';
import { type Estimate, exactly, median, sum } from './estimate';
import type { GroupFigures, Measured, PostFigures } from './figures';
import { formulaOf, isOfPosts, wantedBy } from './formula-of';
import type { KpiId } from './ids';
import { INPUTS, type InputId, type Subject } from './inputs';
import type { Formula, Inputs, Lists } from './kpi';
import { givenByPost, type MeasureOptions } from './measure-post';
import { accountInput } from './read-account';
import { postInput } from './read-post';
import { type Sides, sidesOf } from './sides';

export interface GroupOptions extends MeasureOptions {
  /** Keys of the accounts that are set against the others of the group; those with the role `own` where not given. */
  readonly own?: readonly string[];
}

/** A post or an account, with what it puts into the formula and, for formulas of posts alone, what it comes to by itself. */
interface Giver {
  readonly account: string | undefined;
  readonly inputs: Inputs;
  readonly lists: Lists;
  readonly estimate?: Estimate | undefined;
  readonly figures?: PostFigures;
}

/**
 * What a KPI comes to for all posts and accounts of a group. Of ratios numerators and denominators are added up first, over the posts
 * of which the KPI can be told one by one; promoted posts and reposts of others are left out.
 */
export function measureGroup(id: KpiId, group: GroupFigures, options: GroupOptions = {}): Measured {
  const formula = formulaOf(id, options.variant);
  const sides = sidesOf(group, options.own);
  const [ofPosts, ofAccounts] = [inputsOf(formula, 'post'), inputsOf(formula, 'account')];
  const alone = isOfPosts(id, formula);

  const accounts = ofAccounts.length === 0 ? [] : accountGivers(group, ofAccounts, sides);
  const counted = accounts.filter((account) => ofAccounts.every((input) => account.inputs[input]));
  const within = new Set(counted.map(({ account }) => account));

  const shown = group.posts.filter(({ post }) => !post.reshare && sides.concerns(post.account, ofPosts));
  const organic = ofPosts.length === 0 && !alone ? [] : shown.filter(({ post }) => !post.promoted);
  const posts = organic.map((figures) => postGiver(formula, figures, alone, sides, options));
  const told = posts.filter(
    (post) =>
      (alone ? post.estimate !== undefined : ofPosts.every((input) => post.inputs[input] ?? post.lists[input])) &&
      (ofAccounts.length === 0 || within.has(post.account)),
  );
  const usesPosts = alone || ofPosts.length > 0;

  const inputs = addUp(formula, group, told, counted);
  const lists = listUp(formula, group, told);
  const apart = KPIS[id].over === 'none' && alone && told.length !== 1;
  const went = told.flatMap(({ figures }) => figures ?? []);
  return defined({
    kpi: id,
    estimate: apart || (usesPosts && told.length === 0) ? undefined : formula.compute(inputs, lists),
    missing: wantedBy(formula).filter((input) => isMissing(input, group, posts, accounts)),
    n: usesPosts ? told.length : counted.length,
    without: usesPosts ? posts.length - told.length : accounts.length - counted.length,
    promoted: usesPosts ? shown.length - organic.length : 0,
    median: alone && KPIS[id].over !== 'sum' ? median(told.flatMap(({ estimate }) => estimate ?? [])) : undefined,
    inputs,
    lists: formula.lists && lists,
    cautions: [
      ...cautionsAbout(went, formula.inputs, group.now),
      ...(usesPosts && told.length < FEW_POSTS ? (['few'] as const) : []),
    ],
  });
}

function inputsOf(formula: Formula, subject: Subject): readonly InputId[] {
  return wantedBy(formula).filter((input) => INPUTS[input].of === subject);
}

function postGiver(formula: Formula, figures: PostFigures, alone: boolean, sides: Sides, options: GroupOptions): Giver {
  const { account } = figures.post;
  const given = givenByPost(formula, figures, (input) => sides.read(input, account, (own) => postInput(own, figures, options)));
  return { figures, account, ...given, estimate: alone ? formula.compute(given.inputs, given.lists) : undefined };
}

function accountGivers({ accounts, posts }: GroupFigures, wanted: readonly InputId[], sides: Sides): readonly Giver[] {
  const active = new Set(posts.filter(({ post, before }) => !post.reshare && !before).map(({ post }) => post.account));
  return accounts
    .filter(({ account }) => sides.concerns(account.key, wanted))
    .map((figures) => {
      const { key } = figures.account;
      const read = (input: InputId) => sides.read(input, key, (own) => accountInput(own, figures, active.has(key)));
      return { account: key, inputs: collect(wanted, read), lists: {} };
    });
}

/** Sums over those that give something; nothing where none does. */
function addUp(formula: Formula, group: GroupFigures, posts: readonly Giver[], accounts: readonly Giver[]): Inputs {
  const givers = { post: posts, account: accounts };
  return collect(formula.inputs, (input) => {
    const subject = INPUTS[input].of;
    if (subject !== 'post' && subject !== 'account') return ofPeriod(input, group);
    const given = givers[subject].flatMap(({ inputs }) => inputs[input] ?? []);
    return given.length === 0 ? undefined : sum(given);
  });
}

function listUp({ lists = [] }: Formula, group: GroupFigures, posts: readonly Giver[]): Lists {
  return collect(lists, (list) => {
    if (INPUTS[list].of === 'list') return group.lists?.[list];
    const given = posts.flatMap(({ lists: own }) => own[list] ?? []);
    return given.length === 0 ? undefined : given;
  });
}

function ofPeriod(input: InputId, { days, metrics }: GroupFigures): Estimate | undefined {
  return input === 'days' ? exactly(days) : metrics?.[input];
}

/** Known of none; without any post or account it is not the input that is missing, unless no page shows it. */
function isMissing(input: InputId, group: GroupFigures, posts: readonly Giver[], accounts: readonly Giver[]): boolean {
  const { of: subject, origins } = INPUTS[input];
  if (subject === 'period') return ofPeriod(input, group) === undefined;
  if (subject === 'list') return group.lists?.[input] === undefined;
  const givers = subject === 'account' ? accounts : posts;
  if (givers.length === 0) return !origins.some((origin) => origin === 'page' || origin === 'history');
  return !givers.some(({ inputs, lists }) => inputs[input] ?? lists[input]);
}

function collect<Value>(ids: readonly InputId[], read: (id: InputId) => Value | undefined): { readonly [id in InputId]?: Value } {
  const known: { [id in InputId]?: Value } = {};
  for (const id of ids) {
    const value = read(id);
    if (value !== undefined) known[id] = value;
  }
  return known;
}
