import { localDay } from '../day';
import { repetitionOf } from '../goals/repetition';
import { groupBy } from '../group-by';
import type { Store } from './db';
import { loadGoalValues } from './goal-values';
import { inTime } from './goals';
import { loadSettings } from './settings';

/**
 * Begins the next repetition of goals that have ended, one of each.
 * @param now Unix ms.
 * @returns whether there was one to begin.
 */
export function addRepetitions(db: Store, now: number): Promise<boolean> {
  return db.transaction('rw', [db.goals, db.goalValues, db.meta], async () => {
    const today = localDay(now, (await loadSettings(db)).timeZone);
    const goals = await db.goals.toArray();
    const series = groupBy(goals, ({ id, repeats }) => repeats ?? id);
    const newest = [...series.values()].flatMap((goals) => inTime(goals).slice(-1));
    const ended = newest.filter(({ repeat, period }) => repeat !== undefined && period.to < today);
    if (ended.length === 0) return false;
    const values = await loadGoalValues(
      db,
      ended.map(({ id }) => id),
    );
    const ids = new Set(goals.map(({ id }) => id));
    // Whose dates were changed to before they were may be the one that would follow: it is never written over.
    const next = ended
      .flatMap((goal) => repetitionOf(goal, values.get(goal.id) ?? [], today) ?? [])
      .filter(({ id }) => !ids.has(id));
    await db.goals.bulkAdd(next);
    return next.length > 0;
  });
}
