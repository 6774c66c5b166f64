import { KPIS } from '../kpi/dictionary';
import { KPI_IDS, type KpiId } from '../kpi/ids';
import { INPUTS, type InputId } from '../kpi/inputs';

/** Known of posts and accounts that were looked at. */
function isRead(input: InputId): boolean {
  const { of, origins } = INPUTS[input];
  return (
    input === 'days' || (of !== 'period' && of !== 'list' && origins.some((origin) => origin === 'page' || origin === 'history'))
  );
}

function isOffered(kpi: KpiId): boolean {
  const { levels, inputs, lists = [], over } = KPIS[kpi];
  return (
    over !== 'none' && lists.length === 0 && levels.some((level) => level === 'period' || level === 'set') && inputs.every(isRead)
  );
}

/** KPIs that can be told of a period from what was read. */
export const OFFERED_KPIS: readonly KpiId[] = KPI_IDS.filter(isOffered);
