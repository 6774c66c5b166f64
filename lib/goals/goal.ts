import type { Estimate } from '../kpi/estimate';
import type { KpiId } from '../kpi/ids';
import type { PlatformId } from '../platforms/types';
import type { Period, Scope } from '../scope';

/** What a goal is for. */
export const OBJECTIVES = ['awareness', 'engagement', 'care', 'leads', 'community'] as const;
export type Objective = (typeof OBJECTIVES)[number];

/** Whose posts a goal counts. */
export interface GoalScope {
  /** Keys of accounts; absent for all own ones. */
  readonly accounts?: readonly string[];
  readonly platform?: PlatformId;
  /** Id of a tag (or campaign) that posts must have. */
  readonly tag?: string;
  /** Posts published since the start with their counters as last seen, or what all posts gained since then. */
  readonly view: Scope['view'];
}

/** Where things stood before. */
export interface Baseline extends Estimate {
  /** Local day it was true on; for numbers of a period, its last day. */
  readonly day: string;
  readonly from: 'history' | 'typed';
}

/** A number to reach, or a change of the baseline: 0.2 is +20 %. */
export type Target = { readonly value: number } | { readonly change: number };

/** What makes a goal countable. */
export interface GoalMeasure {
  readonly kpi: KpiId;
  readonly variant?: string;
  readonly scope: GoalScope;
  /** Absent where nothing is known from before. */
  readonly baseline?: Baseline;
  readonly target: Target;
  /** Where it shall go. */
  readonly direction: 'up' | 'down';
  /** From what was recorded, or typed in by the person from time to time. */
  readonly source: 'recorded' | 'typed';
}

/** A step on the way. One with a value is ticked by reaching it, one without by hand. */
export interface Milestone {
  readonly id: string;
  readonly name: string;
  readonly day?: string;
  readonly value?: number;
  /** Ticked by hand; Unix ms. */
  readonly doneAt?: number;
}

/** Something the person changed about a goal, and when: what was before stays readable. */
export interface GoalChange {
  /** Unix ms. */
  readonly at: number;
  readonly field: 'name' | 'kpi' | 'scope' | 'baseline' | 'target' | 'period' | 'objective';
  /** As a reader would understand it without the row: numbers and days, not ids. */
  readonly before: string;
  readonly after: string;
}

/** A goal; without `measure` an item of a checklist that is ticked by hand. */
export interface GoalRow {
  readonly id: string;
  /** What the person called it; absent where its numbers name it. */
  readonly name?: string;
  readonly client?: string;
  readonly objective: Objective;
  /** First and last day it runs, both included: start and deadline. */
  readonly period: Period;
  readonly measure?: GoalMeasure;
  /** Begins again after its deadline. */
  readonly repeat?: 'month' | 'quarter';
  /** Id of the goal it repeats; absent for the first. */
  readonly repeats?: string;
  readonly milestones: readonly Milestone[];
  readonly changes: readonly GoalChange[];
  /** Unix ms. */
  readonly createdAt: number;
  /** An item that was ticked; Unix ms. */
  readonly doneAt?: number;
  /** Put away: neither shown among the active ones nor reminded of; Unix ms. */
  readonly archivedAt?: number;
}

export type MeasuredGoal = GoalRow & { readonly measure: GoalMeasure };

/** What a goal's KPI came to at the end of a day, counted from the goal's start; one row per day on which it was known. */
export interface GoalValue extends Estimate {
  /** Id of the goal. */
  readonly goal: string;
  readonly day: string;
  /** When the newest of its inputs was seen, or the number was typed in; Unix ms. */
  readonly seenAt: number;
  /** Posts (or accounts) in it. */
  readonly n: number;
  readonly typed?: true;
}

export type GoalState = 'behind' | 'noData' | 'onTrack' | 'missed' | 'met';

/** Why a goal is in its state, as data: the sentence is made where it is shown. */
export type Reason =
  /** Reached, and when. */
  | { readonly why: 'reached'; readonly day: string }
  /** The deadline has passed below (above) the target. */
  | { readonly why: 'deadlinePassed'; readonly short: number }
  /** Share of progress against share of time. */
  | { readonly why: 'pace'; readonly pace: number; readonly isCertain: boolean }
  /** A rate (a total with a limit) that is where it shall be, and can still leave. */
  | { readonly why: 'holds' }
  /** It is not where it shall be: below the target, or above a limit. */
  | { readonly why: 'below' }
  | { readonly why: 'notStarted'; readonly days: number }
  /** It began today: nothing can be late yet. */
  | { readonly why: 'firstDay' }
  /** A relative target, or a single look, and nothing known from before: there is nothing to count from. */
  | { readonly why: 'noBaseline' }
  /** Nothing was seen since the start; `lastSeen` is a day before it. */
  | { readonly why: 'nothingSeen'; readonly lastSeen?: string }
  /** Nobody looked near the deadline, so whether it was reached is not known. */
  | { readonly why: 'notSeenAtDeadline'; readonly lastSeen: string }
  /** Its KPI is typed in, and was not yet. */
  | { readonly why: 'nothingTyped' }
  /** Items of a checklist. */
  | { readonly why: 'ticked'; readonly day: string }
  | { readonly why: 'notTicked' };

/** Why there is no forecast. */
export type NoForecast = 'tooEarly' | 'tooFewLooks' | 'over' | 'noData';

/** Where a goal stands today. Fractions: progress 0.4 is 40 %. */
export interface Standing {
  readonly state: GoalState;
  readonly reason: Reason;
  /** The latest value, and its day. */
  readonly current?: GoalValue;
  /** The number to reach; absent for items, and for relative targets without a baseline. */
  readonly target?: number;
  readonly progress?: Estimate;
  /** Days begun ÷ days in all, 0 to 1. */
  readonly elapsed: number;
  /** The same on the day of the latest value: what its progress is held against. */
  readonly elapsedThen?: number;
  /** Progress ÷ time elapsed on the day of the latest value. */
  readonly pace?: Estimate;
  /** Days until the deadline, today included; 0 when it has passed. */
  readonly daysLeft: number;
  /** What is needed a day, and a post at the posting rate so far; below 0 where it shall fall. Absent for rates and when reached. */
  readonly requiredPerDay?: Estimate;
  readonly requiredPerPost?: Estimate;
  /** At the deadline, should it go on like this; with its range. */
  readonly forecast?: Estimate;
  readonly noForecast?: NoForecast;
  /** First day on which the target was reached. */
  readonly metOn?: string;
}
