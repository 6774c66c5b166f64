import { isRead } from '../kpi/availability';
import { KPIS } from '../kpi/dictionary';
import { KPI_IDS, type KpiId } from '../kpi/ids';

function isOffered(kpi: KpiId): boolean {
  const { levels, inputs, lists = [], over } = KPIS[kpi];
  return (
    over !== 'none' && lists.length === 0 && levels.some((level) => level === 'period' || level === 'set') && inputs.every(isRead)
  );
}

/** KPIs that can be told of a period from what was read. */
export const OFFERED_KPIS: readonly KpiId[] = KPI_IDS.filter(isOffered);
