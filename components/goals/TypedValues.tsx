import { Trash2 } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deleteTypedValue, typeValue } from '../../lib/data/goal-values';
import { addDays } from '../../lib/day';
import type { GoalValue, MeasuredGoal } from '../../lib/goals/goal';
import { canBeNegative } from '../../lib/goals/kind';
import { readNumber } from '../../lib/goals/typed-number';
import { unitOf } from '../../lib/kpi/unit-of';
import { DayField } from '../DayField';
import { database } from '../database';
import { FailedChange } from '../FailedChange';
import { IconButton } from '../IconButton';
import { TextField } from '../TextField';
import { UnitHint } from './UnitHint';
import { useGoalChange } from './use-goal-change';
import { useGoalWords } from './use-goal-words';

interface TypedValuesProps {
  readonly goal: MeasuredGoal;
  readonly values: readonly GoalValue[];
}

/** Types in what the KPI came to on a day. A number that cannot be read stays in its field. */
function Entry({
  goal,
  onSave,
}: {
  readonly goal: MeasuredGoal;
  readonly onSave: (day: string, value: number) => Promise<void>;
}) {
  const { t } = useTranslation();
  const { format, today } = useGoalWords();
  const { kpi, variant } = goal.measure;
  const [day, setDay] = useState(today);
  const [text, setText] = useState('');
  const [isTried, setTried] = useState(false);
  const value = readNumber(text, unitOf(kpi, variant), format.locale);
  const dayProblem =
    addDays(day, 0) === undefined
      ? t('goal.problem.dayMissing')
      : day > today
        ? t('goal.problem.future')
        : day < goal.period.from
          ? t('goal.problem.beforeStart', { day: format.day(goal.period.from) })
          : undefined;
  const isTooLow = value !== undefined && value < 0 && !canBeNegative(kpi, variant);
  const problemOfText = value === undefined ? t('goal.problem.noNumber') : isTooLow ? t('goal.problem.negative') : undefined;
  const problem = text.trim() === '' ? t('goal.problem.targetMissing') : problemOfText;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (problem !== undefined || dayProblem !== undefined || value === undefined) return;
    onSave(day, value).then(
      () => {
        setText('');
        setTried(false);
      },
      () => undefined,
    );
  };
  return (
    <form className="goal-entry" onSubmit={submit} noValidate>
      <TextField
        label={t('goal.typed.value')}
        inputMode="decimal"
        value={text}
        testId="goal-value"
        hint={<UnitHint kpi={kpi} variant={variant} />}
        problem={isTried ? problem : undefined}
        onChange={setText}
      />
      <DayField label={t('goal.typed.day')} day={day} problem={isTried ? dayProblem : undefined} onChange={setDay} />
      <button type="submit" className="button" data-testid="goal-value-save">
        {t('goal.typed.save')}
      </button>
    </form>
  );
}

/** Numbers that the person types in: a field for the next one, and those so far. */
export function TypedValues({ goal, values }: TypedValuesProps) {
  const { t } = useTranslation();
  const id = useId();
  const { format, numbers } = useGoalWords();
  const { change, failure } = useGoalChange();
  const [refused, setRefused] = useState<string>();
  const typed = values.filter((value) => value.typed).toReversed();
  if (goal.measure.source !== 'typed' && typed.length === 0) return null;
  const { kpi, variant } = goal.measure;
  const save = async (day: string, value: number) => {
    try {
      await typeValue(database, goal.id, day, value, Date.now());
      setRefused(undefined);
    } catch (error) {
      setRefused(error instanceof Error ? error.message : String(error));
      throw error;
    }
  };
  return (
    <section aria-labelledby={id} className="goal-part">
      <h3 id={id}>{t('goal.typed')}</h3>
      {goal.measure.source === 'typed' && <Entry goal={goal} onSave={save} />}
      <FailedChange reason={refused ?? failure} />
      {typed.length > 0 && (
        <ul className="goal-typed">
          {typed.map((value) => {
            const written = numbers.asTyped(kpi, value.value, variant === undefined ? {} : { variant });
            return (
              <li key={value.day}>
                <span>{format.day(value.day)}</span>
                <strong>{written}</strong>
                <IconButton
                  isQuiet
                  label={t('goal.typed.delete', { day: format.day(value.day), value: written })}
                  onClick={() => change(() => deleteTypedValue(database, goal.id, value.day))}
                >
                  <Trash2 size={15} aria-hidden />
                </IconButton>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
