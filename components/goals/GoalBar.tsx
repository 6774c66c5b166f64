import { elapsedAtLook } from '../../lib/goals/elapsed';
import type { Standing } from '../../lib/goals/goal';
import type { GoalWords } from '../../lib/goals/goal-words';
import { barText } from '../../lib/goals/sentences';

const within = (share: number) => Math.min(1, Math.max(0, share));
const percent = (share: number) => `${(share * 100).toFixed(1)}%`;

interface GoalBarProps {
  readonly words: GoalWords;
  readonly standing: Standing;
}

/** How far a goal has come, where it may be as far as the counters are known, and how far the time has: the upright mark. */
export function GoalBar({ words, standing }: GoalBarProps) {
  const { progress, state } = standing;
  const isRunning = state !== 'met' && state !== 'missed';
  const [least, most] = progress ? [within(progress.low), within(progress.high)] : [0, 0];
  return (
    <div className="goal-bar" role="img" aria-label={barText(words, standing)}>
      <span className="goal-bar-maybe" style={{ inlineSize: percent(most) }} />
      <span className="goal-bar-done" style={{ inlineSize: percent(least) }} />
      {isRunning && <span className="goal-bar-time" style={{ insetInlineStart: percent(elapsedAtLook(standing)) }} />}
    </div>
  );
}
