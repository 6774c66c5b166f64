import { useTranslation } from 'react-i18next';
import type { GoalScope, Objective } from '../../lib/goals/goal';
import type { SmartData } from '../../lib/goals/smart';
import { exactly } from '../../lib/kpi/estimate';
import { nameOf } from '../kpi/texts';
import { useKpiFormat } from '../kpi/use-kpi-format';
import { useScope } from '../scope/use-scope';
import { useFormat } from '../use-format';
import { PLATFORM_NAME } from '../words';
import type { Editor } from './use-editor';

type Past = Extract<SmartData, { readonly what: 'withinPast' | 'beyondPast' }>;

/** Whose numbers a goal counts, in words. */
function useScopeText(): (scope: GoalScope) => string {
  const { t } = useTranslation();
  const format = useFormat();
  const { offered } = useScope();
  return ({ accounts, platform, tag }) => {
    const named = accounts?.map((key) => {
      const row = offered?.accounts.find((account) => account.key === key);
      return row?.name ?? row?.handle ?? key;
    });
    const site = platform && t('goal.scope.site', { platform: t(PLATFORM_NAME[platform]) });
    const whose = named ? format.allOf(named) : (site ?? t('scope.accounts.own'));
    const name = offered?.tags.find(({ id }) => id === tag)?.name;
    return name === undefined ? whose : t('goal.scope.tagged', { whose, tag: name });
  };
}

/** What the check found, as a sentence. */
export function useSmartSentence({ form, background }: Editor): (data: SmartData) => string {
  const { t } = useTranslation();
  const format = useFormat();
  const numbers = useKpiFormat();
  const scopeText = useScopeText();
  const { kpi, variant } = form;
  const options = variant === undefined ? {} : { variant };
  const objectiveName = (objective: Objective) => t(`goal.objective.${objective}`);
  const write = (value: number) => numbers.value(kpi, exactly(value), options);
  const pastSentence = ({ what, wanted, past, days }: Past) => {
    const amount = (value: number) =>
      past.as === 'amount' ? write(value) : numbers.asTyped('goalProgress', Number(value.toFixed(3)));
    const filled = {
      ...{ wanted: amount(wanted), best: amount(past.best), p90: amount(past.p90) },
      ...{ count: days, number: format.number(days) },
    };
    const isLittle = past.apart < 2 ? ` ${t('goal.smart.little')}` : '';
    return t(`goal.smart.${what}`, filled) + isLittle;
  };
  return (data) => {
    switch (data.what) {
      case 'named':
        return t('goal.smart.named', { kpi: t(nameOf(data.kpi)), whose: scopeText(data.scope) });
      case 'recorded':
        return data.lastSeen === undefined
          ? t('goal.smart.recorded')
          : t('goal.smart.recordedLast', { day: format.day(data.lastSeen) });
      case 'neverSeen':
        return t(background.isBusy ? 'goal.history.loading' : 'goal.smart.neverSeen');
      case 'notShown':
        return t('goal.smart.notShown', { kpi: t(nameOf(data.kpi)) });
      case 'withinPast':
      case 'beyondPast':
        return pastSentence(data);
      case 'alreadyReached':
        return t('goal.smart.alreadyReached', { baseline: write(data.baseline), target: write(data.target) });
      case 'serves':
        return t('goal.smart.serves', { objective: objectiveName(data.objective) });
      case 'servesOthers':
        return t('goal.smart.servesOthers', {
          objective: objectiveName(data.objective),
          others: format.anyOf(data.others.map(objectiveName)),
        });
      case 'vanity':
        return data.instead ? t('goal.smart.vanityInstead', { instead: t(nameOf(data.instead)) }) : t('goal.smart.vanity');
      case 'ends':
        return t('goal.smart.ends', { day: format.day(data.day), count: data.days, number: format.number(data.days) });
      default:
        return t(`goal.smart.${data.what}`);
    }
  };
}
