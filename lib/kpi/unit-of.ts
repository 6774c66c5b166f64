import { KPIS } from './dictionary';
import type { KpiId } from './ids';
import type { Unit } from './kpi';

/** How its number is written: the KPI's own unit, or that of one of its variants. */
export function unitOf(kpi: KpiId, variant?: string): Unit {
  return KPIS[kpi].variants?.find(({ id }) => id === variant)?.unit ?? KPIS[kpi].unit;
}
