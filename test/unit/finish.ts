import type { Work } from '../../lib/slices';

/** Carries out work without a pause. */
export function finish<T>(work: Work<T>): T {
  while (true) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
