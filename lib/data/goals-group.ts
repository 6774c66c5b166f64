import { localDay, startOfDay } from '../day';
import type { GoalValue } from '../goals/goal';
import { groupBy } from '../group-by';
import { KPIS } from '../kpi/dictionary';
import type { PostFigures } from '../kpi/figures';
import { daysIn } from '../overview/day-figures';
import { loadPeriod } from '../overview/period-figures';
import type { Scope } from '../scope';
import type { Settings } from '../settings';
import { createSlices } from '../slices';
import type { Store } from './db';
import { type DayEnd, dayEnds } from './goals-days';
import type { Loaded } from './goals-history';
import { isOfAccounts } from './goals-measure';
import type { Job } from './goals-plan';
import { nearest } from './nearest';

export interface Circumstances {
  readonly now: number;
  readonly settings: Settings;
  readonly signal: AbortSignal;
}

/** What a goal came to on the days that were to be counted. */
export interface Count {
  readonly values: readonly GoalValue[];
  /** Posts there are, but none of them shows what is counted. */
  readonly isHidden: boolean;
}

/** Counts goals of the same posts and accounts: they share what is loaded. */
export async function countGroup(
  db: Store,
  jobs: readonly Job[],
  { now, settings, signal }: Circumstances,
): Promise<ReadonlyMap<string, Count>> {
  const { timeZone: zone, publicSaves } = settings;
  const today = localDay(now, zone);
  const loaded = await loadShared(db, jobs, { now, settings, signal });
  const slices = createSlices(signal);
  const counts = new Map<string, Count>();
  for (const [start, begun] of groupBy(jobs, ({ goal }) => goal.period.from)) {
    const { view } = begun[0]?.goal.measure.scope ?? { view: 'cohort' };
    const wanted = { view, zone, start, now, options: { bookmarks: publicSaves } };
    const days = daysIn({ from: first(begun.map(({ from }) => from)) ?? today, to: today });
    for await (const end of dayEnds(since(loaded, view, startOfDay(start, zone) ?? now), days, wanted, slices)) {
      for (const job of begun.filter((each) => isWanted(each, end, counts.get(each.goal.id)))) {
        const { value, isHidden } = end.measure(job.goal.measure);
        const { values = [] } = counts.get(job.goal.id) ?? {};
        counts.set(job.goal.id, { isHidden, values: value ? [...values, { goal: job.goal.id, ...value }] : values });
        await slices.breathe();
      }
    }
  }
  return counts;
}

/** From the earliest start on. The latest counters are those of today; what was known on earlier days, only the looks tell. */
async function loadShared(db: Store, jobs: readonly Job[], { now, settings, signal }: Circumstances): Promise<Loaded> {
  const zone = settings.timeZone;
  const today = localDay(now, zone);
  const from = first(jobs.map(({ goal }) => goal.period.from)) ?? today;
  const { accounts = [], goal } = jobs[0] ?? {};
  const { view = 'cohort', tag } = goal?.measure.scope ?? {};
  const isPast = jobs.some((job) => job.from < today || KPIS[job.goal.measure.kpi].needsHistory);
  const needed = { accounts, tag, view, zone, looks: view === 'activity' || isPast };
  const accountsOnly = jobs.every((job) => isOfAccounts(job.goal.measure));
  return loadPeriod(db, { ...needed, lists: false, accountsOnly, period: { from, to: today } }, now, signal);
}

/** The same as if it had been loaded from a later start on, Unix ms. */
function since({ figures, followers }: Loaded, view: Scope['view'], from: number): Loaded {
  const isWithin = ({ post }: PostFigures) => view === 'activity' || (post.publishedAt ?? post.firstSeenAt) >= from;
  const accounts = figures.accounts.map(({ start: _, ...account }) => {
    const start = nearest(followers.get(account.account.key) ?? [], from, ({ seenAt }) => seenAt);
    return { ...account, ...(start && { start }) };
  });
  return { followers, figures: { ...figures, accounts, posts: figures.posts.filter(isWithin) } };
}

function first(days: readonly string[]): string | undefined {
  return days.toSorted()[0];
}

/** After the deadline the first look is enough. */
function isWanted({ goal, from, to, known }: Job, { day, isObserved }: DayEnd, count: Count | undefined): boolean {
  const last = count?.values.at(-1)?.day;
  return day >= from && day <= to && (isObserved || known.has(day)) && (last === undefined || last < goal.period.to);
}
