import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isOfPosts } from '../../lib/goals/goal-form';
import { availabilityOf } from '../../lib/kpi/availability';
import { KPIS } from '../../lib/kpi/dictionary';
import { Choice } from '../Choice';
import { variantName } from '../kpi/texts';
import { TextField } from '../TextField';
import { StepFields } from './StepFields';
import type { Editor } from './use-editor';
import type { ProblemText } from './use-problem-text';

interface MoreFieldsProps {
  readonly editor: Editor;
  readonly problemText: ProblemText;
}

/** Another formula of the KPI, and whether the person types its numbers in although they could be read. */
function Measuring({ editor: { form, change, replace } }: { readonly editor: Editor }) {
  const { t } = useTranslation();
  const { kpi, variant, source, scope } = form;
  const { variants = [] } = KPIS[kpi];
  const setVariant = (id: string) => {
    const { variant: _, baseline: __, target: ___, ...rest } = form;
    replace(id === '' ? rest : { ...rest, variant: id });
  };
  const isReadable = availabilityOf(kpi) === 'available';
  return (
    <>
      {variants.length > 0 && (
        <Choice
          label={t('goal.variant')}
          value={variant ?? ''}
          options={[['', t('goal.variant.usual')], ...variants.map(({ id }) => [id, t(variantName(kpi, id))] as const)]}
          onChange={setVariant}
        />
      )}
      {isOfPosts(kpi) && (
        <Choice
          label={t('goal.view')}
          value={scope.view}
          options={[
            ['cohort', t('overview.view.cohort')],
            ['activity', t('overview.view.activity')],
          ]}
          onChange={(view) => change({ scope: { ...scope, view } })}
        />
      )}
      {isReadable && (
        <label className="check">
          <input
            type="checkbox"
            checked={source === 'typed'}
            onChange={(event) => change({ source: event.currentTarget.checked ? 'typed' : 'recorded' })}
          />
          {t('goal.source.byHand')}
        </label>
      )}
    </>
  );
}

/** What most goals do without: a name, a repetition, milestones, another way of counting. */
export function MoreFields({ editor, problemText }: MoreFieldsProps) {
  const { t } = useTranslation();
  const { form, change, replace, problems } = editor;
  const [isOpened, setOpened] = useState(form.steps.length > 0 || form.repeat !== undefined);
  const hasProblem = form.steps.some(({ id }) => problems.has(`step ${id}`) && problemText(`step ${id}`) !== undefined);
  const repeat = (value: 'never' | 'month' | 'quarter') => {
    const { repeat: _, ...rest } = form;
    replace(value === 'never' ? rest : { ...rest, repeat: value });
  };
  return (
    <details className="goal-step" open={isOpened || hasProblem} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>{t('goal.more')}</summary>
      <div className="goal-more">
        {!form.isItem && (
          <TextField
            label={t('goal.name')}
            value={form.name}
            testId="goal-name"
            hint={t('goal.name.hint')}
            onChange={(name) => change({ name })}
          />
        )}
        <Choice
          label={t('goal.repeat')}
          value={form.repeat ?? 'never'}
          testId="goal-repeat"
          options={[
            ['never', t('goal.repeat.never')],
            ['month', t('goal.repeat.month')],
            ['quarter', t('goal.repeat.quarter')],
          ]}
          onChange={repeat}
        />
        <StepFields editor={editor} problemText={problemText} />
        {!form.isItem && <Measuring editor={editor} />}
      </div>
    </details>
  );
}
