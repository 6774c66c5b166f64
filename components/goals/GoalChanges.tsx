import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type GoalChange, type GoalRow, OBJECTIVES } from '../../lib/goals/goal';
import { KPI_IDS } from '../../lib/kpi/ids';
import { nameOf } from '../kpi/texts';
import { useFormat } from '../use-format';

/** What was changed about a goal, the latest first; nothing where it is as it was set. */
export function GoalChanges({ goal }: { readonly goal: GoalRow }) {
  const { t } = useTranslation();
  const format = useFormat();
  const id = useId();
  if (goal.changes.length === 0) return null;
  const write = (field: GoalChange['field'], text: string) => {
    if (text === '') return t('goal.changes.nothing');
    const kpi = field === 'kpi' ? KPI_IDS.find((each) => each === text.split('.')[0]) : undefined;
    if (kpi) return t(nameOf(kpi));
    const objective = field === 'objective' ? OBJECTIVES.find((each) => each === text) : undefined;
    return objective ? t(`goal.objective.${objective}`) : text;
  };
  return (
    <details className="goal-part">
      <summary id={id}>{t('goal.changes', { count: goal.changes.length, number: format.number(goal.changes.length) })}</summary>
      <ul className="goal-changes">
        {goal.changes.toReversed().map(({ at, field, before, after }) => (
          <li key={`${at} ${field}`}>
            <span className="soft small">{format.dateTime(at)}</span>
            <span>
              {t('goal.changes.line', {
                field: t(`goal.changes.${field}`),
                before: write(field, before),
                after: write(field, after),
              })}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
