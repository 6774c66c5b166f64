import { localDay } from '../day';
import type { GoalValue } from '../goals/goal';
import { KPIS } from '../kpi/dictionary';
import { daysIn } from '../overview/day-figures';
import { loadGroup } from '../overview/period-figures';
import type { Settings } from '../settings';
import { createSlices } from '../slices';
import type { Store } from './db';
import { type DayEnd, dayEnds } from './goals-days';
import type { Job } from './goals-plan';

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

/** Counts goals of the same posts and accounts from the same day on: they share what is loaded. */
export async function countGroup(
  db: Store,
  jobs: readonly Job[],
  { now, settings, signal }: Circumstances,
): Promise<ReadonlyMap<string, Count>> {
  const [first] = jobs;
  if (!first) return new Map();
  const { timeZone: zone, publicSaves } = settings;
  const { accounts, goal } = first;
  const { view, tag } = goal.measure.scope;
  const [start, today] = [goal.period.from, localDay(now, zone)];
  const from = jobs.map((job) => job.from).sort()[0] ?? today;
  const to =
    jobs
      .map((job) => job.to)
      .sort()
      .at(-1) ?? today;
  // The latest counters are those of today; what was known on earlier days, only the looks tell.
  const looks = view === 'activity' || from < today || jobs.some((job) => KPIS[job.goal.measure.kpi].needsHistory);
  const loaded = await loadGroup(db, { period: { from: start, to: today }, accounts, tag, view, zone, looks }, now, signal);
  const wanted = { view, zone, start, now, options: { bookmarks: publicSaves } };
  const slices = createSlices(signal);
  const counts = new Map<string, Count>();
  for await (const end of dayEnds(loaded, daysIn({ from, to }), wanted, slices)) {
    for (const job of jobs.filter((each) => isWanted(each, end, counts.get(each.goal.id)))) {
      const { value, isHidden } = end.measure(job.goal.measure);
      const { values = [] } = counts.get(job.goal.id) ?? {};
      counts.set(job.goal.id, { isHidden, values: value ? [...values, { goal: job.goal.id, ...value }] : values });
      await slices.breathe();
    }
  }
  return counts;
}

/** After the deadline the first look is enough. */
function isWanted({ goal, from, to, known }: Job, { day, isObserved }: DayEnd, count: Count | undefined): boolean {
  const last = count?.values.at(-1)?.day;
  return day >= from && day <= to && (isObserved || known.has(day)) && (last === undefined || last < goal.period.to);
}
