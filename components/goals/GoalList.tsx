import { Plus } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tickItem, untickItem } from '../../lib/data/goals';
import { localDay } from '../../lib/day';
import type { GoalRow } from '../../lib/goals/goal';
import type { GoalForm } from '../../lib/goals/goal-form';
import type { GoalInView } from '../../lib/goals/in-view';
import { isActive } from '../../lib/goals/urgency';
import { database } from '../database';
import { FailedChange } from '../FailedChange';
import { Segments } from '../Segments';
import { useFormat } from '../use-format';
import { writePlace } from '../use-place';
import { EmptyGoals } from './EmptyGoals';
import { GoalLine } from './GoalLine';
import { TooManyGoals } from './TooManyGoals';
import { useCelebration } from './use-celebration';
import { useGoalChange } from './use-goal-change';
import { useGoalWords } from './use-goal-words';
import { useRefreshed } from './use-refreshed';

interface GoalListProps {
  /** The most urgent first. */
  readonly goals: readonly GoalInView[];
  /** The goal the address asks for is not there. */
  readonly isGone: boolean;
  readonly onNew: (about?: Partial<GoalForm>) => void;
}

type Filter = 'active' | 'ended' | 'archived' | 'all';

function filterOf({ goal }: GoalInView, today: string): Exclude<Filter, 'all'> {
  if (goal.archivedAt !== undefined) return 'archived';
  return isActive(goal, today) ? 'active' : 'ended';
}

function useTick() {
  const { change, failure } = useGoalChange();
  const tick = useCallback(
    (goal: GoalRow, isDone: boolean) =>
      change(() => (isDone ? tickItem(database, goal.id, Date.now()) : untickItem(database, goal.id))),
    [change],
  );
  return { tick, failure };
}

/** Goals by urgency, those that run at first. */
export function GoalList({ goals, isGone, onNew }: GoalListProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useGoalWords();
  const { tick, failure } = useTick();
  const counting = useRefreshed(goals.length > 0);
  const [filter, setFilter] = useState<Filter>('active');
  const today = localDay(Date.now());
  const inFilter = (wanted: Filter) => goals.filter((each) => wanted === 'all' || filterOf(each, today) === wanted);
  const shown = inFilter(filter);
  const celebrated = useCelebration(shown);
  if (goals.length === 0) return <EmptyGoals onNew={onNew} />;
  const named = (['active', 'ended', 'archived', 'all'] as const).map(
    (each) => [each, t(`goal.filter.${each}`, { number: format.number(inFilter(each).length) })] as const,
  );
  return (
    <div className="goals-tab">
      <h2 className="only-read-aloud">{t('goals.list')}</h2>
      <div className="goals-tools">
        <Segments label={t('goal.filter')} value={filter} options={named} onChange={setFilter} />
        <button type="button" className="button button-primary" data-testid="new-goal" onClick={() => onNew()}>
          <Plus size={15} aria-hidden />
          {t('goals.new')}
        </button>
      </div>
      {isGone && <p className="notice">{t('goal.gone')}</p>}
      {filter === 'active' && <TooManyGoals count={shown.length} />}
      <FailedChange reason={failure} />
      {counting !== undefined && (
        <p className="notice notice-error" role="alert">
          {t('goals.refresh.failed', { reason: counting })}
        </p>
      )}
      {shown.length === 0 && <p className="soft goals-none">{t('goal.none.inFilter')}</p>}
      <ul className="goals-list" aria-label={t('goals.list')}>
        {shown.map(({ goal, standing, values }) => (
          <GoalLine
            key={goal.id}
            {...{ words, goal, standing, values }}
            href={writePlace({ tab: 'goals', goal: goal.id })}
            isCelebrated={celebrated.has(goal.id)}
            onTick={tick}
          />
        ))}
      </ul>
    </div>
  );
}
