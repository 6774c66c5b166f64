import type { GoalState } from '../../lib/goals/goal';

const SIGNS: Readonly<Record<GoalState, string>> = {
  met: 'M6.2 10.3l2.6 2.6 5-5.4',
  onTrack: 'M10 8a2 2 0 1 1 0 4a2 2 0 1 1 0-4z',
  behind: 'M10 6.6l3.6 6.2H6.4z',
  missed: 'M7.2 7.2l5.6 5.6M12.8 7.2l-5.6 5.6',
  noData: 'M7.4 10h5.2',
};

/** A goal's state by shape and colour: tick, dot, triangle, cross, dashed ring. The sentence beside it says it in words. */
export function GoalMark({ state }: { readonly state: GoalState }) {
  return (
    <svg className="goal-mark" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <circle cx="10" cy="10" r="9" />
      <path d={SIGNS[state]} />
    </svg>
  );
}
