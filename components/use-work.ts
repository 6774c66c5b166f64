import { useEffect, useState } from 'react';
import { inSlices, type Work } from '../lib/slices';

export interface WorkState<T> {
  /** What came out last; of earlier work while the present is under way. */
  readonly result: T | undefined;
  readonly isBusy: boolean;
  /** 0 to 1, once the work has taken so long that a person asks; `undefined` until then. */
  readonly progress: number | undefined;
  readonly failure: Error | undefined;
}

/** Progress is shown from then on. */
const LONG_MS = 200;

/** Carries out work in slices, anew whenever other work is given; make it with `useCallback`. */
export function useWork<T>(begin: () => Work<T>): WorkState<T> {
  const [state, setState] = useState<WorkState<T> & { readonly of?: () => Work<T> }>({
    result: undefined,
    isBusy: true,
    progress: undefined,
    failure: undefined,
  });
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    const started = performance.now();
    const onProgress = (progress: number) => {
      if (performance.now() - started > LONG_MS && !signal.aborted) setState((before) => ({ ...before, progress }));
    };
    inSlices(begin(), { signal, onProgress }).then(
      (result) => {
        if (!signal.aborted) setState({ result, isBusy: false, progress: undefined, failure: undefined, of: begin });
      },
      (cause: unknown) => {
        if (signal.aborted) return;
        const failure = cause instanceof Error ? cause : new Error(String(cause));
        setState((before) => ({ ...before, isBusy: false, progress: undefined, failure, of: begin }));
      },
    );
    return () => ending.abort();
  }, [begin]);
  return { ...state, isBusy: state.of !== begin };
}
