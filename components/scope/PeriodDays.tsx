import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Period } from '../../lib/scope';
import { problemOf } from '../../lib/scope/period-choice';
import { DayField } from '../DayField';

interface PeriodDaysProps {
  readonly period: Period;
  readonly onChange: (period: Period) => void;
}

/** First and last day of a period. While they make no period, the last one that did stays and a sentence says why. */
export function PeriodDays({ period, onChange }: PeriodDaysProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(period);
  const problem = problemOf(typed);
  const change = (part: Partial<Period>) => {
    const next = { ...typed, ...part };
    setTyped(next);
    if (problemOf(next) === undefined) onChange(next);
  };
  return (
    <div className="scope-days">
      <DayField
        label={t('scope.period.from')}
        day={typed.from}
        isWrong={problem !== undefined}
        onChange={(from) => change({ from })}
      />
      <DayField
        isRequired
        label={t('scope.period.to')}
        day={typed.to}
        isWrong={problem !== undefined}
        onChange={(to) => change({ to })}
      />
      {problem !== undefined && (
        <p className="notice" role="alert">
          {t(problem === 'reversed' ? 'scope.period.reversed' : 'scope.period.incomplete')}
        </p>
      )}
    </div>
  );
}
