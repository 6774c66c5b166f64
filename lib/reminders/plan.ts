import { localDay, localHour, type TimeZone } from '../day';
import { groupBy } from '../group-by';
import { dueReminders, reportPeriod } from './due';
import type { Notice, Reminder, ReminderFacts } from './reminder';
import { isQuiet, REMINDER_KINDS, type ReminderSettings } from './settings';
import { afterShowing, reckonWith, type Told } from './told';

/** More notifications than this on one day would be a nuisance: what is left over waits for the next day. */
export const MOST_A_DAY = 3;

export interface Moment {
  /** Unix ms. */
  readonly now: number;
  readonly zone: TimeZone;
}

export interface ReminderPlan {
  /** To be shown now, what matters most first. */
  readonly notices: readonly Notice[];
  /** What will have been told when they are shown. */
  readonly told: Told;
}

/**
 * What to tell a person at a moment: at most one notification a day of each goal, `MOST_A_DAY` in all, none in quiet hours. Several
 * reminders of a kind share a notification; where the day has room for one notification only, all of them share it.
 */
export function planReminders(
  facts: ReminderFacts,
  settings: ReminderSettings,
  before: Told,
  { now, zone }: Moment,
): ReminderPlan {
  const today = localDay(now, zone);
  const told = withReportPeriod(reckonWith(before, facts, today), settings, today);
  if (!settings.isOn || isQuiet(settings, localHour(now, zone))) return { notices: [], told };
  const notices = withinLimit(noticesOf(dueReminders(facts, settings, told, today)), MOST_A_DAY - (told.days[today]?.shown ?? 0));
  return { notices, told: afterShowing(told, notices, today) };
}

/** The period in which reports are first asked for is over before the first one is due. */
function withReportPeriod(told: Told, settings: ReminderSettings, today: string): Told {
  const { report, ...others } = told;
  if (!settings.isOn || !settings.kinds.report) return others;
  return report?.every === settings.reportEvery ? told : { ...others, report: reportPeriod(settings, today) };
}

function noticesOf(reminders: readonly Reminder[]): Notice[] {
  const byKind = groupBy(reminders, ({ kind }) => kind);
  return REMINDER_KINDS.flatMap((kind) => {
    const ofKind = byKind.get(kind);
    return ofKind ? { kind, reminders: ofKind } : [];
  });
}

function withinLimit(notices: readonly Notice[], room: number): readonly Notice[] {
  if (room <= 0) return [];
  if (notices.length <= room) return notices;
  const [alone, together] = [notices.slice(0, room - 1), notices.slice(room - 1)];
  return [...alone, { kind: 'several', reminders: together.flatMap(({ reminders }) => reminders) }];
}
