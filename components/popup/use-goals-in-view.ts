import { type GoalsInView, loadGoalsInView } from '../../lib/data/goals-in-view';
import { localDay } from '../../lib/day';
import { useStored } from '../database';

/** The goals as they stand today; `undefined` until they are read. */
export function useGoalsInView(): GoalsInView | undefined {
  const today = localDay(Date.now());
  return useStored((db) => loadGoalsInView(db, today), [today]);
}
