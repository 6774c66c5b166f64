import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { localDay } from '../../lib/day';
import type { GoalWords } from '../../lib/goals/goal-words';
import { useKpiFormat } from '../kpi/use-kpi-format';
import { useFormat } from '../use-format';

/** What sentences about goals are made of, in the language of the page and as of today; made once for a whole list. */
export function useGoalWords(): GoalWords {
  const { t } = useTranslation();
  const format = useFormat();
  const numbers = useKpiFormat();
  const today = localDay(Date.now());
  return useMemo(() => ({ t, format, numbers, today }), [t, format, numbers, today]);
}
