import { useEffect, useState } from 'react';
import { loadCelebrated, markCelebrated } from '../../lib/data/celebrated';
import { localDay } from '../../lib/day';
import { toCelebrate } from '../../lib/goals/celebration';
import type { GoalInView } from '../../lib/goals/in-view';
import { database, useStored } from '../database';

const NONE: ReadonlySet<string> = new Set();

/** Ids of the goals that are met and celebrated on this page: each once, the first time that its list is looked at. */
export function useCelebration(goals: readonly GoalInView[]): ReadonlySet<string> {
  const stored = useStored(loadCelebrated);
  const [here, setHere] = useState(NONE);
  useEffect(() => {
    if (!stored || document.visibilityState !== 'visible') return;
    const news = toCelebrate(goals, [...stored, ...here], localDay(Date.now()));
    if (news.length === 0) return;
    setHere((before) => new Set([...before, ...news]));
    markCelebrated(database, news).catch((error: unknown) => console.error(error));
  }, [goals, stored, here]);
  return here;
}
