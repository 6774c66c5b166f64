/** Work that stops now and then to say how far it is, 0 to 1. */
export type Work<T> = Generator<number, T, void>;

interface SliceOptions {
  /** Ends the work; it rejects with the signal's reason. */
  readonly signal: AbortSignal;
  readonly onProgress?: (share: number) => void;
}

/** Lets the page breathe between pieces of work. */
export interface Slices {
  /** Whether the page has waited long enough. */
  isOver(): boolean;
  /** To be called after each piece: lets the page draw and answer when it is time. Rejects with the signal's reason when it has ended. */
  breathe(): Promise<void>;
}

/** Well below the length at which scrolling and typing begin to stutter. */
const SLICE_MS = 8;

/** Lets the browser answer the person before the work goes on. */
export function breath(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: { yield?(): Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

export function createSlices(signal: AbortSignal): Slices {
  let end = performance.now() + SLICE_MS;
  const isOver = () => performance.now() >= end;
  return {
    isOver,
    async breathe() {
      signal.throwIfAborted();
      if (!isOver()) return;
      await breath();
      signal.throwIfAborted();
      end = performance.now() + SLICE_MS;
    },
  };
}

/** Carries out work a few milliseconds at a time. What is done within the first slice is done at once. */
export async function inSlices<T>(work: Work<T>, { signal, onProgress }: SliceOptions): Promise<T> {
  const slices = createSlices(signal);
  while (true) {
    const step = work.next();
    if (step.done) return step.value;
    if (!slices.isOver()) continue;
    onProgress?.(step.value);
    await slices.breathe();
  }
}

/** Carries out work at once, without a pause. */
export function finish<T>(work: Work<T>): T {
  while (true) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Those items that pass a test, a thousand at a time. */
export function* filtered<Item>(items: readonly Item[], passes: (item: Item) => boolean): Work<Item[]> {
  const results: Item[] = [];
  for (let start = 0; start < items.length; start += 1024) {
    if (start > 0) yield start / items.length;
    for (const item of items.slice(start, start + 1024)) if (passes(item)) results.push(item);
  }
  return results;
}
