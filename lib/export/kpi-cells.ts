import { type Estimate, isExact } from '../kpi/estimate';
import type { Measured } from '../kpi/figures';
import type { KpiId } from '../kpi/ids';
import type { Cell } from './csv-text';

/** `kpi_engagement_rate_by_views`, so that no KPI is taken for a counter; last, which of them are known only approximately. */
export function kpiColumns(kpis: readonly KpiId[]): string[] {
  return kpis.length === 0 ? [] : [...kpis.map(kpiColumn), 'kpis_rounded'];
}

/** Cells for those columns. Shares are fractions: 0.032 is 3.2 %. What cannot be told is empty. */
export function kpiCells(kpis: readonly KpiId[], measure: (kpi: KpiId) => Measured): Cell[] {
  if (kpis.length === 0) return [];
  const estimates = kpis.map((kpi) => [kpi, measure(kpi).estimate] as const);
  const rounded = estimates.filter(([, estimate]) => estimate && !isExact(estimate)).map(([kpi]) => kpiColumn(kpi));
  return [...estimates.map(([, estimate]) => cellOf(estimate)), rounded.join(' ')];
}

function kpiColumn(kpi: KpiId): string {
  return `kpi_${kpi.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;
}

/** At most six decimals, written without an exponent. */
function cellOf(estimate: Estimate | undefined): number | undefined {
  return estimate && Number(estimate.value.toFixed(6));
}
