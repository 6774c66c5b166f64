import { addDays, localDay, startOfDay, type TimeZone } from '../day';
import type { GoalMeasure, GoalValue } from '../goals/goal';
import { dayLists } from '../kpi/day-lists';
import { KPIS } from '../kpi/dictionary';
import { type Estimate, exactly } from '../kpi/estimate';
import type { GroupFigures, Measured, PostFigures } from '../kpi/figures';
import { formulaOf, inputsOf } from '../kpi/formula-of';
import { measureGroup } from '../kpi/measure-group';
import type { ReadOptions } from '../kpi/read-post';
import { accountsOn, daysIn, observedDays, splitByDay } from '../overview/day-figures';
import type { PeriodFigures } from '../overview/period-figures';
import type { Scope } from '../scope';
import type { Slices } from '../slices';
import { gainedBetween } from './activity';

/** What a KPI came to at the end of a day. */
export type DayValue = Omit<GoalValue, 'goal' | 'typed'>;

/** What is counted of the same figures. */
export type Counting = Pick<GoalMeasure, 'kpi' | 'variant'>;

export interface CountWanted {
  readonly view: Scope['view'];
  readonly zone: TimeZone;
  readonly options: ReadOptions;
  /** Local day from which everything is counted. */
  readonly start: string;
  /** Unix ms. */
  readonly now: number;
}

type Loaded = Pick<PeriodFigures, 'figures' | 'followers'>;

/** Everything known at the end of a day, counted from the start. */
export interface DayEnd {
  readonly day: string;
  /** Whether a post or the header of one of the accounts was looked at on that day. */
  readonly isObserved: boolean;
  measure(counting: Counting): DayValue | undefined;
}

/**
 * What is known at the end of each day, one after the other.
 * @param loaded figures from the start on; with every look where a day before today is wanted.
 * @param days in ascending order.
 */
export async function* dayEnds(
  loaded: Loaded,
  days: readonly string[],
  wanted: CountWanted,
  slices: Slices,
): AsyncGenerator<DayEnd> {
  const { view, zone, start, now } = wanted;
  const from = startOfDay(start, zone) ?? now;
  const observed = observedDays([loaded.figures], loaded.followers, zone);
  const postsUntil = followPosts(loaded.figures.posts, view, from);
  // Of accounts whose followers were never read nothing will ever be known: the others stand without them.
  const read = loaded.figures.accounts.filter(({ account }) => loaded.followers.get(account.key)?.length);
  const listsUntil = createLists(loaded, wanted);
  for (const day of days) {
    const end = Math.min(startOfDay(addDays(day, 1) ?? day, zone) ?? now, now + 1);
    const accounts = accountsOn(day, { ...loaded.figures, accounts: read }, { followers: loaded.followers, zone });
    const group = { posts: postsUntil(end), accounts, days: daysIn({ from: start, to: day }).length, now: end - 1 };
    await slices.breathe();
    yield { day, isObserved: observed.has(day), measure: createMeasure(day, group, () => listsUntil(day), wanted.options) };
  }
}

function createMeasure(
  day: string,
  group: GroupFigures,
  lists: () => GroupFigures['lists'],
  options: ReadOptions,
): DayEnd['measure'] {
  const known = new Map<string, DayValue | undefined>();
  return ({ kpi, variant }) => {
    const key = `${kpi} ${variant ?? ''}`;
    if (known.has(key)) return known.get(key);
    const formula = formulaOf(kpi, variant);
    const listed = formula.lists ? lists() : undefined;
    const measured = measureGroup(kpi, listed ? { ...group, lists: listed } : group, {
      ...options,
      ...(variant !== undefined && { variant }),
    });
    const estimate = told(measured, { kpi, variant: variant ?? '' });
    const seenAt = newestOf(group, inputsOf(formula, 'post').length > 0);
    const value = estimate && seenAt !== undefined ? { day, ...estimate, seenAt, n: measured.n } : undefined;
    known.set(key, value);
    return value;
  };
}

/** Sums are told when nothing is missing in them: of posts that there are not, they are 0. */
function told({ estimate, without, n }: Measured, { kpi, variant }: Required<Counting>): Estimate | undefined {
  if (KPIS[kpi].over !== 'sum') return estimate;
  const formula = formulaOf(kpi, variant);
  const ofPosts = inputsOf(formula, 'post').length;
  if (ofPosts > 0) return estimate ?? (n + without === 0 && ofPosts === formula.inputs.length ? exactly(0) : undefined);
  return inputsOf(formula, 'account').length === 0 || without === 0 ? estimate : undefined;
}

function newestOf({ posts, accounts, now }: GroupFigures, isOfPosts: boolean): number | undefined {
  let newest: number | undefined;
  const add = (seenAt: number | undefined) => {
    if (seenAt !== undefined && seenAt <= now && seenAt > (newest ?? 0)) newest = seenAt;
  };
  if (isOfPosts) for (const { post, looks } of posts) add(post.lastSeenAt <= now ? post.lastSeenAt : looks?.at(-1)?.seenAt);
  for (const { end } of accounts) add(end?.seenAt);
  return newest;
}

/** A post as it was known at the last moment asked for, and from when on it is known otherwise. */
interface Followed {
  readonly figures: PostFigures;
  until: number;
  known?: PostFigures | undefined;
}

/** Posts as they were known just before a moment; asked for rising moments only. What was not seen by then is not among them. */
function followPosts(posts: readonly PostFigures[], view: Scope['view'], from: number): (end: number) => PostFigures[] {
  const followed: Followed[] = posts.map((figures) => ({ figures, until: firstKnown(figures) }));
  return (end) => {
    const known: PostFigures[] = [];
    for (const each of followed) {
      if (each.until < end) {
        each.known = asKnown(each.figures, view, from, end);
        each.until = nextChange(each.figures, end);
      }
      if (each.known) known.push(each.known);
    }
    return known;
  };
}

function firstKnown({ post: { publishedAt, firstSeenAt } }: PostFigures): number {
  return Math.max(publishedAt ?? firstSeenAt, firstSeenAt);
}

function nextChange({ post, looks = [] }: PostFigures, end: number): number {
  const next = looks.find(({ seenAt }) => seenAt >= end)?.seenAt ?? Number.POSITIVE_INFINITY;
  return post.lastSeenAt >= end ? Math.min(next, post.lastSeenAt) : next;
}

function asKnown(
  { before: _, ...figures }: PostFigures,
  view: Scope['view'],
  from: number,
  end: number,
): PostFigures | undefined {
  const { looks: all = [] } = figures;
  const looks = all.filter(({ seenAt }) => seenAt < end);
  if (view === 'activity' && !looks.some(({ seenAt }) => seenAt >= from)) return undefined;
  const { post, before } = gainedBetween(figures.post, all, from, end - 1);
  return { ...figures, post, ...(figures.looks && { looks }), ...(view === 'activity' && before && { before }) };
}

/** Numbers of single days, for KPIs that are means over days; split only where one asks. */
function createLists(
  { figures, followers }: Loaded,
  { view, zone, start, now }: CountWanted,
): (day: string) => GroupFigures['lists'] {
  let split: ReturnType<typeof splitByDay> | undefined;
  return (day) => {
    split ??= splitByDay(figures, { period: { from: start, to: localDay(now, zone) }, view, zone, followers });
    return dayLists(split.filter((each) => each.day <= day).map((each) => each.figures));
  };
}
