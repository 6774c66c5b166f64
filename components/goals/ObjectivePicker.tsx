import { useTranslation } from 'react-i18next';
import { OBJECTIVES } from '../../lib/goals/goal';
import { withObjective } from '../../lib/goals/goal-form';
import { ORGANISATIONS, type Organisation } from '../../lib/goals/proposals';
import { Choice } from '../Choice';
import { Segments } from '../Segments';
import type { Preference } from '../scope/use-preference';
import type { Editor } from './use-editor';

interface ObjectivePickerProps {
  readonly editor: Editor;
  readonly organisation: Preference<Organisation | undefined>;
}

/** What the goal is for, and for what kind of organisation: KPIs are proposed by both. */
export function ObjectivePicker({ editor: { form, replace }, organisation }: ObjectivePickerProps) {
  const { t } = useTranslation();
  const names = ORGANISATIONS.map((each) => [each, t(`goal.organisation.${each}`)] as const);
  return (
    <section className="goal-step" aria-labelledby="goal-objective">
      <h3 id="goal-objective">{t('goal.objective')}</h3>
      <div data-testid="goal-objective">
        <Segments
          labelledBy="goal-objective"
          value={form.objective}
          options={OBJECTIVES.map((each) => [each, t(`goal.objective.${each}`)] as const)}
          onChange={(objective) => replace(withObjective(form, objective, organisation.value))}
        />
      </div>
      {!form.isItem && (
        <Choice
          label={t('goal.organisation')}
          value={organisation.value ?? ''}
          options={[['', t('goal.organisation.any')], ...names]}
          onChange={(chosen) => organisation.save(ORGANISATIONS.find((each) => each === chosen))}
        />
      )}
    </section>
  );
}
