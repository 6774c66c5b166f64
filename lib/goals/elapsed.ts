import type { Standing } from './goal';

/** Share of the time that was gone at the latest look, which is what a goal's progress is held against; today's where there was none. */
export function elapsedAtLook({ elapsed, elapsedThen = elapsed }: Standing): number {
  return elapsedThen;
}
