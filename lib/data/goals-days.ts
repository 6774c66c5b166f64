import { addDays, localDay, startOfDay, type TimeZone } from '../day';
import type { GoalValue } from '../goals/goal';
import { dayLists } from '../kpi/day-lists';
import type { GroupFigures } from '../kpi/figures';
import { formulaOf, inputsOf } from '../kpi/formula-of';
import type { ReadOptions } from '../kpi/read-post';
import { accountsAt, type DayFigures, daysIn, observedDays, splitByDay } from '../overview/day-figures';
import type { PeriodFigures } from '../overview/period-figures';
import type { Scope } from '../scope';
import { finish, type Slices } from '../slices';
import { type Counting, measureTold } from './goals-measure';
import { followPosts } from './goals-posts';

/** What a KPI came to at the end of a day. */
export type DayValue = Omit<GoalValue, 'goal' | 'typed'>;

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
  measure(counting: Counting): Measure;
}

export interface Measure {
  readonly value: DayValue | undefined;
  /** There are posts, and none of them shows what is counted. */
  readonly isHidden: boolean;
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
  const period = { from: days[0] ?? start, to: days.at(-1) ?? start };
  const observed = observedDays(loaded.figures, { period, zone, followers: loaded.followers });
  const postsUntil = followPosts(loaded.figures.posts, view, from);
  // Of accounts whose followers were never read nothing will ever be known: the others stand without them.
  const read = loaded.figures.accounts.filter(({ account }) => loaded.followers.get(account.key)?.length);
  const listsUntil = createLists(loaded, wanted);
  for (const day of days) {
    const end = Math.min(startOfDay(addDays(day, 1) ?? day, zone) ?? now, now + 1);
    const accounts = accountsAt({ accounts: read }, loaded.followers, [startOfDay(day, zone) ?? end, end]);
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
  const known = new Map<string, Measure>();
  const measure = (counting: Counting): Measure => {
    const { kpi, variant } = counting;
    const formula = formulaOf(kpi, variant);
    const listed = formula.lists ? lists() : undefined;
    const { estimate, n, without } = measureTold(counting, listed ? { ...group, lists: listed } : group, options);
    const seenAt = newestOf(group, inputsOf(formula, 'post').length > 0);
    const value = estimate && seenAt !== undefined ? { day, ...estimate, seenAt, n } : undefined;
    return { value, isHidden: n === 0 && without > 0 };
  };
  // Several goals may be about the same.
  return (counting) => {
    const key = `${counting.kpi} ${counting.variant ?? ''}`;
    const found = known.get(key) ?? measure(counting);
    known.set(key, found);
    return found;
  };
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

/** Numbers of single days, for KPIs that are means over days; split only where one asks. */
function createLists(
  { figures, followers }: Loaded,
  { view, zone, start, now }: CountWanted,
): (day: string) => GroupFigures['lists'] {
  let split: readonly DayFigures[] | undefined;
  return (day) => {
    split ??= finish(splitByDay(figures, { period: { from: start, to: localDay(now, zone) }, view, zone, followers }));
    return finish(dayLists(split.filter((each) => each.day <= day).map((each) => each.figures)));
  };
}
