import { useTranslation } from 'react-i18next';
import { keptBaseline } from '../../lib/goals/goal-form';
import { kindOf } from '../../lib/goals/kind';
import { useKpiFormat } from '../kpi/use-kpi-format';
import { TextField } from '../TextField';
import { useFormat } from '../use-format';
import { UnitHint } from './UnitHint';
import type { Editor } from './use-editor';

interface BaselineFieldProps {
  readonly editor: Editor;
  readonly problem: string | undefined;
}

/** Where things stand before: as the history says, or as the person types it. */
export function BaselineField({ editor: { form, change, replace, background }, problem }: BaselineFieldProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const numbers = useKpiFormat();
  const { kpi, variant } = form;
  const known = keptBaseline(form) ?? background.background?.baseline;
  const options = variant === undefined ? {} : { variant };
  const isFlow = kindOf(kpi, variant) === 'flow';
  if (known && form.baseline === undefined)
    return (
      <p className="goal-baseline">
        <span>
          {t(isFlow ? 'goal.baseline.before' : 'goal.baseline.at', {
            value: numbers.value(kpi, known, options),
            day: format.day(known.day),
          })}
        </span>
        <button type="button" className="button button-quiet" onClick={() => change({ baseline: '' })}>
          {t('goal.baseline.type')}
        </button>
      </p>
    );
  if (!known && background.isBusy && form.baseline === undefined)
    return <p className="soft small">{t('goal.history.loading')}</p>;
  const back = () => {
    const { baseline: _, ...rest } = form;
    replace(rest);
  };
  return (
    <div className="goal-baseline-typed">
      <TextField
        label={t(isFlow ? 'goal.baseline.flow' : 'goal.baseline')}
        inputMode="decimal"
        testId="goal-baseline"
        value={form.baseline ?? ''}
        hint={<UnitHint kpi={kpi} variant={variant} />}
        problem={problem}
        onChange={(baseline) => change({ baseline })}
      />
      {known && (
        <button type="button" className="button button-quiet" onClick={back}>
          {t('goal.baseline.fromHistory')}
        </button>
      )}
    </div>
  );
}
