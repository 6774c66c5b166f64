import { useMemo } from 'react';
import { loadGoalValues } from '../../lib/data/goal-values';
import { loadGoals } from '../../lib/data/goals';
import { localDay } from '../../lib/day';
import type { GoalInView } from '../../lib/goals/in-view';
import { standingOf } from '../../lib/goals/standing';
import { byUrgency } from '../../lib/goals/urgency';
import { useStored } from '../database';
import { useScope } from '../scope/use-scope';

/** All goals of the chosen client, archived ones included, the most urgent first; `undefined` until they are read. */
export function useGoals(): readonly GoalInView[] | undefined {
  const { choice, offered } = useScope();
  const today = localDay(Date.now());
  const stored = useStored((db) =>
    db.transaction('r', [db.goals, db.goalValues], async () => ({
      goals: await loadGoals(db),
      values: await loadGoalValues(db),
    })),
  );
  const isScopeRead = offered !== undefined;
  return useMemo(() => {
    if (!stored || !isScopeRead) return undefined;
    const { goals, values } = stored;
    return goals
      .filter(({ client }) => choice.client === undefined || client === choice.client)
      .map((goal) => ({ goal, values: values.get(goal.id) ?? [], standing: standingOf(goal, values.get(goal.id) ?? [], today) }))
      .sort(byUrgency);
  }, [stored, isScopeRead, choice.client, today]);
}
