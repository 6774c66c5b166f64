import { useTranslation } from 'react-i18next';
import type { TargetForm } from '../../lib/goals/goal-form';
import { kindOf } from '../../lib/goals/kind';
import { writeNumber } from '../../lib/goals/typed-number';
import { exactly } from '../../lib/kpi/estimate';
import { daysOf } from '../../lib/kpi/previous-period';
import { nameOf } from '../kpi/texts';
import { useKpiFormat } from '../kpi/use-kpi-format';
import { Segments } from '../Segments';
import { TextField } from '../TextField';
import { useFormat } from '../use-format';
import { BaselineField } from './BaselineField';
import { Benchmarks } from './Benchmarks';
import { GoalChart } from './GoalChart';
import { UnitHint } from './UnitHint';
import type { Editor } from './use-editor';
import type { ProblemText } from './use-problem-text';

interface TargetFieldsProps {
  readonly editor: Editor;
  readonly problemText: ProblemText;
}

/** Where the KPI shall go, beside where it has been and where competitors are. */
export function TargetFields({ editor, problemText }: TargetFieldsProps) {
  const { t } = useTranslation();
  return (
    <section className="goal-step" aria-labelledby="goal-target">
      <h3 id="goal-target">{t('goal.target')}</h3>
      <BaselineField editor={editor} problem={problemText('baseline')} />
      <Wish editor={editor} problem={problemText('target')} />
      <OwnHistory editor={editor} />
      <Benchmarks editor={editor} />
    </section>
  );
}

function Wish({ editor, problem }: { readonly editor: Editor; readonly problem: string | undefined }) {
  const { t } = useTranslation();
  const { locale } = useFormat();
  const numbers = useKpiFormat();
  const { form, change, target, goalNumber, measure } = editor;
  const { kpi, variant, direction } = form;
  const options = variant === undefined ? {} : { variant };
  const setAs = (as: TargetForm['as']) => {
    if (as === target.as) return;
    // The same target, said the other way.
    const baseline = measure?.baseline?.value;
    const isKnown = goalNumber !== undefined && baseline !== undefined && baseline > 0;
    const isChange = as === 'change';
    const share = isKnown ? Number((Math.abs(goalNumber - baseline) / baseline).toFixed(4)) : 0;
    const text = isChange ? writeNumber(share, 'percent', locale) : writeNumber(goalNumber ?? 0, editor.unit, locale);
    change({ target: { as, text: isKnown ? text : '' } });
  };
  const meaning =
    target.as === 'change' && goalNumber !== undefined
      ? t('goal.target.means', { value: numbers.value(kpi, exactly(goalNumber), options) })
      : undefined;
  return (
    <>
      <div className="goal-row-fields">
        <Segments
          label={t('goal.direction')}
          value={direction}
          options={[
            ['up', t(target.as === 'change' ? 'goal.direction.up' : 'goal.direction.atLeast')],
            ['down', t(target.as === 'change' ? 'goal.direction.down' : 'goal.direction.atMost')],
          ]}
          onChange={(next) => change({ direction: next })}
        />
        <Segments
          label={t('goal.target.as')}
          value={target.as}
          options={[
            ['value', t('goal.target.value')],
            ['change', t('goal.target.change')],
          ]}
          onChange={setAs}
        />
      </div>
      <TextField
        label={t(target.as === 'change' ? 'goal.target.changeBy' : 'goal.target.number')}
        inputMode="decimal"
        testId="goal-target"
        value={target.text}
        hint={meaning ?? (target.as === 'change' ? t('goal.target.needsBaseline') : <UnitHint kpi={kpi} variant={variant} />)}
        problem={problem}
        onChange={(text) => change({ target: { as: target.as, text } })}
      />
    </>
  );
}

function OwnHistory({ editor: { form, background, goalNumber, measure } }: { readonly editor: Editor }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { kpi, variant, period, source } = form;
  const points = background.background?.history ?? [];
  if (background.failure !== undefined)
    return (
      <p className="notice notice-error" role="alert">
        {t('goal.history.failed', { reason: background.failure })}
      </p>
    );
  if (points.length === 0)
    return source === 'typed' ? null : (
      <p className="soft small">{t(background.isBusy ? 'goal.history.loading' : 'goal.history.none')}</p>
    );
  const days = daysOf(period);
  const isLevel = kindOf(kpi, variant) === 'level';
  return (
    <GoalChart
      measure={{ kpi, ...(variant !== undefined && { variant }) }}
      title={t('goal.history', { kpi: t(nameOf(kpi)) })}
      aside={isLevel ? undefined : t('goal.history.stretches', { count: days, number: format.number(days) })}
      points={points}
      period={period}
      target={goalNumber}
      start={measure?.baseline?.value}
      height={130}
    />
  );
}
