import { ChevronLeft } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { paceStart } from '../../lib/goals/chart-rows';
import type { GoalInView } from '../../lib/goals/in-view';
import { reasonSentence } from '../../lib/goals/reason';
import { currentText, daysLeftText, forecastSentence, needText } from '../../lib/goals/sentences';
import { isMeasured } from '../../lib/goals/standing';
import { goalTitle } from '../../lib/goals/title';
import { FailedChange } from '../FailedChange';
import { nameOf } from '../kpi/texts';
import { GoalActions } from './GoalActions';
import { GoalBar } from './GoalBar';
import { GoalChanges } from './GoalChanges';
import { GoalChart } from './GoalChart';
import './goal-line.css';
import { GoalMark } from './GoalMark';
import { GoalNumbers } from './GoalNumbers';
import { MilestoneList } from './MilestoneList';
import { TypedValues } from './TypedValues';
import { useGoalChange } from './use-goal-change';
import { useGoalWords } from './use-goal-words';
import { useRefreshed } from './use-refreshed';

interface GoalDetailProps extends GoalInView {
  readonly onEdit: () => void;
  readonly onCopy: () => void;
  readonly onClose: () => void;
}

/** A goal with its history, and what can be done with it. */
export function GoalDetail({ goal, standing, values, onEdit, onCopy, onClose }: GoalDetailProps) {
  const { t } = useTranslation();
  const words = useGoalWords();
  const { change, failure } = useGoalChange();
  const counting = useRefreshed(goal.measure?.source === 'recorded');
  const heading = useRef<HTMLHeadingElement>(null);
  // What was pressed to come here has gone.
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const title = goalTitle(words, goal);
  const facts = [currentText(words, goal, standing), needText(words, goal, standing), daysLeftText(words, goal, standing)];
  const expected = forecastSentence(words, goal, standing);
  return (
    <article className="goals-tab" aria-labelledby="goal-title">
      <button type="button" className="button button-quiet goal-back" onClick={onClose}>
        <ChevronLeft size={15} aria-hidden className="goal-back-sign" />
        {t('goal.back')}
      </button>
      <header className="goal goal-head" data-state={standing.state} data-testid="goal-detail">
        <GoalMark state={standing.state} />
        <div className="goal-words">
          <h2 id="goal-title" ref={heading} tabIndex={-1}>
            {title}
          </h2>
          <p className="goal-reason">{reasonSentence(words, goal, standing)}</p>
          <p className="goal-facts">{facts.filter(Boolean).join(' · ')}</p>
          {expected !== undefined && <p className="goal-facts">{expected}</p>}
        </div>
        {isMeasured(goal) && <GoalBar words={words} standing={standing} />}
      </header>
      <GoalActions {...{ goal, title, change, onEdit, onCopy, onDeleted: onClose }} />
      <FailedChange reason={failure} />
      {counting !== undefined && (
        <p className="notice notice-error" role="alert">
          {t('goals.refresh.failed', { reason: counting })}
        </p>
      )}
      {isMeasured(goal) && (
        <GoalChart
          measure={goal.measure}
          title={t(nameOf(goal.measure.kpi))}
          points={values}
          period={goal.period}
          target={standing.target}
          start={paceStart(goal.measure)}
          forecast={standing.forecast}
        />
      )}
      {isMeasured(goal) && <TypedValues goal={goal} values={values} />}
      <MilestoneList {...{ goal, values, change }} />
      {isMeasured(goal) && <GoalNumbers {...{ goal, standing, values }} />}
      <GoalChanges goal={goal} />
    </article>
  );
}
