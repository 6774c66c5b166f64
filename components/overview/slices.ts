import { breath } from '../slices';

/** Work goes on for at most this long before the page may draw and answer. */
const SLICE_MS = 12;

/** Lets the page breathe between pieces of work; call it after each piece. */
export interface Slices {
  /** Rejects with the signal's reason when it has ended. */
  breathe(): Promise<void>;
}

export function createSlices(signal: AbortSignal): Slices {
  let started = performance.now();
  return {
    async breathe() {
      signal.throwIfAborted();
      if (performance.now() - started < SLICE_MS) return;
      await breath();
      signal.throwIfAborted();
      started = performance.now();
    },
  };
}
