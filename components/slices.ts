/** Work that stops now and then to say how far it is, 0 to 1. */
export type Work<T> = Generator<number, T, void>;

interface SliceOptions {
  /** Ends the work; it rejects with the signal's reason. */
  readonly signal: AbortSignal;
  readonly onProgress?: (share: number) => void;
}

/** Well below the length at which scrolling and typing begin to stutter. */
const SLICE_MS = 8;

/** Lets the browser answer the person before the work goes on. */
export function breath(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: { yield?(): Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

/** Carries out work a few milliseconds at a time. What is done within the first slice is done at once. */
export async function inSlices<T>(work: Work<T>, { signal, onProgress }: SliceOptions): Promise<T> {
  while (true) {
    const end = performance.now() + SLICE_MS;
    let step = work.next();
    while (!step.done && performance.now() < end) step = work.next();
    if (step.done) return step.value;
    onProgress?.(step.value);
    await breath();
    signal.throwIfAborted();
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
