/** A kind of work and what waits for it. */
export interface Lane {
  readonly waiting: Set<Element>;
  readonly work: (element: Element) => void;
  /** At most so many in one frame, for work whose cost falls due later. */
  readonly most?: number;
}

/** Milliseconds of one frame that may be spent. */
const BUDGET = 4;
/** From one turn to the next, ms: pieces done together cost a fraction of what they cost one by one, between the page's own work. */
const PACE = 100;

interface Options {
  readonly lanes: readonly Lane[];
  /** False ends all work. */
  readonly isAlive: () => boolean;
  /** Runs at the start of each turn. */
  readonly prepare: () => void;
}

export interface FrameWork {
  /** Asks for a turn; call it after adding to a lane. */
  schedule(): void;
  /** Does a frame's share of one lane at once; for moments when the browser has just laid out the page. */
  begin(lane: Lane): void;
}

/**
 * Does waiting work in animation frames, lane by lane, a few milliseconds in each, with a pause whenever all is done; nothing
 * runs while the tab is hidden.
 */
export function createFrameWork({ lanes, isAlive, prepare }: Options, signal: AbortSignal): FrameWork {
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turnedAt = Number.NEGATIVE_INFINITY;
  const nextFrame = () => {
    timer = undefined;
    frame ||= requestAnimationFrame(turn);
  };
  const turn = () => {
    frame = 0;
    turnedAt = performance.now();
    if (!isAlive()) return;
    prepare();
    work(lanes);
  };
  const work = (some: readonly Lane[]) => {
    const deadline = performance.now() + BUDGET;
    if (!some.every((lane) => drain(lane, deadline))) nextFrame();
  };
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  });
  return {
    schedule() {
      if (frame !== 0 || timer !== undefined || signal.aborted) return;
      const wait = turnedAt + PACE - performance.now();
      if (wait > 0) timer = setTimeout(nextFrame, wait);
      else nextFrame();
    },
    begin: (lane) => !signal.aborted && isAlive() && work([lane]),
  };
}

/** True when the lane is empty, false when the time or the frame's share is used up. */
function drain({ waiting, work, most = Number.POSITIVE_INFINITY }: Lane, deadline: number): boolean {
  let done = 0;
  for (const element of waiting) {
    if (done === most || performance.now() > deadline) return false;
    waiting.delete(element);
    work(element);
    done += 1;
  }
  return true;
}
