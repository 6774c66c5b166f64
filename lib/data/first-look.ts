import type { Settings } from '../settings';
import type { Store } from './db';
import { type GoalsInView, loadGoalsInView } from './goals-in-view';
import { loadSettings } from './settings';

/** What the popup shows first. */
export interface FirstLook {
  readonly settings: Settings;
  readonly goals: GoalsInView;
}

/**
 * Reads in one go what the popup shows first.
 * @param today local day.
 */
export function loadFirstLook(db: Store, today: string): Promise<FirstLook> {
  return db.transaction('r', [db.goals, db.goalValues, db.clients, db.meta], async () => {
    const [settings, goals] = await Promise.all([loadSettings(db), loadGoalsInView(db, today)]);
    return { settings, goals };
  });
}
