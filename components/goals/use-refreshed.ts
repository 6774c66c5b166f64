import { useEffect, useState } from 'react';
import { database } from '../database';

/**
 * Counts goals anew, once, as soon as the page shows what is stored and has time.
 * @returns why it could not be done.
 */
export function useRefreshed(isShown: boolean): string | undefined {
  const [failure, setFailure] = useState<string>();
  useEffect(() => {
    if (!isShown) return;
    const ending = new AbortController();
    const refresh = async () => {
      try {
        // What computes KPIs is not needed to paint.
        const { refreshGoals } = await import('../../lib/data/goals-refresh');
        await refreshGoals(database, Date.now(), ending.signal);
      } catch (error) {
        if (!ending.signal.aborted) setFailure(error instanceof Error ? error.message : String(error));
      }
    };
    const idle = requestIdleCallback(() => void refresh(), { timeout: 1000 });
    return () => {
      cancelIdleCallback(idle);
      ending.abort();
    };
  }, [isShown]);
  return failure;
}
