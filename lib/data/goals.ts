import { defined } from '../defined';
import { changesBetween } from '../goals/changes';
import type { GoalRow } from '../goals/goal';
import type { Store } from './db';
import { valuesOf } from './goal-values';
import { forgetCount } from './goals-count';

/** What a person says about a goal; without `id` it is a new one. */
export type GoalDraft = Omit<GoalRow, 'id' | 'changes' | 'createdAt'> & { readonly id?: string };

/** All goals, archived ones included, the oldest first. */
export async function loadGoals(db: Store): Promise<GoalRow[]> {
  return (await db.goals.toArray()).sort((one, other) => one.createdAt - other.createdAt);
}

export function loadGoal(db: Store, id: string): Promise<GoalRow | undefined> {
  return db.goals.get(id);
}

/**
 * Stores a goal, a new one without `id`, and returns it as stored; what has changed about it is kept with it. Where it counts
 * something else from now on, or from another day, what was counted before is dropped and counted again.
 * @param at Unix ms.
 */
export function saveGoal(db: Store, draft: GoalDraft, at: number): Promise<GoalRow> {
  return db.transaction('rw', [db.goals, db.goalValues, db.tags, db.meta], async () => {
    const before = draft.id === undefined ? undefined : await db.goals.get(draft.id);
    const { createdAt = at, changes = [] } = before ?? {};
    const stated: GoalRow = { ...defined(draft), id: draft.id ?? crypto.randomUUID(), createdAt, changes };
    const row = before ? { ...stated, changes: [...changes, ...(await changesOf(db, before, stated, at))] } : stated;
    await db.goals.put(row);
    if (before && countedBy(before) !== countedBy(row)) await dropCounted(db, before, row);
    return row;
  });
}

async function changesOf(db: Store, before: GoalRow, after: GoalRow, at: number) {
  const tags = new Map((await db.tags.toArray()).map(({ id, name }) => [id, name]));
  return changesBetween(before, after, at, (id) => tags.get(id) ?? id);
}

/** Deletes a goal with its values. Where it was the newest of those that repeat one another, none follows any more. */
export function deleteGoal(db: Store, id: string): Promise<void> {
  return db.transaction('rw', [db.goals, db.goalValues, db.meta], async () => {
    const first = (await db.goals.get(id))?.repeats ?? id;
    const series = inTime(await db.goals.filter((goal) => (goal.repeats ?? goal.id) === first).toArray());
    const before = series.at(-1)?.id === id ? series.at(-2) : undefined;
    if (before) await db.goals.put(withoutRepeat(before));
    await Promise.all([db.goals.delete(id), valuesOf(db, id).delete(), forgetCount(db, [id])]);
  });
}

function withoutRepeat({ repeat: _, ...goal }: GoalRow): GoalRow {
  return goal;
}

/** Goals in the order in which they run. */
export function inTime(goals: readonly GoalRow[]): GoalRow[] {
  return goals.toSorted((one, other) => (one.period.from < other.period.from ? -1 : 1));
}

/** Puts a goal away, or takes it out again without a time. */
export async function archiveGoal(db: Store, id: string, at: number | undefined): Promise<void> {
  await changeGoal(db, id, (goal) => defined({ ...goal, archivedAt: at }));
}

/** Ticks an item of the checklist; Unix ms. */
export async function tickItem(db: Store, id: string, at: number): Promise<void> {
  await changeGoal(db, id, (goal) => ({ ...goal, doneAt: at }));
}

export async function untickItem(db: Store, id: string): Promise<void> {
  await changeGoal(db, id, ({ doneAt: _, ...goal }) => goal);
}

/** Ticks a step on the way, or takes the tick off without a time. */
export async function tickMilestone(db: Store, id: string, milestone: string, at: number | undefined): Promise<void> {
  await changeGoal(db, id, (goal) => ({
    ...goal,
    milestones: goal.milestones.map((step) => (step.id === milestone ? defined({ ...step, doneAt: at }) : step)),
  }));
}

function changeGoal(db: Store, id: string, change: (goal: GoalRow) => GoalRow): Promise<void> {
  return db.transaction('rw', db.goals, async () => {
    const goal = await db.goals.get(id);
    if (goal) await db.goals.put(change(goal));
  });
}

/** What the values of a goal depend on, as far as the goal itself says it. */
export function countedBy({ client, period, measure }: GoalRow): string {
  const { kpi, variant, scope, source } = measure ?? {};
  return JSON.stringify([client, period.from, kpi, variant, scope?.accounts, scope?.platform, scope?.tag, scope?.view, source]);
}

/** Numbers typed in stay as long as they are of the same KPI. */
async function dropCounted(db: Store, before: GoalRow, after: GoalRow): Promise<void> {
  const isSameKpi = before.measure?.kpi === after.measure?.kpi && before.measure?.variant === after.measure?.variant;
  await valuesOf(db, after.id)
    .filter(({ typed }) => !typed || !isSameKpi)
    .delete();
  await forgetCount(db, [after.id]);
}
