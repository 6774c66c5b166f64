import { addDays } from '../../../lib/day';
import type { GoalMeasure, GoalRow, GoalValue, MeasuredGoal } from '../../../lib/goals/goal';
import { type Estimate, exactly } from '../../../lib/kpi/estimate';

/** Thirty days. */
export const NOVEMBER = { from: '2026-11-01', to: '2026-11-30' };

/** 400 followers, to grow by a fifth in November. */
export const FOLLOWERS: GoalMeasure = {
  kpi: 'followers',
  scope: { view: 'activity' },
  baseline: { ...exactly(400), day: '2026-10-31', from: 'history' },
  target: { change: 0.2 },
  direction: 'up',
  source: 'recorded',
};

/** Half a million views in November. */
export const VIEWS: GoalMeasure = {
  kpi: 'views',
  scope: { view: 'activity' },
  target: { value: 500_000 },
  direction: 'up',
  source: 'recorded',
};

/** An engagement rate of 3 %, up from 2 %. */
export const RATE: GoalMeasure = {
  kpi: 'engagementRateByViews',
  scope: { view: 'cohort' },
  baseline: { ...exactly(0.02), day: '2026-10-31', from: 'history' },
  target: { value: 0.03 },
  direction: 'up',
  source: 'recorded',
};

export function makeGoal(measure: GoalMeasure, change: Partial<GoalRow> = {}): MeasuredGoal {
  return { ...ITEM, ...change, measure };
}

export const ITEM: GoalRow = {
  id: 'goal',
  objective: 'awareness',
  period: NOVEMBER,
  milestones: [],
  changes: [],
  createdAt: Date.UTC(2026, 9, 31),
};

/** The day of November 2026; 31 is 1 December. */
export function november(day: number): string {
  return addDays('2026-10-31', day) ?? '';
}

/** Values at the ends of days of November. */
export function valuesOn(numbers: Readonly<Record<number, number | Estimate>>, n = 1): GoalValue[] {
  return Object.entries(numbers).map(([day, number]) => ({
    ...(typeof number === 'number' ? exactly(number) : number),
    goal: 'goal',
    day: november(Number(day)),
    seenAt: Date.parse(november(Number(day))) + 43_200_000,
    n,
  }));
}
