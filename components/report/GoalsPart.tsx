import { useTranslation } from 'react-i18next';
import { sparklineDays } from '../../lib/goals/sparkline-days';
import { isMeasured } from '../../lib/goals/standing';
import { describeGoal } from '../../lib/report/describe-goals';
import type { ReportedGoal } from '../../lib/report/goals-in-period';
import type { ReportWords } from '../../lib/report/report-words';
import { Sparkline } from '../charts/Sparkline';
import { GoalBar } from '../goals/GoalBar';
import '../goals/goal-line.css';
import { GoalMark } from '../goals/GoalMark';

interface GoalProps {
  readonly words: ReportWords;
  readonly reported: ReportedGoal;
}

function Goal({ words, reported }: GoalProps) {
  const { goal, standing, values } = reported;
  const { title, state, reason, facts, forecast } = describeGoal(words, reported);
  return (
    <li className="goal report-goal" data-state={standing.state} data-testid="report-goal">
      <GoalMark state={standing.state} />
      <h3>
        <span dir="auto">{title}</span> <span className="report-goal-state">{state}</span>
      </h3>
      {values.length > 1 && <Sparkline days={sparklineDays(values)} />}
      <div className="goal-words">
        <p className="goal-reason">{reason}</p>
        {facts.length > 0 && <p className="goal-facts">{facts.join(' · ')}</p>}
        {forecast !== undefined && <p className="goal-facts">{forecast}</p>}
      </div>
      {isMeasured(goal) && <GoalBar words={words} standing={standing} />}
    </li>
  );
}

/** Goals as they stood, with what is to be expected of them. */
export function GoalsPart({ words, goals }: { readonly words: ReportWords; readonly goals: readonly ReportedGoal[] }) {
  const { t } = useTranslation();
  if (goals.length === 0) return <p className="soft">{t('report.goals.none')}</p>;
  return (
    <ul className="report-goals">
      {goals.map((reported) => (
        <Goal key={reported.goal.id} words={words} reported={reported} />
      ))}
    </ul>
  );
}
