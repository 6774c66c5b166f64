import { useTranslation } from 'react-i18next';
import type { Measured } from '../../lib/kpi/figures';
import type { KpiId } from '../../lib/kpi/ids';
import { inputName, meaningOf, nameOf } from '../kpi/texts';
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
  const format = useFormat();
  return {
    name: (kpi) => t(nameOf(kpi)),
    meaning: (kpi) => t(meaningOf(kpi)),
    missing(measured) {
      if (!measured || measured.missing.length === 0) return t('posts.missing.any');
      const inputs = measured.missing.map((input) => t(inputName(input)));
      return t('posts.missing.inputs', { inputs: format.allOf(inputs) });
    },
  };
}
