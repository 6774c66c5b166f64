import { useTranslation } from 'react-i18next';
import type { KpiId } from '../../lib/kpi/ids';
import { unitOf } from '../../lib/kpi/unit-of';

/** What numbers of a KPI are typed in: percent, hours; nothing where it goes without saying. */
export function UnitHint({ kpi, variant }: { readonly kpi: KpiId; readonly variant: string | undefined }) {
  const { t } = useTranslation();
  const unit = unitOf(kpi, variant);
  return unit === 'count' || unit === 'score' || unit === 'flag' ? t('goal.unit.count') : t(`goal.unit.${unit}`);
}
