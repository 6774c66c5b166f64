import type { Table } from 'dexie';
import { isMeasured } from '../goals/standing';
import type { Store } from './db';
import { valuesOf } from './goal-values';
import { forgetCount } from './goals-count';
import { createScopeLookup } from './goals-scope';

/** What a transaction that deletes what goals counted must hold. */
export function tablesOfCounts({ goals, goalValues, accounts, sets, meta }: Store): Table[] {
  return [goals, goalValues, accounts, sets, meta];
}

/**
 * Deletes what goals counted of an account; what is left of them is counted anew. What was typed in stays. Call it inside a
 * transaction, while the account is still there.
 */
export async function forgetCountsOf(db: Store, account: string): Promise<void> {
  const accountsOf = createScopeLookup(db);
  const goals: string[] = [];
  for (const goal of (await db.goals.toArray()).filter(isMeasured))
    if ((await accountsOf(goal)).keys.includes(account)) goals.push(goal.id);
  for (const goal of goals)
    await valuesOf(db, goal)
      .filter(({ typed }) => !typed)
      .delete();
  if (goals.length > 0) await forgetCount(db, goals);
}
