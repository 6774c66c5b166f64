import { addDays, localDay } from '../../../lib/day';
import type { GoalMeasure, GoalRow, GoalValue } from '../../../lib/goals/goal';
import { exactly } from '../../../lib/kpi/estimate';
import { store } from './fake-browser';

export const TODAY = localDay(Date.now());
export const day = (offset: number) => addDays(TODAY, offset) ?? TODAY;

/** A goal that began twenty days ago and ends in nine. */
export function goal(id: string, change: Partial<GoalRow> = {}): GoalRow {
  const period = { from: day(-20), to: day(9) };
  return { id, objective: 'awareness', period, milestones: [], changes: [], createdAt: 1, ...change };
}

export function measure(change: Partial<GoalMeasure> = {}): GoalMeasure {
  return {
    kpi: 'followers',
    scope: { view: 'cohort' },
    target: { value: 480 },
    direction: 'up',
    source: 'recorded',
    ...change,
  };
}

export const FROM_400 = { ...exactly(400), day: day(-21), from: 'history' } as const;

/** One value a day since the start, from one number to another; for three days nobody looked. */
export function climb(id: string, from: number, to: number, days = 20): GoalValue[] {
  return Array.from({ length: days + 1 }, (_, index) => index)
    .filter((index) => index < 7 || index > 9 || index === days)
    .map((index) => {
      const bend = 1 + Math.sin(index * 1.7) * 0.02;
      const value = index === days ? to : (from + ((to - from) * index) / days) * bend;
      return { goal: id, day: day(index - days), ...exactly(to < 1 ? value : Math.round(value)), seenAt: 1, n: 12 };
    });
}

const onX = { view: 'cohort', platform: 'x' } as const;
const onLinkedIn = { view: 'cohort', accounts: ['linkedin:company/acme'] } as const;

/** Goals of every state, and items of a checklist. */
export const GOALS: readonly GoalRow[] = [
  goal('rate', {
    objective: 'engagement',
    measure: measure({
      kpi: 'engagementRateByViews',
      scope: onX,
      target: { value: 0.03 },
      baseline: { ...exactly(0.02), day: day(-21), from: 'history' },
    }),
  }),
  goal('flow', { measure: measure({ kpi: 'views', scope: onX, target: { value: 500_000 } }) }),
  goal('level', { measure: measure({ scope: onLinkedIn, baseline: FROM_400 }) }),
  goal('met', { measure: measure({ kpi: 'comments', scope: { view: 'cohort' }, target: { value: 120 } }) }),
  goal('unseen', { measure: measure({ scope: { view: 'cohort', platform: 'facebook' }, baseline: FROM_400 }) }),
  goal('typed', {
    name: 'First reply within two hours',
    objective: 'care',
    measure: measure({ kpi: 'timeToFirstResponse', direction: 'down', source: 'typed', target: { value: 2 } }),
  }),
  goal('missed', {
    period: { from: day(-33), to: day(-3) },
    measure: measure({ scope: { view: 'cohort', platform: 'x' }, baseline: { ...FROM_400, day: day(-34) } }),
  }),
  goal('later', {
    period: { from: day(4), to: day(34) },
    measure: measure({ kpi: 'shares', target: { change: 0.2 }, scope: onX }),
  }),
  goal('item', { name: 'Interview three customers' }),
  goal('done', { name: 'Write the editorial calendar', doneAt: Date.now() - 3_600_000 }),
];

export const VALUES: readonly GoalValue[] = [
  ...climb('rate', 0.021, 0.026),
  ...climb('flow', 4000, 320_000),
  ...climb('level', 402, 462),
  ...climb('met', 6, 131),
  ...climb('missed', 400, 452, 22).map((value, index, all) => ({ ...value, day: day(-3 - (all.length - 1 - index)) })),
];

export async function storeGoals(goals: readonly GoalRow[] = GOALS, values: readonly GoalValue[] = VALUES): Promise<void> {
  await store.goals.bulkPut([...goals]);
  await store.goalValues.bulkPut([...values]);
}
