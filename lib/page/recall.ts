/** A container that keeps changing is read again at most this often, in ms. */
const PAUSE = 200;
/** How long removed containers may linger, in ms. */
const SWEEP = 1_000;

interface Callbacks {
  /** A container that changed too soon after it was reported has waited long enough. */
  again(container: Element): void;
  /** So much has changed at once that the whole document should be looked through. */
  search(): void;
  /** Something was removed from the page a moment ago. */
  sweep(): void;
}

export interface Recall {
  /** False when the container was reported a moment ago; `again` follows then. */
  isDue(container: Element): boolean;
  reported(container: Element): void;
  searchSoon(): void;
  sweepSoon(): void;
}

/** Keeps apart what may be looked at now and what must wait; timers run only while something waits. */
export function createRecall(signal: AbortSignal, { again, search, sweep }: Callbacks): Recall {
  const reportedAt = new WeakMap<Element, number>();
  const early = new Set<Element>();
  const after = createDelays(signal);
  return {
    isDue(container) {
      if (performance.now() - (reportedAt.get(container) ?? Number.NEGATIVE_INFINITY) >= PAUSE) return true;
      early.add(container);
      after('again', PAUSE, () => {
        const waited = [...early];
        early.clear();
        for (const one of waited) again(one);
      });
      return false;
    },
    reported: (container) => void reportedAt.set(container, performance.now()),
    searchSoon: () => after('search', PAUSE, search),
    sweepSoon: () => after('sweep', SWEEP, sweep),
  };
}

/** One-shot timers by name; asking again while one runs changes nothing. */
function createDelays(signal: AbortSignal): (name: string, delay: number, then: () => void) => void {
  const running = new Map<string, ReturnType<typeof setTimeout>>();
  signal.addEventListener('abort', () => {
    for (const timer of running.values()) clearTimeout(timer);
  });
  return (name, delay, then) => {
    if (running.has(name) || signal.aborted) return;
    running.set(
      name,
      setTimeout(() => {
        running.delete(name);
        then();
      }, delay),
    );
  };
}
