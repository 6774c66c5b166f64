import { useCallback, useState } from 'react';

/** Carries out changes of goals and keeps why the last one could not be stored. */
export function useGoalChange() {
  const [failure, setFailure] = useState<string>();
  const change = useCallback((write: () => Promise<unknown>) => {
    write().then(
      () => setFailure(undefined),
      (error: unknown) => setFailure(error instanceof Error ? error.message : String(error)),
    );
  }, []);
  return { change, failure };
}
