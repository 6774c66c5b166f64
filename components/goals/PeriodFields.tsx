import { useTranslation } from 'react-i18next';
import { localDay } from '../../lib/day';
import { PERIOD_PRESETS, PRESET_DAYS, presetPeriod } from '../../lib/goals/period-presets';
import { DayField } from '../DayField';
import { Segments } from '../Segments';
import { useFormat } from '../use-format';
import type { Editor } from './use-editor';
import type { ProblemText } from './use-problem-text';

interface PeriodFieldsProps {
  readonly editor: Editor;
  readonly problemText: ProblemText;
}

/** Start and deadline: a month, a quarter, or two days. */
export function PeriodFields({ editor: { form, change }, problemText }: PeriodFieldsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const today = localDay(Date.now());
  const { period } = form;
  const isPreset = (preset: (typeof PERIOD_PRESETS)[number]) => {
    const { from, to } = presetPeriod(preset, today);
    return from === period.from && to === period.to;
  };
  const chosen = PERIOD_PRESETS.find(isPreset) ?? 'own';
  const number = format.number(PRESET_DAYS);
  const named = PERIOD_PRESETS.map((each) => [each, t(`goal.period.${each}`, { number })] as const);
  return (
    <section className="goal-step" aria-labelledby="goal-period">
      <h3 id="goal-period">{t('goal.period')}</h3>
      <Segments
        labelledBy="goal-period"
        value={chosen}
        options={chosen === 'own' ? [...named, ['own', t('goal.period.own')]] : named}
        onChange={(preset) => preset !== 'own' && change({ period: presetPeriod(preset, today) })}
      />
      <div className="goal-row-fields">
        <DayField
          label={t('goal.start')}
          day={period.from}
          testId="goal-start"
          problem={problemText('start')}
          onChange={(from) => change({ period: { ...period, from } })}
        />
        <DayField
          label={t('goal.deadline')}
          day={period.to}
          testId="goal-deadline"
          problem={problemText('deadline')}
          onChange={(to) => change({ period: { ...period, to } })}
        />
      </div>
    </section>
  );
}
