import type { GoalRow } from '../goals/goal';
import { reasonSentence, stateName } from '../goals/reason';
import { currentText, daysLeftText, forecastSentence, needText } from '../goals/sentences';
import { isMeasured } from '../goals/standing';
import { goalTitle } from '../goals/title';
import type { ReportBlock } from './document';
import type { ReportedGoal } from './goals-in-period';
import type { ReportWords } from './report-words';

/** A goal in words, as it stood. */
export interface GoalInWords {
  readonly title: string;
  readonly state: string;
  readonly reason: string;
  /** Where it stands and what is needed, in short pieces. */
  readonly facts: readonly string[];
  readonly forecast: string | undefined;
}

export function describeGoal(words: ReportWords, { goal, standing, asOf }: ReportedGoal): GoalInWords {
  const then = { ...words, today: asOf };
  const isOver = isFinished(goal, standing.state);
  const facts = [
    currentText(then, goal, standing),
    isOver ? undefined : needText(then, goal, standing),
    isOver ? undefined : daysLeftText(then, goal, standing),
  ];
  const hasForecast = isMeasured(goal) && !isOver && standing.noForecast !== 'over' && standing.noForecast !== 'noData';
  return {
    title: goalTitle(then, goal),
    state: stateName(then, standing.state),
    reason: reasonSentence(then, goal, standing),
    facts: facts.filter((fact) => fact !== undefined),
    forecast: hasForecast ? forecastSentence(then, goal, standing) : undefined,
  };
}

function isFinished({ doneAt }: GoalRow, state: string): boolean {
  return doneAt !== undefined || state === 'met' || state === 'missed';
}

export function describeGoals(words: ReportWords, goals: readonly ReportedGoal[]): readonly ReportBlock[] {
  const { t } = words;
  if (goals.length === 0) return [t('report.goals.none')];
  const rows = goals.map((goal) => {
    const { title, state, reason, facts, forecast } = describeGoal(words, goal);
    return [title, state, [reason, [...facts, forecast].filter(Boolean).join(' · ')].join(' ')];
  });
  return [{ head: [t('report.column.goal'), t('report.column.state'), t('report.column.why')], rows }];
}
