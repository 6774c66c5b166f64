import { useRef } from 'react';
import { type GoalsInView, loadGoalsInView } from '../../lib/data/goals-in-view';
import { localDay } from '../../lib/day';
import { useStored } from '../database';

/**
 * The goals as they stand today; `undefined` until they are read.
 * @param first how they stood when the popup began to open.
 */
export function useGoalsInView(first?: GoalsInView): GoalsInView | undefined {
  const today = localDay(Date.now());
  const last = useRef(first);
  const unlessSame = (view: GoalsInView) => {
    // Reading tells of every write; what came to the same is not drawn again.
    if (JSON.stringify(view) !== JSON.stringify(last.current)) last.current = view;
    return last.current ?? view;
  };
  return useStored(async (db) => unlessSame(await loadGoalsInView(db, today)), [today], first);
}
