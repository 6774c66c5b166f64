import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { availabilityOf } from '../../lib/kpi/availability';
import { KPIS } from '../../lib/kpi/dictionary';
import { createSearch } from '../../lib/kpi/dictionary-search';
import { KPI_GROUPS, KPI_IDS, KPI_IDS_BY_GROUP, type KpiGroup, type KpiId } from '../../lib/kpi/ids';
import { alsoOf, meaningOf, nameOf, variantName } from './texts';
import { useFormula } from './use-formula';

export interface FoundGroup {
  readonly group: KpiGroup;
  readonly kpis: readonly KpiId[];
}

/** Groups of the dictionary with the KPIs that match a search; those without any left out. */
export function useDictionary(search: string, availableOnly: boolean): readonly FoundGroup[] {
  const { t, i18n } = useTranslation();
  const formula = useFormula();
  const find = useMemo(() => {
    const textsOf = (kpi: KpiId) => {
      const { group, sources, variants = [] } = KPIS[kpi];
      const also = alsoOf(i18n, kpi);
      return [
        t(nameOf(kpi)),
        t(meaningOf(kpi)),
        also ? t(also) : '',
        formula.words(kpi),
        t(`kpi.group.${group}`),
        ...sources,
        ...variants.map(({ id }) => t(variantName(kpi, id))),
      ];
    };
    return createSearch(new Map(KPI_IDS.map((kpi) => [kpi, textsOf(kpi)])));
  }, [t, i18n, formula]);
  return useMemo(() => {
    const matches = find(search);
    const isWanted = (kpi: KpiId) => matches(kpi) && (!availableOnly || availabilityOf(kpi) === 'available');
    return KPI_GROUPS.map((group) => ({ group, kpis: KPI_IDS_BY_GROUP[group].filter(isWanted) })).filter(
      ({ kpis }) => kpis.length > 0,
    );
  }, [find, search, availableOnly]);
}
