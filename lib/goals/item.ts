import { localDay } from '../day';
import { exactly } from '../kpi/estimate';
import { clockOf, daysBetween, elapsedOf } from './days';
import type { GoalRow, GoalState, Reason, Standing } from './goal';

/** Where an item of a checklist stands: it is ticked by hand, and its milestones are its progress. */
export function itemStanding(goal: GoalRow, today: string): Standing {
  const done = goal.milestones.filter(({ doneAt }) => doneAt !== undefined).length;
  const progress = goal.doneAt !== undefined ? 1 : goal.milestones.length > 0 ? done / goal.milestones.length : undefined;
  const judgement = judgeItem(goal, today);
  return {
    ...judgement,
    ...(progress !== undefined && { progress: exactly(progress) }),
    elapsed: elapsedOf(goal.period, today),
    daysLeft: clockOf(goal.period, today).left,
    ...(judgement.reason.why === 'ticked' && { metOn: judgement.reason.day }),
  };
}

function judgeItem({ doneAt, period }: GoalRow, today: string): { readonly state: GoalState; readonly reason: Reason } {
  if (doneAt !== undefined) return { state: 'met', reason: { why: 'ticked', day: localDay(doneAt) } };
  if (today < period.from) return { state: 'noData', reason: { why: 'notStarted', days: daysBetween(today, period.from) } };
  return { state: today > period.to ? 'missed' : 'onTrack', reason: { why: 'notTicked' } };
}
