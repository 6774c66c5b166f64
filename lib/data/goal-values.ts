import Dexie from 'dexie';
import type { GoalValue } from '../goals/goal';
import { groupBy } from '../group-by';
import { exactly } from '../kpi/estimate';
import type { Store } from './db';

/** Values by goal, oldest first: of these goals, or of all. */
export async function loadGoalValues(db: Store, goals?: readonly string[]): Promise<ReadonlyMap<string, GoalValue[]>> {
  const rows = goals
    ? (await Promise.all(goals.map((goal) => valuesOf(db, goal).toArray()))).flat()
    : await db.goalValues.toArray();
  return groupBy(rows, ({ goal }) => goal);
}

/** One goal's values, by day. */
export function valuesOf(db: Store, goal: string) {
  return db.goalValues.where('[goal+day]').between([goal, Dexie.minKey], [goal, Dexie.maxKey]);
}

/**
 * Stores what a person says a goal's KPI came to at the end of a day, in place of what was known of that day.
 * @param at Unix ms.
 * @throws where it is no number.
 */
export async function typeValue(db: Store, goal: string, day: string, value: number, at: number): Promise<void> {
  if (!Number.isFinite(value)) throw new Error('refused: a value must be a number');
  await db.goalValues.put({ goal, day, ...exactly(value), seenAt: at, n: 1, typed: true });
}

/** Deletes a number typed in; one that was counted stays. */
export async function deleteTypedValue(db: Store, goal: string, day: string): Promise<void> {
  await valuesOf(db, goal)
    .filter((value) => value.day === day && value.typed === true)
    .delete();
}
