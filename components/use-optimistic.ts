import { useEffect, useRef, useState } from 'react';

export interface Optimistic<T> {
  /** The stored value, or what it will be when the write under way is done. */
  readonly shown: T | undefined;
  /** Why the last write failed. */
  readonly failure: string | undefined;
  change(next: T, write: () => Promise<unknown>): Promise<void>;
}

/** Shows a change at once and takes it back, with the reason, when it could not be stored. */
export function useOptimistic<T>(stored: T | undefined): Optimistic<T> {
  const [pending, setPending] = useState<T>();
  const [failure, setFailure] = useState<string>();
  const writing = useRef(0);
  // A new stored value is what ends the waiting
  useEffect(() => {
    if (writing.current === 0) setPending(undefined);
  }, [stored]);
  return {
    shown: pending ?? stored,
    failure,
    async change(next, write) {
      setPending(next);
      setFailure(undefined);
      writing.current += 1;
      try {
        await write();
      } catch (error) {
        setPending(undefined);
        setFailure(error instanceof Error ? error.message : String(error));
      } finally {
        writing.current -= 1;
      }
    },
  };
}
