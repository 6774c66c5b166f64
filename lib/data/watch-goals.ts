import { liveQuery } from 'dexie';
import { localDay } from '../day';
import { countBehind } from '../goals/in-view';
import type { Settings } from '../settings';
import { openStore, type Store } from './db';
import { loadGoalsInView } from './goals-in-view';
import { loadSettings } from './settings';

export interface BehindNow {
  readonly behind: number;
  readonly settings: Settings;
}

/**
 * Tells how many goals are behind, at once and after every change that concerns it, as long as the script lives.
 * @param report is given what it fails with; nothing is told after that.
 */
export function watchGoalsBehind(db: Store, tell: (now: BehindNow) => void, report: (error: unknown) => void): void {
  liveQuery(async (): Promise<BehindNow> => {
    await openStore(db);
    const settings = await loadSettings(db);
    const { goals } = await loadGoalsInView(db, localDay(Date.now(), settings.timeZone));
    return { behind: countBehind(goals), settings };
  }).subscribe({ next: tell, error: report });
}
