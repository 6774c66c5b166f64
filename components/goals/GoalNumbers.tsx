import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { GoalValue, MeasuredGoal, Standing } from '../../lib/goals/goal';
import { nameOf } from '../kpi/texts';
import { writePlace } from '../use-place';
import { numberRows } from './number-rows';
import { useGoalWords } from './use-goal-words';

interface GoalNumbersProps {
  readonly goal: MeasuredGoal;
  readonly standing: Standing;
  readonly values: readonly GoalValue[];
}

/** Every number of a goal with how it was come by, and the way to its entry in the dictionary. */
export function GoalNumbers({ goal, standing, values }: GoalNumbersProps) {
  const { t } = useTranslation();
  const words = useGoalWords();
  const id = useId();
  return (
    <section aria-labelledby={id} className="goal-part">
      <h3 id={id}>{t('goal.numbers')}</h3>
      <dl className="goal-numbers">
        {numberRows(words, goal, standing, values).map(({ name, value, how, entry }) => (
          <div key={name}>
            <dt>
              {entry === undefined ? (
                t(`goal.number.${name}`)
              ) : (
                <a href={writePlace({ tab: 'kpis', kpi: entry })} title={t(nameOf(entry))}>
                  {t(`goal.number.${name}`)}
                </a>
              )}
            </dt>
            <dd className="goal-number">{value}</dd>
            <dd className="soft small">{how}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
