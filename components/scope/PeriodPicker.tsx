import { useTranslation } from 'react-i18next';
import type { NamedPeriod } from '../../lib/scope/period-choice';
import { NAMED_PERIODS } from '../../lib/scope/period-choice';
import { Choice } from '../Choice';
import { useFormat } from '../use-format';
import { useScope } from './use-scope';

const DAYS = { days7: 7, days28: 28, days90: 90 } as const;

/** Names of the periods to choose from. */
export function usePeriodName(): (period: NamedPeriod) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return (period) => {
    if (period === 'thisMonth') return t('scope.period.thisMonth');
    if (period === 'lastMonth') return t('scope.period.lastMonth');
    if (period === 'thisQuarter') return t('scope.period.thisQuarter');
    return t('scope.period.days', { count: DAYS[period], number: format.number(DAYS[period]) });
  };
}

/** Choosing days of one's own starts with the days that are shown; the fields for them are `PeriodDays`. */
export function PeriodPicker() {
  const { t } = useTranslation();
  const nameOf = usePeriodName();
  const { choice, change, scope } = useScope();
  const choose = (value: NamedPeriod | 'range') => {
    if (value !== 'range') change({ period: value });
    else if (scope) change({ period: scope.period });
  };
  return (
    <Choice
      isLabelHidden
      label={t('scope.period')}
      testId="period"
      value={typeof choice.period === 'string' ? choice.period : 'range'}
      options={[...NAMED_PERIODS.map((period) => [period, nameOf(period)] as const), ['range', t('scope.period.range')]]}
      onChange={choose}
    />
  );
}
