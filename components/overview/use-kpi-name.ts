import { useTranslation } from 'react-i18next';
import type { TextKey } from '../../lib/i18n/i18n';
import type { KpiId } from '../../lib/kpi/ids';
import { isByMedian } from './tile-numbers';

/** What a tile is called. */
export function useKpiName(): (kpi: KpiId) => string {
  const { t } = useTranslation();
  return (kpi) => {
    const name = t(`kpi.${kpi}.name` as TextKey);
    return isByMedian(kpi) ? t('overview.median', { name }) : name;
  };
}
