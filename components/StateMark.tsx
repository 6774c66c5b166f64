import './marks.css';

export type State = 'good' | 'paused' | 'broken' | 'unknown';

const SHAPES: Readonly<Record<State, string>> = {
  good: 'M8 3.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9z',
  paused: 'M5 3.5v9M11 3.5v9',
  broken: 'M8 2.5L14 13H2z',
  unknown: 'M8 3.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9z',
};

/** A state told by shape as well as by colour: disc, two bars, triangle, dashed ring. */
export function StateMark({ state }: { readonly state: State }) {
  return (
    <svg className={`state-mark state-${state}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={SHAPES[state]} />
    </svg>
  );
}
