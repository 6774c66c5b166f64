import { ChevronLeft } from 'lucide-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveGoal } from '../../lib/data/goals';
import { localDay } from '../../lib/day';
import type { GoalForm } from '../../lib/goals/goal-form';
import type { GoalInView } from '../../lib/goals/in-view';
import type { Organisation } from '../../lib/goals/proposals';
import { goalTitle } from '../../lib/goals/title';
import { isActive } from '../../lib/goals/urgency';
import { database } from '../database';
import { FailedChange } from '../FailedChange';
import { Segments } from '../Segments';
import type { Preference } from '../scope/use-preference';
import { TextField } from '../TextField';
import { KpiPicker } from './KpiPicker';
import { MoreFields } from './MoreFields';
import { ObjectivePicker } from './ObjectivePicker';
import { PeriodFields } from './PeriodFields';
import { ScopeFields } from './ScopeFields';
import { SmartCheck } from './SmartCheck';
import { TargetFields } from './TargetFields';
import { TooManyGoals } from './TooManyGoals';
import { useEditor } from './use-editor';
import { useGoalWords } from './use-goal-words';
import { useProblemText } from './use-problem-text';

interface GoalEditorProps {
  /** What it opens with. */
  readonly first: GoalForm;
  /** Hears of everything the person fills in. */
  readonly onChange: (form: GoalForm) => void;
  readonly goals: readonly GoalInView[];
  readonly organisation: Preference<Organisation | undefined>;
  readonly onSaved: (goal: string) => void;
  readonly onClose: () => void;
}

/** Sets a goal, or changes one, on a single page: what is not filled in has a sensible value. */
export function GoalEditor({ first, onChange, goals, organisation, onSaved, onClose }: GoalEditorProps) {
  const { t } = useTranslation();
  const words = useGoalWords();
  const editor = useEditor(first, organisation.value);
  const { form, change, background, draft, problems } = editor;
  const [isTried, setTried] = useState(false);
  const [isWanted, setWanted] = useState(false);
  const [failure, setFailure] = useState<string>();
  const element = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const problemText = useProblemText(problems, isTried);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const [untouched] = useState(form);
  useEffect(() => {
    if (form !== untouched) onChange(form);
  }, [form, untouched, onChange]);
  const isReady = form.isItem || !background.isBusy;
  // The baseline that is being looked up belongs to the goal: it is stored once that is known.
  useEffect(() => {
    if (!isWanted || !isReady) return;
    setWanted(false);
    if (!draft) {
      element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
      return;
    }
    saveGoal(database, draft, Date.now()).then(
      ({ id }) => onSaved(id),
      (error: unknown) => setFailure(error instanceof Error ? error.message : String(error)),
    );
  }, [isWanted, isReady, draft, onSaved]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    setFailure(undefined);
    setWanted(true);
  };
  const active = goals.filter(({ goal }) => isActive(goal, localDay(Date.now()))).length;
  const title = draft && goalTitle(words, { ...draft, id: '', changes: [], createdAt: 0 });
  return (
    <form className="goals-tab goal-editor" ref={element} onSubmit={submit} noValidate data-testid="goal-editor">
      <button type="button" className="button button-quiet goal-back" onClick={onClose}>
        <ChevronLeft size={15} aria-hidden className="goal-back-sign" />
        {t('goal.back')}
      </button>
      <h2 ref={heading} tabIndex={-1}>
        {form.id === undefined ? t('goals.new') : t('goal.edit.title')}
      </h2>
      {form.id === undefined && <TooManyGoals count={active + 1} />}
      <Segments
        label={t('goal.kind')}
        value={form.isItem ? 'item' : 'number'}
        options={[
          ['number', t('goal.kind.number')],
          ['item', t('goal.kind.item')],
        ]}
        onChange={(kind) => change({ isItem: kind === 'item' })}
      />
      {form.isItem && (
        <TextField
          label={t('goal.name.item')}
          value={form.name}
          testId="goal-name"
          problem={problemText('name')}
          onChange={(name) => change({ name })}
        />
      )}
      <ObjectivePicker editor={editor} organisation={organisation} />
      {!form.isItem && <KpiPicker editor={editor} organisation={organisation.value} />}
      {!form.isItem && <ScopeFields editor={editor} problemText={problemText} />}
      <PeriodFields editor={editor} problemText={problemText} />
      {!form.isItem && <TargetFields editor={editor} problemText={problemText} />}
      {!form.isItem && <SmartCheck editor={editor} />}
      <MoreFields editor={editor} problemText={problemText} />
      <FailedChange reason={failure} />
      <footer className="goal-footer">
        <p className="goal-preview" aria-live="polite">
          {isTried && problems.size > 0 ? (
            <span className="problem">
              {t('goal.problems', { count: problems.size, number: words.format.number(problems.size) })}
            </span>
          ) : (
            title
          )}
        </p>
        <button type="button" className="button" onClick={onClose}>
          {t('dialog.cancel')}
        </button>
        <button type="submit" className="button button-primary" data-testid="goal-save">
          {t('goal.save')}
        </button>
      </footer>
    </form>
  );
}
