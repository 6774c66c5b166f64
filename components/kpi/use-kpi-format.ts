import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { createEstimates, type Estimates } from '../../lib/i18n/estimates';
import { formatLocale } from '../../lib/i18n/format';
import { createKpiFormat, type KpiFormat } from '../../lib/i18n/kpi-format';

const made = new Map<string, Estimates>();

/** Numbers in the language of the page, without the words of units. */
export function useEstimates(): Estimates {
  const { i18n } = useTranslation();
  const locale = formatLocale(i18n.language, navigator.languages);
  const estimates = made.get(locale) ?? createEstimates(locale);
  made.set(locale, estimates);
  return estimates;
}

/** Numbers of KPIs as the person's language writes them. */
export function useKpiFormat(): KpiFormat {
  const { t } = useTranslation();
  const estimates = useEstimates();
  return useMemo(() => createKpiFormat(t, estimates), [t, estimates]);
}
