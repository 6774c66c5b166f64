import { KPIS } from '../../lib/kpi/dictionary';
import { wantedBy } from '../../lib/kpi/formula-of';
import type { KpiId } from '../../lib/kpi/ids';
import { INPUTS } from '../../lib/kpi/inputs';
import { isRead } from './input-sources';

/** Whether what a KPI needs is read from pages, and if not, what would bring it. */
export type Availability = 'available' | 'import' | 'hand' | 'either' | 'both' | 'later';

export function availabilityOf(kpi: KpiId): Availability {
  const needed = wantedBy(KPIS[kpi]).filter((input) => !isRead(input));
  if (needed.length === 0) return 'available';
  const ways = needed.map((input) => INPUTS[input].origins);
  const isImported = ways.map((way) => way.includes('import'));
  const isTyped = ways.map((way) => way.includes('hand'));
  // Days are told apart by what has been seen, which nothing does yet.
  if (ways.every((way) => way.includes('history')) || ways.some((_, index) => !isImported[index] && !isTyped[index]))
    return 'later';
  if (isImported.every(Boolean)) return isTyped.every(Boolean) ? 'either' : 'import';
  return isTyped.every(Boolean) ? 'hand' : 'both';
}
