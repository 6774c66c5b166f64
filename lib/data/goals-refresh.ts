import { groupBy } from '../group-by';
import type { Store } from './db';
import { countGroup } from './goals-group';
import { isOfAccounts } from './goals-measure';
import { planRefresh } from './goals-plan';
import { addRepetitions } from './goals-repeat';
import { markRefreshed, storeValues } from './goals-store';
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
  const plan = await planRefresh(db, now, settings);
  const groups = groupBy(plan.jobs, ({ accounts, goal: { measure } }) =>
    JSON.stringify([accounts, measure.scope.tag, measure.scope.view, isOfAccounts(measure)]),
  );
  for (const group of groups.values()) {
    const counts = await countGroup(db, group, { now, settings, signal });
    await storeValues(db, { plan, jobs: group, counts, now });
  }
  await markRefreshed(db, plan, now);
}

const TRIED = 'goals:tried';
const MINUTE_MS = 60_000;

/** The same, unless it was called within the last minute: for whoever calls it often. */
export async function refreshGoalsNowAndThen(db: Store, now: number): Promise<void> {
  if ((await db.goals.count()) === 0) return;
  const isTooSoon = await db.transaction('rw', db.meta, async () => {
    const tried = (await db.meta.get(TRIED))?.value;
    if (typeof tried === 'number' && tried <= now && now - tried < MINUTE_MS) return true;
    await db.meta.put({ id: TRIED, value: now });
    return false;
  });
  if (!isTooSoon) await refreshGoals(db, now);
}
