import { useCallback, useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { tickItem, untickItem } from '../../lib/data/goals';
import type { GoalsInView } from '../../lib/data/goals-in-view';
import type { GoalRow } from '../../lib/goals/goal';
import type { GoalInView } from '../../lib/goals/in-view';
import { database } from '../database';
import { FailedChange } from '../FailedChange';
import { GoalLine } from '../goals/GoalLine';
import { useCelebration } from '../goals/use-celebration';
import { useGoalChange } from '../goals/use-goal-change';
import { useGoalWords } from '../goals/use-goal-words';
import './goals.css';
import { useRefreshed } from '../goals/use-refreshed';

/** As many as the popup has room for: they are painted at once, the others right after. */
const FIRST = 6;

const NEW_GOAL = '/sidepanel.html#goals/new';

function NoGoals({ client }: { readonly client: string | undefined }) {
  const { t } = useTranslation();
  return (
    <div className="no-goals" data-testid="no-goals">
      <svg className="no-goals-mark" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
        <circle cx="20" cy="20" r="16" />
        <circle cx="20" cy="20" r="9" />
        <circle className="no-goals-centre" cx="20" cy="20" r="3" />
      </svg>
      <div>
        <h2>{client === undefined ? t('goals.none.title') : t('goals.none.client', { client })}</h2>
        <p className="soft">
          <a href={NEW_GOAL} target="_blank" rel="noopener">
            {t('goals.none.first')}
          </a>{' '}
          {t('goals.none.text')}
        </p>
      </div>
    </div>
  );
}

function List({ goals }: { readonly goals: readonly GoalInView[] }) {
  const words = useGoalWords();
  const { change, failure } = useGoalChange();
  const tick = useCallback(
    (goal: GoalRow, isDone: boolean) =>
      change(() => (isDone ? tickItem(database, goal.id, Date.now()) : untickItem(database, goal.id))),
    [change],
  );
  const celebrated = useCelebration(goals);
  const shown = useDeferredValue(goals, goals.slice(0, FIRST));
  return (
    <>
      <FailedChange reason={failure} />
      <ul className="popup-goals">
        {shown.map(({ goal, standing, values }) => (
          <GoalLine
            key={goal.id}
            {...{ words, goal, standing, values }}
            href={`/sidepanel.html#goals/${encodeURIComponent(goal.id)}`}
            isNewTab
            isCelebrated={celebrated.has(goal.id)}
            onTick={tick}
          />
        ))}
      </ul>
    </>
  );
}

/** The goals as a checklist, the most urgent first. Painted from what is stored, then counted anew. */
export function Goals({ view }: { readonly view: GoalsInView | undefined }) {
  const { t } = useTranslation();
  const refreshFailure = useRefreshed(view !== undefined && view.goals.length > 0);
  if (!view) return <section className="goals-waiting" aria-busy="true" aria-label={t('goals.list')} />;
  const { client, goals } = view;
  if (goals.length === 0) return <NoGoals client={client} />;
  const title = client === undefined ? t('goals.list') : t('goals.list.client', { client });
  return (
    <section aria-label={title}>
      <h2 className={client === undefined ? 'only-read-aloud' : 'popup-goals-client'}>{title}</h2>
      {refreshFailure !== undefined && (
        <p className="notice notice-error" role="alert">
          {t('goals.refresh.failed', { reason: refreshFailure })}
        </p>
      )}
      <List goals={goals} />
    </section>
  );
}
