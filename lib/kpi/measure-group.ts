import { defined } from '../defined';
import { cautionsAbout } from './cautions';
import { collect } from './collect';
import { KPIS } from './dictionary';
import { engagementParts } from './engagement-parts';
import { type Estimate, exactly, median, sum } from './estimate';
import type { AccountFigures, Caution, GroupFigures, Measured } from './figures';
import { formulaOf, inputsOf, isAgainstOthers, isOfPosts, wantedBy } from './formula-of';
import { type Giver, type Givers, givingAccounts, givingPosts, type PostGiver } from './givers';
import { type GroupReader, groupReader, type GroupOptions as ReaderOptions } from './group-reader';
import type { KpiId } from './ids';
import { INPUTS, type InputId } from './inputs';
import type { Formula, Inputs, Lists } from './kpi';
import type { PostOptions } from './measure-post';
import { seenSpan } from './seen-span';
import { FEWEST } from './spread';

export interface GroupOptions extends ReaderOptions, PostOptions {}

/** What goes into a KPI of a group. */
interface Material {
  readonly group: GroupFigures;
  readonly formula: Formula;
  readonly options: GroupOptions;
  readonly reader: GroupReader;
  readonly posts: Givers<PostGiver>;
  readonly accounts: Givers;
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
  const accounts = givingAccounts(formula, group.accounts, reader);
  const posts = givingPosts(id, formula, organic, accounts, reader);
  const material = { group, formula, options, reader, posts, accounts };
  const counted = ofPosts.length > 0 ? posts : accounts;
  return defined({
    kpi: id,
    ...result(id, material),
    missing: wantedBy(formula).filter((input) => isMissing(input, material)),
    n: counted.told.length,
    without: counted.all.length - counted.told.length,
    promoted: shown.length - organic.length,
    seen: seenSpan(
      formula.inputs,
      posts.told.map(({ figures }) => figures),
      figuresOf(accounts, group),
    ),
    cautions: cautions(id, material),
  });
}

function result(
  id: KpiId,
  material: Material,
): Pick<Measured, 'inputs' | 'lists'> & { estimate: Estimate | undefined; median: Estimate | undefined } {
  const { formula, posts } = material;
  const [inputs, lists] = [addUp(material), listUp(material)];
  const isApart = KPIS[id].over === 'none' && isOfPosts(id, formula) && posts.told.length > 1;
  const each =
    KPIS[id].over === 'sum' ? [] : posts.told.map(({ estimate }) => estimate).filter((estimate) => estimate !== undefined);
  return {
    estimate: isApart ? undefined : formula.compute(inputs, lists),
    median: median(each),
    inputs: { ...partsOf(material), ...inputs },
    ...(formula.lists && { lists }),
  };
}

/** Sums over those that go in; nothing where there is none. */
function addUp({ formula, group, reader, posts, accounts }: Material): Inputs {
  const sumOf = (givers: Givers, input: InputId) => {
    const isOwned = reader.owns(input);
    const given: Estimate[] = [];
    for (const { account, inputs } of givers.told) {
      const known = inputs[input];
      if (known && isOwned(account)) given.push(known);
    }
    return given.length === 0 ? undefined : sum(given);
  };
  return collect(formula.inputs, (input) => {
    const { of: subject } = INPUTS[input];
    if (subject === 'post') return sumOf(posts, input);
    return subject === 'account' ? sumOf(accounts, input) : ofPeriod(input, group);
  });
}

function partsOf({ formula, options, reader, posts }: Material): Inputs {
  return engagementParts(formula, options, (counter) => {
    const read = reader.ofPosts(counter);
    const given = posts.told.map(({ figures }) => read(figures)).filter((estimate) => estimate !== undefined);
    return given.length === 0 ? undefined : sum(given);
  });
}

function listUp({ formula, group, posts }: Material): Lists {
  return collect(formula.lists ?? [], (list) => {
    if (INPUTS[list].of !== 'post') return group.lists?.[list];
    const given = posts.told.flatMap(({ lists }) => lists[list] ?? []);
    return given.length === 0 ? undefined : given;
  });
}

function ofPeriod(input: InputId, { days, metrics }: GroupFigures): Estimate | undefined {
  return input === 'days' ? exactly(days) : metrics?.[input];
}

/** Known of none. Where there is no post or account at all, it is not the input that is missing, unless no page shows it. */
function isMissing(input: InputId, { group, reader, posts, accounts }: Material): boolean {
  const { of: subject, origins } = INPUTS[input];
  if (subject === 'period') return !ofPeriod(input, group);
  if (subject === 'list') return !group.lists?.[input];
  const isOwned = reader.owns(input);
  const givers: readonly Giver[] = (subject === 'post' ? posts : accounts).all;
  if (!givers.some(({ account }) => isOwned(account)))
    return !origins.some((origin) => origin === 'page' || origin === 'history');
  return !givers.some(({ account, inputs, lists }) => isOwned(account) && (inputs[input] ?? lists[input]));
}

function figuresOf({ told }: Givers, { accounts }: GroupFigures): readonly AccountFigures[] {
  if (told.length === accounts.length) return accounts;
  const keys = new Set(told.map(({ account }) => account));
  return accounts.filter(({ account }) => keys.has(account.key));
}

function isAcrossSites({ group, posts, accounts }: Material): boolean {
  const things = [...posts.told.map(({ figures }) => figures.post), ...figuresOf(accounts, group).map(({ account }) => account)];
  return things.some(({ platform }) => platform !== things[0]?.platform);
}

function cautions(id: KpiId, material: Material): readonly Caution[] {
  const { formula, group, posts } = material;
  const about = [
    ...cautionsAbout(
      posts.told.map(({ figures }) => figures),
      formula.inputs,
      group.now,
    ),
    ...(isAgainstOthers(id) && isAcrossSites(material) ? (['mixedSites'] as const) : []),
  ];
  const isOfAFew = inputsOf(formula, 'post').length > 0 && posts.told.length < FEWEST;
  return isOfAFew ? [...about, 'few'] : about;
}
