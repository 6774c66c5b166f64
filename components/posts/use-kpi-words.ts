import { useTranslation } from 'react-i18next';
import type { TextKey } from '../../lib/i18n/i18n';
import type { Measured } from '../../lib/kpi/figures';
import type { KpiId } from '../../lib/kpi/ids';
import { useFormat } from '../use-format';

interface KpiWords {
  name(kpi: KpiId): string;
  meaning(kpi: KpiId): string;
  /** Which inputs are not known, in a sentence. */
  missing(measured: Measured | undefined): string;
}

/** What KPIs are called, and what they lack. */
export function useKpiWords(): KpiWords {
  const { t } = useTranslation();
  const { locale } = useFormat();
  return {
    name: (kpi) => t(`kpi.${kpi}.name` as TextKey),
    meaning: (kpi) => t(`kpi.${kpi}.meaning` as TextKey),
    missing(measured) {
      if (!measured || measured.missing.length === 0) return t('posts.missing.any');
      const inputs = measured.missing.map((input) => t(`kpi.input.${input}` as TextKey));
      return t('posts.missing.inputs', { inputs: new Intl.ListFormat(locale).format(inputs) });
    },
  };
}
