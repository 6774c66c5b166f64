import { defined } from '../defined';
import { cautionsAbout } from './cautions';
import { collect } from './collect';
import { KPIS } from './dictionary';
import { engagementParts } from './engagement-parts';
import { type Estimate, exactly } from './estimate';
import type { Caution, GroupFigures, Measured } from './figures';
import { formulaOf, inputsOf, isAgainstOthers, isOfPosts, wantedBy } from './formula-of';
import { type GivenByAccounts, type GivenByPosts, givenByAccounts, givenByPosts } from './givers';
import { groupReader, type GroupOptions as ReaderOptions } from './group-reader';
import type { KpiId } from './ids';
import { INPUTS, type InputId } from './inputs';
import type { Formula, Inputs, Lists } from './kpi';
import type { PostOptions } from './measure-post';
import { median } from './median';
import { seenSpan } from './seen-span';
import { FEWEST } from './spread';

export interface GroupOptions extends ReaderOptions, PostOptions {}

/** What goes into a KPI of a group. */
interface Material {
  readonly group: GroupFigures;
  readonly formula: Formula;
  readonly posts: GivenByPosts;
  readonly accounts: GivenByAccounts;
}

/**
 * What a KPI comes to for all posts and accounts of a group. Of ratios, numerators and denominators are added up over the posts of
 * which the KPI can be told one by one, and then divided; promoted posts and reposts of others are left out.
 */
export function measureGroup(id: KpiId, group: GroupFigures, options: GroupOptions = {}): Measured {
  const formula = formulaOf(id, options.variant);
  const reader = groupReader(group, options);
  const ofPosts = inputsOf(formula, 'post');
  const isConcerned = reader.concerns(ofPosts);
  const shown = ofPosts.length === 0 ? [] : group.posts.filter(({ post }) => !post.reshare && isConcerned(post.account));
  const organic = shown.filter(({ post }) => !post.promoted);
  const accounts = givenByAccounts(formula, group.accounts, reader);
  const posts = givenByPosts(id, formula, organic, accounts, reader);
  const material = { group, formula, posts, accounts };
  const { n, without } = ofPosts.length > 0 ? posts : accounts;
  const [inputs, lists] = [addUp(material), listUp(material)];
  return defined({
    kpi: id,
    estimate: isApart(id, material) ? undefined : formula.compute(inputs, lists),
    median: KPIS[id].over === 'sum' ? undefined : median(posts.estimates),
    missing: wantedBy(formula).filter((input) => isMissing(input, material)),
    ...{ n, without, promoted: shown.length - organic.length },
    inputs: { ...engagementParts(formula, posts.told, reader.ofPosts, options), ...inputs },
    lists: formula.lists && lists,
    seen: seenSpan(formula.inputs, posts.told, accounts.told),
    cautions: cautions(id, material),
  });
}

/** Several posts' numbers that cannot be put together. */
function isApart(id: KpiId, { formula, posts }: Material): boolean {
  return KPIS[id].over === 'none' && isOfPosts(id, formula) && posts.n > 1;
}

function addUp({ formula, group, posts, accounts }: Material): Inputs {
  return collect(formula.inputs, (input) => {
    const { of: subject } = INPUTS[input];
    if (subject === 'post') return posts.inputs[input];
    return subject === 'account' ? accounts.inputs[input] : ofPeriod(input, group);
  });
}

function listUp({ formula, group, posts }: Material): Lists {
  return collect(formula.lists ?? [], (list) => (INPUTS[list].of === 'post' ? posts.lists[list] : group.lists?.[list]));
}

function ofPeriod(input: InputId, { days, metrics }: GroupFigures): Estimate | undefined {
  return input === 'days' ? exactly(days) : metrics?.[input];
}

function isMissing(input: InputId, { group, posts, accounts }: Material): boolean {
  const { of: subject } = INPUTS[input];
  if (subject === 'period') return !ofPeriod(input, group);
  if (subject === 'list') return !group.lists?.[input];
  return (subject === 'post' ? posts : accounts).missing.includes(input);
}

function isAcrossSites({ posts, accounts }: Material): boolean {
  const things = [...posts.told.map(({ post }) => post), ...accounts.told.map(({ account }) => account)];
  return things.some(({ platform }) => platform !== things[0]?.platform);
}

function cautions(id: KpiId, material: Material): readonly Caution[] {
  const { formula, group, posts } = material;
  const about = [
    ...cautionsAbout(posts.told, formula.inputs, group.now),
    ...(isAgainstOthers(id) && isAcrossSites(material) ? (['mixedSites'] as const) : []),
  ];
  const isOfAFew = inputsOf(formula, 'post').length > 0 && posts.n < FEWEST;
  return isOfAFew ? [...about, 'few'] : about;
}
