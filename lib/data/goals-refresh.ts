import { localDay } from '../day';
import type { GoalValue } from '../goals/goal';
import { groupBy } from '../group-by';
import { KPIS } from '../kpi/dictionary';
import { daysIn } from '../overview/day-figures';
import { loadPeriod } from '../overview/period-figures';
import type { Settings } from '../settings';
import { createSlices, type Slices } from '../slices';
import type { Store } from './db';
import { valuesOf } from './goal-values';
import { countedBy } from './goals';
import { changeRefreshed, loadRefreshed } from './goals-count';
import { dayEnds } from './goals-days';
import { type Job, type Plan, planRefresh } from './goals-plan';
import { addRepetitions } from './goals-repeat';
import { loadRevision } from './revision';
import { loadSettings } from './settings';

/**
 * Counts what the KPIs of running goals came to on each day not yet counted, today's and the last one's once more, and begins
 * the next repetition of goals that have ended. Days on which nothing was looked at get no value. May run twice at once, and
 * may be cut off: what has been counted by then stays.
 * @param now Unix ms.
 * @throws the signal's reason when it ends.
 */
export async function refreshGoals(db: Store, now: number, signal: AbortSignal = new AbortController().signal): Promise<void> {
  do await countGoals(db, now, signal);
  while (await addRepetitions(db, now));
}

async function countGoals(db: Store, now: number, signal: AbortSignal): Promise<void> {
  const settings = await loadSettings(db);
  const slices = createSlices(signal);
  const plan = await planRefresh(db, now, settings);
  const groups = groupBy(plan.jobs, ({ accounts, goal: { measure, period } }) =>
    JSON.stringify([accounts, measure.scope.tag, measure.scope.view, period.from]),
  );
  for (const group of groups.values()) {
    const values = await countGroup(db, group, { now, settings, slices, signal });
    await storeValues(db, { plan, jobs: group, values, now });
  }
  await markRefreshed(db, plan, now);
}

const TRIED = 'goals:tried';
const MINUTE_MS = 60_000;

/** The same, unless it was called within the last minute: for whoever calls it often. */
export async function refreshGoalsNowAndThen(db: Store, now: number): Promise<void> {
  const isTooSoon = await db.transaction('rw', db.meta, async () => {
    const tried = (await db.meta.get(TRIED))?.value;
    if (typeof tried === 'number' && tried <= now && now - tried < MINUTE_MS) return true;
    await db.meta.put({ id: TRIED, value: now });
    return false;
  });
  if (!isTooSoon) await refreshGoals(db, now);
}

interface Circumstances {
  readonly now: number;
  readonly settings: Settings;
  readonly slices: Slices;
  readonly signal: AbortSignal;
}

/** Goals of the same posts and accounts share what is loaded. */
async function countGroup(
  db: Store,
  jobs: readonly Job[],
  { now, settings, slices, signal }: Circumstances,
): Promise<GoalValue[]> {
  const [first] = jobs;
  if (!first) return [];
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
  const wantedFigures = { period: { from: start, to: today }, accounts, tag, view, zone, looks, lists: false };
  const loaded = await loadPeriod(db, wantedFigures, now, signal);
  const wanted = { view, zone, start, now, options: { bookmarks: publicSaves } };
  const values: GoalValue[] = [];
  const isOver = new Set<string>();
  for await (const end of dayEnds(loaded, daysIn({ from, to }), wanted, slices)) {
    for (const { goal, from, to, known } of jobs) {
      if (end.day < from || end.day > to || isOver.has(goal.id) || !(end.isObserved || known.has(end.day))) continue;
      const value = end.measure(goal.measure);
      if (!value) continue;
      values.push({ goal: goal.id, ...value });
      if (end.day >= goal.period.to) isOver.add(goal.id);
      await slices.breathe();
    }
  }
  return values;
}

interface Outcome {
  readonly plan: Plan;
  readonly jobs: readonly Job[];
  readonly values: readonly GoalValue[];
  readonly now: number;
}

/** What a person has changed meanwhile is not overwritten, and neither is what was typed in. */
function storeValues(db: Store, { plan, jobs, values, now }: Outcome): Promise<void> {
  const byGoal = groupBy(values, ({ goal }) => goal);
  return db.transaction('rw', [db.goals, db.goalValues, db.meta], async () => {
    if (await isOutdated(db, plan)) return;
    const rows = await db.goals.bulkGet(jobs.map(({ goal }) => goal.id));
    const current = jobs.filter(({ goal }, index) => {
      const row = rows[index];
      return row && countedBy(row) === countedBy(goal);
    });
    for (const job of current) await replaceValues(db, job, byGoal.get(job.goal.id) ?? []);
    const counted = current.map(({ goal, basis }) => [goal.id, { at: now, basis }] as const);
    await changeRefreshed(db, (refreshed) => ({ ...refreshed, goals: { ...refreshed.goals, ...Object.fromEntries(counted) } }));
  });
}

/** Something was deleted since: what was counted may hold numbers of it. The next refresh counts again. */
async function isOutdated(db: Store, { revision }: Plan): Promise<boolean> {
  return (await loadRevision(db)) !== revision;
}

function markRefreshed(db: Store, plan: Plan, now: number): Promise<void> {
  const { recordedAt } = plan;
  return db.transaction('rw', db.meta, async () => {
    const { recordedAt: before, goals } = await loadRefreshed(db);
    if (recordedAt === undefined || recordedAt === before || (await isOutdated(db, plan))) return;
    await changeRefreshed(db, () => ({ at: now, recordedAt, goals }));
  });
}

async function replaceValues(db: Store, { goal, isRecount, isComplete }: Job, values: readonly GoalValue[]): Promise<void> {
  const stored = new Map((await valuesOf(db, goal.id).toArray()).map((value) => [value.day, value]));
  const days = new Set(values.map(({ day }) => day));
  // Of accounts that are not tracked, posts may have been deleted since: what was counted while they were there stays.
  const isKept = ({ typed }: GoalValue) => typed || (isRecount && !isComplete);
  const gone = isRecount ? [...stored.values()].filter((value) => !isKept(value) && !days.has(value.day)) : [];
  const changed = values.filter((value) => {
    const before = stored.get(value.day);
    return !before || (!isKept(before) && !isSame(before, value));
  });
  await db.goalValues.bulkDelete(gone.map(({ day }): [string, string] => [goal.id, day]));
  await db.goalValues.bulkPut(changed);
}

/** Written only when it differs: pages load anew what is written. */
function isSame(one: GoalValue, other: GoalValue): boolean {
  return (['value', 'low', 'high', 'seenAt', 'n'] as const).every((name) => one[name] === other[name]);
}
