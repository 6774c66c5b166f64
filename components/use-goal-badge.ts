import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { loadGoalsInView } from '../lib/data/goals-in-view';
import { localDay } from '../lib/day';
import { showGoalsBehind } from '../lib/extension/goal-badge';
import { countBehind } from '../lib/goals/in-view';
import { useRecorded } from './database';
import { useFormat } from './use-format';

/** Keeps the sign on the extension's button right while a page is open that can change goals: the background may be asleep then. */
export function useGoalBadge(): void {
  const today = localDay(Date.now());
  useBehindBadge(useRecorded(async (db) => countBehind((await loadGoalsInView(db, today)).goals), [today]));
}

/**
 * The same where the page knows its goals already.
 * @param behind how many goals are behind; `undefined` until it is known.
 */
export function useBehindBadge(behind: number | undefined): void {
  const { t } = useTranslation();
  const format = useFormat();
  useEffect(() => {
    if (behind === undefined) return;
    showGoalsBehind(behind, format.number(behind), t).catch((error: unknown) => console.error(error));
  }, [behind, format, t]);
}
