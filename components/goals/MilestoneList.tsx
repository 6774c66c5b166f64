import { useTranslation } from 'react-i18next';
import { tickMilestone } from '../../lib/data/goals';
import type { GoalRow, GoalValue, Milestone } from '../../lib/goals/goal';
import { milestoneStates } from '../../lib/goals/milestones';
import { database } from '../database';
import { useGoalWords } from './use-goal-words';

interface MilestoneListProps {
  readonly goal: GoalRow;
  readonly values: readonly GoalValue[];
  readonly change: (write: () => Promise<unknown>) => void;
}

/** The steps of a goal: those with a number are ticked by reaching it, the others by hand. */
export function MilestoneList({ goal, values, change }: MilestoneListProps) {
  const { t } = useTranslation();
  const { format, numbers, today } = useGoalWords();
  if (goal.milestones.length === 0) return null;
  const { measure } = goal;
  const about = ({ day, value }: Milestone, doneOn: string | undefined, isLate: boolean) =>
    [
      value !== undefined && measure && numbers.asTyped(measure.kpi, value, measure.variant ? { variant: measure.variant } : {}),
      doneOn !== undefined && t('goal.step.done', { day: format.day(doneOn) }),
      doneOn === undefined && day !== undefined && t(isLate ? 'goal.step.late' : 'goal.step.by', { day: format.day(day) }),
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <section aria-labelledby="goal-steps" className="goal-part">
      <h3 id="goal-steps">{t('goal.steps')}</h3>
      <ul>
        {milestoneStates(goal, values, today).map(({ milestone, state, doneOn }) => (
          <li key={milestone.id}>
            <label className="check">
              <input
                type="checkbox"
                checked={state === 'done'}
                disabled={milestone.value !== undefined && measure !== undefined}
                onChange={(event) => {
                  const at = event.currentTarget.checked ? Date.now() : undefined;
                  change(() => tickMilestone(database, goal.id, milestone.id, at));
                }}
              />
              <span>
                <bdi>{milestone.name}</bdi> <span className="soft small">{about(milestone, doneOn, state === 'late')}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}
