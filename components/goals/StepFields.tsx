import { Plus, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { StepForm } from '../../lib/goals/goal-form';
import { DayField } from '../DayField';
import { IconButton } from '../IconButton';
import { TextField } from '../TextField';
import { useFormat } from '../use-format';
import type { Editor } from './use-editor';
import type { ProblemText } from './use-problem-text';

interface StepFieldsProps {
  readonly editor: Editor;
  readonly problemText: ProblemText;
}

/** Steps on the way to a goal: a name each, and a day or a number where there is one. */
export function StepFields({ editor: { form, change }, problemText }: StepFieldsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { steps } = form;
  const set = (id: string, part: Partial<StepForm>) =>
    change({ steps: steps.map((step) => (step.id === id ? { ...step, ...part } : step)) });
  const add = () => change({ steps: [...steps, { id: crypto.randomUUID(), name: '', day: '', value: '' }] });
  return (
    <fieldset className="goal-steps">
      <legend className="field-label">{t('goal.steps')}</legend>
      {steps.map((step, index) => {
        const number = format.number(index + 1);
        return (
          <fieldset key={step.id} className="goal-milestone">
            <legend className="only-read-aloud">{t('goal.step', { number })}</legend>
            <TextField
              label={t('goal.step.name')}
              value={step.name}
              problem={problemText(`step ${step.id}`)}
              onChange={(name) => set(step.id, { name })}
            />
            <div className="goal-milestone-when">
              <DayField label={t('goal.step.day')} day={step.day} onChange={(day) => set(step.id, { day })} />
              {!form.isItem && (
                <TextField
                  label={t('goal.step.value')}
                  inputMode="decimal"
                  value={step.value}
                  onChange={(value) => set(step.id, { value })}
                />
              )}
              <IconButton
                label={t('goal.step.remove', { number })}
                onClick={() => change({ steps: steps.filter(({ id }) => id !== step.id) })}
              >
                <Trash2 size={15} aria-hidden />
              </IconButton>
            </div>
          </fieldset>
        );
      })}
      <button type="button" className="button" onClick={add}>
        <Plus size={15} aria-hidden />
        {t('goal.step.add')}
      </button>
    </fieldset>
  );
}
