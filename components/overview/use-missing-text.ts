import { useTranslation } from 'react-i18next';
import { KPIS } from '../../lib/kpi/dictionary';
import type { Measured } from '../../lib/kpi/figures';
import { INPUTS } from '../../lib/kpi/inputs';
import { isAgainstOthers } from '../../lib/overview/tile-numbers';
import { inputName } from '../kpi/texts';
import { useFormat } from '../use-format';

/** Why a KPI cannot be told, in a few words. */
export function useMissingText(): (measured: Measured) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ kpi, missing, n }) => {
    const { inputs } = KPIS[kpi];
    if (isAgainstOthers(kpi) && n === 0) return t('overview.missing.set');
    if (missing.includes('followersStart')) return t('overview.missing.accounts');
    if (missing.length > 0) return t('overview.missing', { inputs: format.allOf(missing.map((input) => t(inputName(input)))) });
    const isOfPosts = inputs.some((input) => INPUTS[input].of === 'post');
    return t(isOfPosts && n === 0 ? 'overview.missing.posts' : 'overview.missing.denominator');
  };
}
