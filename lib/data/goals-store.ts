import type { GoalValue } from '../goals/goal';
import type { Store } from './db';
import { valuesOf } from './goal-values';
import { countedBy } from './goals';
import { changeRefreshed, loadRefreshed } from './goals-count';
import type { Count } from './goals-group';
import type { Job, Plan } from './goals-plan';
import { loadRevision } from './revision';

interface Outcome {
  readonly plan: Plan;
  readonly jobs: readonly Job[];
  readonly counts: ReadonlyMap<string, Count>;
  readonly now: number;
}

/** What a person has changed meanwhile is not overwritten, and neither is what was typed in. */
export function storeValues(db: Store, { plan, jobs, counts, now }: Outcome): Promise<void> {
  return db.transaction('rw', [db.goals, db.goalValues, db.meta], async () => {
    if (await isOutdated(db, plan)) return;
    const rows = await db.goals.bulkGet(jobs.map(({ goal }) => goal.id));
    const current = jobs.filter(({ goal }, index) => {
      const row = rows[index];
      return row && countedBy(row) === countedBy(goal);
    });
    for (const job of current) await replaceValues(db, job, counts.get(job.goal.id) ?? { values: [], isHidden: false });
    const counted = current.map(({ goal, basis }) => [goal.id, { at: now, basis }] as const);
    await changeRefreshed(db, (refreshed) => ({ ...refreshed, goals: { ...refreshed.goals, ...Object.fromEntries(counted) } }));
  });
}

/** Something was deleted since: what was counted may hold numbers of it. The next refresh counts again. */
async function isOutdated(db: Store, { revision }: Plan): Promise<boolean> {
  return (await loadRevision(db)) !== revision;
}

/** Everything recorded until the plan was made has been counted. */
export function markRefreshed(db: Store, plan: Plan, now: number): Promise<void> {
  const { recordedAt } = plan;
  return db.transaction('rw', db.meta, async () => {
    const { recordedAt: before, goals } = await loadRefreshed(db);
    if (recordedAt === undefined || recordedAt === before || (await isOutdated(db, plan))) return;
    await changeRefreshed(db, () => ({ at: now, recordedAt, goals }));
  });
}

async function replaceValues(db: Store, { goal, isRecount, isComplete }: Job, count: Count): Promise<void> {
  // That there were no posts yet said nothing, when those that came do not show it.
  const isNothing = ({ n, typed }: GoalValue) => count.isHidden && n === 0 && !typed;
  const values = count.values.filter((value) => !isNothing(value));
  const stored = new Map((await valuesOf(db, goal.id).toArray()).map((value) => [value.day, value]));
  const days = new Set(values.map(({ day }) => day));
  // Of accounts that are not tracked, posts may have been deleted since: what was counted while they were there stays.
  const isKept = ({ typed }: GoalValue) => typed || (isRecount && !isComplete);
  const gone = [...stored.values()].filter((value) => isNothing(value) || (isRecount && !isKept(value) && !days.has(value.day)));
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
