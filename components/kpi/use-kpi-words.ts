import { useTranslation } from 'react-i18next';
import type { TextKey } from '../../lib/i18n/i18n';
import type { Measured } from '../../lib/kpi/figures';
import type { KpiId } from '../../lib/kpi/ids';
import { type Unknown, whyUnknown } from '../../lib/kpi/why-unknown';
import { isByMedian } from '../../lib/overview/tile-numbers';
import { useFormat } from '../use-format';
import { inputName, meaningOf, nameOf } from './texts';

const UNKNOWN = {
  set: 'kpi.unknown.set',
  readings: 'kpi.unknown.readings',
  inputs: 'kpi.unknown.inputs',
  nothing: 'kpi.unknown.nothing',
  open: 'kpi.unknown.open',
  none: 'kpi.unknown.none',
  zero: 'kpi.unknown.zero',
} as const satisfies Record<Unknown, TextKey>;

interface KpiWords {
  name(kpi: KpiId): string;
  /** Where one number stands for it: says so when that is the median. */
  headline(kpi: KpiId): string;
  meaning(kpi: KpiId): string;
  /** Why it cannot be told, in a few words. */
  unknown(measured: Measured): string;
}

/** What KPIs are called, and why one cannot be told. */
export function useKpiWords(): KpiWords {
  const { t } = useTranslation();
  const format = useFormat();
  const name = (kpi: KpiId) => t(nameOf(kpi));
  return {
    name,
    headline: (kpi) => (isByMedian(kpi) ? t('overview.median', { name: name(kpi) }) : name(kpi)),
    meaning: (kpi) => t(meaningOf(kpi)),
    unknown(measured) {
      const inputs = format.allOf(measured.missing.map((input) => t(inputName(input))));
      return t(UNKNOWN[whyUnknown(measured)], { inputs });
    },
  };
}
