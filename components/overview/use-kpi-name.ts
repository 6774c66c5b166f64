import { useTranslation } from 'react-i18next';
import type { KpiId } from '../../lib/kpi/ids';
import { isByMedian } from '../../lib/overview/tile-numbers';
import { nameOf } from '../kpi/texts';

/** What a tile is called. */
export function useKpiName(): (kpi: KpiId) => string {
  const { t } = useTranslation();
  return (kpi) => {
    const name = t(nameOf(kpi));
    return isByMedian(kpi) ? t('overview.median', { name }) : name;
  };
}
