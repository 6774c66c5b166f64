import { localDay } from '../day';
import { goalsInView } from '../goals/in-view';
import type { ReminderFacts } from '../reminders/reminder';
import { isRecordingAnything, type Settings } from '../settings';
import { loadBreakouts } from './breakouts';
import type { Store } from './db';
import { loadGoalValues } from './goal-values';
import { loadGoals } from './goals';
import { lastRecordedAt } from './record';

/**
 * What there may be to tell: all clients' goals as they were last counted, own posts, and when something was last recorded.
 * @param now Unix ms.
 */
export async function loadReminderFacts(db: Store, now: number, settings: Settings): Promise<ReminderFacts> {
  const [goals, values, breakouts, recordedAt] = await Promise.all([
    loadGoals(db),
    loadGoalValues(db),
    settings.reminders.kinds.breakout ? loadBreakouts(db, now, { bookmarks: settings.publicSaves }) : [],
    lastRecordedAt(db),
  ]);
  const at = isRecordingAnything(settings) ? (recordedAt ?? settings.consentedAt) : undefined;
  return {
    goals: goalsInView(goals, values, localDay(now, settings.timeZone)),
    goalIds: goals.map(({ id }) => id),
    breakouts,
    ...(at !== undefined && { recorded: { at, day: localDay(at, settings.timeZone) } }),
  };
}
