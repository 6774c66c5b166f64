import { memo } from 'react';
import type { GoalRow, GoalValue, Standing } from '../../lib/goals/goal';
import type { GoalWords } from '../../lib/goals/goal-words';
import { reasonSentence } from '../../lib/goals/reason';
import { currentText, daysLeftText, needText } from '../../lib/goals/sentences';
import { sparklineDays } from '../../lib/goals/sparkline-days';
import { isMeasured } from '../../lib/goals/standing';
import { goalTitle } from '../../lib/goals/title';
import { handleOf, shortHandle } from '../../lib/posts/handle';
import { Sparkline } from '../charts/Sparkline';
import { GoalBar } from './GoalBar';
import './celebration.css';
import './goal-line.css';
import { GoalMark } from './GoalMark';

export interface GoalLineProps {
  readonly words: GoalWords;
  readonly goal: GoalRow;
  readonly standing: Standing;
  /** Its values, oldest first. */
  readonly values: readonly GoalValue[];
  /** Where its title leads. */
  readonly href: string;
  readonly isNewTab?: boolean;
  /** It has just been met. */
  readonly isCelebrated?: boolean;
  /** Ticks an item of a checklist, or takes the tick off; without it items cannot be changed here. */
  readonly onTick?: (goal: GoalRow, isDone: boolean) => void;
}

/** One account by its handle, several by their number; nothing where all own ones are meant. */
function whose({ t, format }: GoalWords, { measure }: GoalRow): string | undefined {
  const { accounts } = measure?.scope ?? {};
  if (!accounts || accounts.length === 0) return undefined;
  const [key = ''] = accounts;
  if (accounts.length === 1) return shortHandle(handleOf(key));
  return t('goals.accounts', { count: accounts.length, number: format.number(accounts.length) });
}

/** The numbers below the sentence: what it is now, what is needed, and how long there is. */
function factsOf(words: GoalWords, goal: GoalRow, standing: Standing): string {
  const facts = [currentText(words, goal, standing), needText(words, goal, standing)];
  const isRunning = standing.state !== 'met' && standing.state !== 'missed' && goal.doneAt === undefined;
  return [...facts, isRunning && daysLeftText(words, goal, standing)].filter(Boolean).join(' · ');
}

interface TickProps {
  readonly words: GoalWords;
  readonly goal: GoalRow;
  readonly title: string;
  readonly onTick: GoalLineProps['onTick'];
}

function Tick({ words, goal, title, onTick }: TickProps) {
  return (
    <input
      type="checkbox"
      className="goal-tick"
      checked={goal.doneAt !== undefined}
      disabled={!onTick}
      aria-label={words.t('goals.tick', { title })}
      onChange={({ target }) => onTick?.(goal, target.checked)}
    />
  );
}

/** A goal in a list: its state, why, its numbers, and how it came to them. */
export const GoalLine = memo(function GoalLine(props: GoalLineProps) {
  const { words, goal, standing, values, href, isNewTab, isCelebrated, onTick } = props;
  const title = goalTitle(words, goal);
  const owner = whose(words, goal);
  const facts = factsOf(words, goal, standing);
  return (
    <li
      className="goal"
      data-testid="goal-row"
      data-state={standing.state}
      {...(goal.doneAt !== undefined && { 'data-done': '' })}
      {...(isCelebrated && { 'data-celebrated': '' })}
    >
      {isMeasured(goal) ? <GoalMark state={standing.state} /> : <Tick {...{ words, goal, title, onTick }} />}
      <h3>
        <a className="goal-title" href={href} {...(isNewTab && { target: '_blank', rel: 'noopener' })}>
          {title}
        </a>
        {owner !== undefined && <bdi className="goal-owner">{owner}</bdi>}
      </h3>
      {values.length > 1 && <Sparkline days={sparklineDays(values)} />}
      <div className="goal-words">
        <p className="goal-reason">{reasonSentence(words, goal, standing)}</p>
        {facts !== '' && <p className="goal-facts">{facts}</p>}
      </div>
      {isMeasured(goal) && <GoalBar words={words} standing={standing} />}
    </li>
  );
});
