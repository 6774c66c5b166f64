import { addDays, localDay, spanOf, startOfDay, type TimeZone } from '../day';
import { kindOf } from '../goals/kind';
import { dayLists } from '../kpi/day-lists';
import type { Estimate } from '../kpi/estimate';
import type { AccountFigures, GroupFigures } from '../kpi/figures';
import { formulaOf, inputsOf } from '../kpi/formula-of';
import { daysOf } from '../kpi/previous-period';
import type { ReadOptions } from '../kpi/read-post';
import { accountsAt, daysIn, observedDays, splitByDay } from '../overview/day-figures';
import type { PeriodFigures } from '../overview/period-figures';
import type { Period, Scope } from '../scope';
import { finish } from '../slices';
import type { FollowersRead } from './followers';
import { type Counting, measureTold } from './goals-measure';
import { postsWithin } from './goals-posts';
import { nearest } from './nearest';

/** What a KPI came to: on a day where it is a level, else over as many days as the goal runs, ending on it. */
export interface PastValue extends Estimate {
  readonly day: string;
}

export interface PastWanted {
  readonly counting: Counting;
  readonly view: Scope['view'];
  readonly zone: TimeZone;
  readonly options: ReadOptions;
}

export type Loaded = Pick<PeriodFigures, 'figures' | 'followers'>;

/** So much of a stretch may lie between its ends and the nearest look. */
const TOLERANCE = 0.1;
const DAY_MS = 86_400_000;

/** Days of a period on which any of the accounts or their posts was looked at. */
export function lookedAt({ figures, followers }: Loaded, period: Period, zone: TimeZone): ReadonlySet<string> {
  return observedDays(figures, { period, zone, followers });
}

/** What a KPI came to over a period or, for levels, at its end; `undefined` where too little was looked at. */
export function pastValue(loaded: Loaded, period: Period, wanted: PastWanted): PastValue | undefined {
  const { counting, options } = wanted;
  const isLevel = kindOf(counting.kpi, counting.variant) === 'level';
  const group = isLevel ? levelsOn(loaded, period.to, wanted) : figuresWithin(loaded, period, wanted);
  const estimate = group && measureTold(counting, group, options).estimate;
  return estimate && { day: period.to, ...estimate };
}

/** Accounts whose followers were never read say nothing, now or later: the others stand without them. */
function readAccounts({ figures, followers }: Loaded): readonly AccountFigures[] {
  return figures.accounts.filter(({ account }) => followers.get(account.key)?.length);
}

function levelsOn(loaded: Loaded, day: string, { zone }: PastWanted): GroupFigures {
  const { figures, followers } = loaded;
  const span = spanOf({ from: day, to: day }, zone);
  const accounts = span ? accountsAt({ accounts: readAccounts(loaded) }, followers, [span.from, span.to]) : [];
  return { posts: [], accounts, days: 1, now: figures.now };
}

function figuresWithin(loaded: Loaded, period: Period, { counting, view, zone }: PastWanted): GroupFigures | undefined {
  const { figures, followers } = loaded;
  const [from, end] = [startOfDay(period.from, zone), startOfDay(addDays(period.to, 1) ?? '', zone)];
  if (from === undefined || end === undefined) return undefined;
  const formula = formulaOf(counting.kpi, counting.variant);
  const ofPosts = inputsOf(formula, 'post').length > 0;
  const accounts = readAccounts(loaded).map(({ account }) => ({
    account,
    ...bothEnds(followers.get(account.key) ?? [], from, end),
  }));
  const posts = ofPosts ? postsWithin(figures.posts, view, from, end) : [];
  const days = formula.lists ? finish(splitByDay(figures, { period, view, zone, followers })) : undefined;
  return {
    ...{ posts, accounts, days: daysOf(period), now: Math.min(end - 1, figures.now) },
    ...(days && { lists: finish(dayLists(days.map((day) => day.figures))) }),
  };
}

/** Followers about the two ends of a stretch; a reading far from either is none of it. */
function bothEnds(readings: readonly FollowersRead[], from: number, end: number): Pick<AccountFigures, 'start' | 'end'> {
  const most = Math.max(DAY_MS, (end - from) * TOLERANCE);
  const [first, last] = [from, end].map((moment) => {
    const reading = nearest(readings, moment, ({ seenAt }) => seenAt);
    return reading && Math.abs(reading.seenAt - moment) <= most ? reading : undefined;
  });
  return { ...(first && first !== last && { start: first }), ...(last && { end: last }) };
}

/** The day from which on everything is known of every account: of its first look, or of its oldest post that was seen. */
export function coveredFrom({ figures, followers }: Loaded, view: Scope['view'], zone: TimeZone): string | undefined {
  const firsts = new Map<string, number>();
  const note = (account: string | undefined, time: number) => {
    if (account !== undefined) firsts.set(account, Math.min(time, firsts.get(account) ?? time));
  };
  for (const { post } of figures.posts)
    note(post.account, view === 'cohort' ? (post.publishedAt ?? post.firstSeenAt) : post.firstSeenAt);
  for (const [account, [first]] of followers) if (first) note(account, first.seenAt);
  return firsts.size === 0 ? undefined : localDay(Math.max(...firsts.values()), zone);
}

/** Periods of the same length, each a few days after the one before, the last one ending on `to`. */
export function stretchesUntil(to: string, length: number, first: string, most: number): Period[] {
  const days = daysIn({ from: addDays(first, length - 1) ?? to, to });
  const step = Math.max(1, Math.ceil(days.length / most));
  return days
    .filter((_, index) => (days.length - 1 - index) % step === 0)
    .flatMap((day) => {
      const from = addDays(day, 1 - length);
      return from === undefined ? [] : [{ from, to: day }];
    });
}

/** By how many days the last look may lie before the end of a stretch. */
export function toleranceOf(length: number): number {
  return Math.max(1, Math.round(length * TOLERANCE));
}
