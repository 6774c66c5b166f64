import type { Estimate } from '../../lib/kpi/estimate';
import { exactly } from '../../lib/kpi/estimate';
import type { KpiId } from '../../lib/kpi/ids';
import type { Measure } from '../../lib/kpi/timing/rate-posts';
import { useKpiFormat } from '../kpi/use-kpi-format';
import { useFormat } from '../use-format';

const KPI_OF = {
  views: 'engagementRateByViews',
  followers: 'engagementRateByFollowers',
} as const satisfies Record<Measure, KpiId>;

export interface RateWords {
  /** With as many digits as are known. */
  rate(estimate: Estimate): string;
  /** Of a rate as shown, without its range. */
  shown(value: number): string;
  /** Two digits, for cells. */
  tiny(value: number): string;
}

/** Rates of a measure in words. */
export function useRate(measure: Measure): RateWords {
  const { value } = useKpiFormat();
  const { locale } = useFormat();
  const tiny = new Intl.NumberFormat(locale, { style: 'percent', maximumSignificantDigits: 2 });
  return {
    rate: (estimate) => value(KPI_OF[measure], estimate),
    shown: (rate) => value(KPI_OF[measure], exactly(rate)),
    tiny: (rate) => tiny.format(rate),
  };
}
