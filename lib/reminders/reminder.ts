import type { GoalRow, Standing } from '../goals/goal';
import type { GoalInView } from '../goals/in-view';
import type { Estimate } from '../kpi/estimate';
import type { ReminderKind } from './settings';
import type { ReportPeriod } from './told';

/** An own post that stands out from the account's others. */
export interface Breakout {
  /** Key of the post. */
  readonly post: string;
  /** As the site writes it. */
  readonly handle: string;
  readonly text?: string;
  /** What stands out, and how many times the usual it is. */
  readonly of: 'views' | 'engagement';
  readonly multiple: Estimate;
}

export interface GoalReminder {
  readonly kind: 'met' | 'deadline' | 'behind';
  readonly goal: GoalRow;
  readonly standing: Standing;
}

/** Something to tell a person. */
export type Reminder =
  | GoalReminder
  | { readonly kind: 'breakout'; readonly post: Breakout }
  | { readonly kind: 'idle'; readonly days: number }
  | { readonly kind: 'report'; readonly period: ReportPeriod };

/** One notification: a reminder, several of a kind, or (`several`) of different kinds. */
export interface Notice {
  readonly kind: ReminderKind | 'several';
  /** At least one. */
  readonly reminders: readonly Reminder[];
}

/** What reminders follow from. */
export interface ReminderFacts {
  readonly goals: readonly Pick<GoalInView, 'goal' | 'standing'>[];
  /** Ids of all goals there are, put away or over as well. */
  readonly goalIds: readonly string[];
  readonly breakouts: readonly Breakout[];
  /** When something was last recorded, or else consent was given, and the local day; absent while nothing is to be recorded. */
  readonly recorded?: { readonly at: number; readonly day: string };
}
