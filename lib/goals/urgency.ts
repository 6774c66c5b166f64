import type { GoalRow, GoalState, Standing } from './goal';

/** More active goals than this at once are hard to follow. */
export const MOST_ACTIVE = 7;

export interface GoalWithStanding {
  readonly goal: GoalRow;
  readonly standing: Standing;
}

/** Neither put away nor ticked, and its deadline has not passed; it may not have begun. */
export function isActive({ archivedAt, doneAt, period }: GoalRow, today: string): boolean {
  return archivedAt === undefined && doneAt === undefined && today <= period.to;
}

const ORDER: readonly (GoalState | 'notStarted')[] = ['behind', 'noData', 'onTrack', 'notStarted', 'missed', 'met'];

function rankOf({ state, reason }: Standing): number {
  return ORDER.indexOf(reason.why === 'notStarted' ? 'notStarted' : state);
}

/** For sorting: what needs attention first. Behind, unknown, on track, not begun, missed, met; then fewer days left; then a slower pace. */
export function byUrgency(one: GoalWithStanding, other: GoalWithStanding): number {
  return (
    rankOf(one.standing) - rankOf(other.standing) ||
    one.standing.daysLeft - other.standing.daysLeft ||
    (one.standing.pace?.value ?? 1) - (other.standing.pace?.value ?? 1) ||
    (one.goal.period.to < other.goal.period.to ? 1 : -Number(one.goal.period.to > other.goal.period.to)) ||
    (one.goal.id < other.goal.id ? -1 : Number(one.goal.id > other.goal.id))
  );
}
