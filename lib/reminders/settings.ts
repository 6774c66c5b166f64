/** What a person can be reminded of; what matters most comes first. */
export const REMINDER_KINDS = ['met', 'deadline', 'behind', 'breakout', 'idle', 'report'] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

export interface ReminderSettings {
  /** Reminders are shown at all, as far as the browser lets them. */
  readonly isOn: boolean;
  readonly kinds: Readonly<Record<ReminderKind, boolean>>;
  /** So many days before its deadline a goal is told of. */
  readonly deadlineDays: number;
  /** After so many days without anything recorded. */
  readonly idleDays: number;
  readonly reportEvery: 'week' | 'month';
  /** Local hours, 0 to 23: from one until the other, also over midnight, nothing is shown. Both the same: no quiet hours. */
  readonly quietFrom: number;
  readonly quietUntil: number;
}

export const DEFAULT_REMINDERS: ReminderSettings = {
  isOn: false,
  kinds: { met: true, deadline: true, behind: true, breakout: true, idle: true, report: true },
  deadlineDays: 3,
  idleDays: 3,
  reportEvery: 'week',
  quietFrom: 20,
  quietUntil: 8,
};

/** A change of some of them; kinds are merged one by one. */
export type RemindersChange = Partial<Omit<ReminderSettings, 'kinds'>> & { readonly kinds?: Partial<ReminderSettings['kinds']> };

export function changeReminders(settings: ReminderSettings, change: RemindersChange = {}): ReminderSettings {
  return { ...settings, ...change, kinds: { ...settings.kinds, ...change.kinds } };
}

/** @param hour of the person's clock, 0 to 23. */
export function isQuiet({ quietFrom, quietUntil }: ReminderSettings, hour: number): boolean {
  if (quietFrom <= quietUntil) return quietFrom <= hour && hour < quietUntil;
  return hour >= quietFrom || hour < quietUntil;
}
