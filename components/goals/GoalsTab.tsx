import { type RefObject, useCallback, useEffect, useState } from 'react';
import { localDay } from '../../lib/day';
import { copyOf, formOf, type GoalForm, newForm } from '../../lib/goals/goal-form';
import { usePreference } from '../scope/use-preference';
import { useScope } from '../scope/use-scope';
import { useFormat } from '../use-format';
import { GoalDetail } from './GoalDetail';
import { GoalEditor } from './GoalEditor';
import { GoalList } from './GoalList';
import './goals.css';
import { useGoals } from './use-goals';

interface GoalsTabProps {
  /** Id of the opened goal, or `new`. */
  readonly opened: string | undefined;
  readonly onOpen: (goal: string | undefined) => void;
  /** A form that was filled in and neither saved nor left: it outlives the tab. */
  readonly unfinished: RefObject<GoalForm | undefined>;
}

/** Goals: the list, one of them, or the editor. */
export default function GoalsTab({ opened, onOpen, unfinished }: GoalsTabProps) {
  const format = useFormat();
  const goals = useGoals();
  const { choice } = useScope();
  const organisation = usePreference('organisation');
  const [form, setForm] = useState(unfinished.current);
  const keep = useCallback(
    (filledIn: GoalForm) => {
      unfinished.current = filledIn;
    },
    [unfinished],
  );
  // Whoever comes back finds the form as it was left.
  const [isBack] = useState(form !== undefined && opened === undefined);
  useEffect(() => {
    if (isBack) onOpen(unfinished.current?.id ?? 'new');
  }, [isBack, unfinished, onOpen]);
  const today = localDay(Date.now());
  if (!goals || !organisation.isRead) return null;
  const begin = (about: Partial<GoalForm> = {}) => {
    const client = choice.client !== undefined && { client: choice.client };
    setForm(newForm(today, { ...client, ...about }, organisation.value));
    onOpen('new');
  };
  const close = (goal: string | undefined) => {
    unfinished.current = undefined;
    setForm(undefined);
    onOpen(goal);
  };
  if (opened === 'new' || (form?.id !== undefined && form.id === opened)) {
    const first = form ?? newForm(today, choice.client === undefined ? {} : { client: choice.client }, organisation.value);
    return (
      <GoalEditor
        key={first.id ?? 'new'}
        first={first}
        onChange={keep}
        goals={goals}
        organisation={organisation}
        onSaved={close}
        onClose={() => close(first.id)}
      />
    );
  }
  const shown = goals.find(({ goal }) => goal.id === opened);
  if (!shown || opened === undefined) return <GoalList goals={goals} isGone={opened !== undefined} onNew={begin} />;
  const edit = () => setForm(formOf(shown.goal, today, format.locale));
  const copy = () => {
    setForm(copyOf(shown.goal, today, format.locale));
    onOpen('new');
  };
  return <GoalDetail {...shown} onEdit={edit} onCopy={copy} onClose={() => onOpen(undefined)} />;
}
