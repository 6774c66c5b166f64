import { useTranslation } from 'react-i18next';
import { createEstimates, type Estimates } from '../../lib/i18n/estimates';
import { formatLocale } from '../../lib/i18n/format';
import { COMPARED, type ColumnId, type ComparedKpi } from '../../lib/kpi/compare/columns';
import { KPIS } from '../../lib/kpi/dictionary';
import type { Estimate } from '../../lib/kpi/estimate';
import type { Unit } from '../../lib/kpi/kpi';

const made = new Map<string, Estimates>();

function unitOf({ kpi, variant }: ComparedKpi): Unit {
  return KPIS[kpi].variants?.find(({ id }) => id === variant)?.unit ?? KPIS[kpi].unit;
}

export interface ColumnFormat {
  /** Without the words of the unit: the column's name has them. */
  value(column: ColumnId, estimate: Estimate): string;
  range(column: ColumnId, estimate: Estimate): string;
}

/** Numbers of the comparison, with no more digits than are known. */
export function useColumnFormat(): ColumnFormat {
  const { i18n } = useTranslation();
  const locale = formatLocale(i18n.language, navigator.languages);
  const estimates = made.get(locale) ?? createEstimates(locale);
  made.set(locale, estimates);
  return {
    value: (column, estimate) => estimates.value(estimate, unitOf(COMPARED[column])),
    range: (column, estimate) => estimates.range(estimate, unitOf(COMPARED[column])),
  };
}
