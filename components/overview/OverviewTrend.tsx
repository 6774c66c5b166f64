import { useTranslation } from 'react-i18next';
import { KPIS } from '../../lib/kpi/dictionary';
import type { KpiId } from '../../lib/kpi/ids';
import { previousPeriod } from '../../lib/kpi/previous-period';
import type { TileNumbers } from '../../lib/overview/tile-numbers';
import type { Period } from '../../lib/scope';
import { accountName } from '../account-name';
import { TrendChart } from '../charts/TrendChart';
import { useKpiWords } from '../kpi/use-kpi-words';
import { useScope } from '../scope/use-scope';
import { useFormat } from '../use-format';

interface OverviewTrendProps {
  readonly kpi: KpiId;
  readonly numbers: TileNumbers | undefined;
  readonly period: Period;
  /** Of the whole view, CSS pixels. */
  readonly width: number;
}

/** From this width of the whole view on there is room for a tall chart. */
const WIDE = 820;

/** The trend of the chosen tile, day by day. */
export function OverviewTrend({ kpi, numbers, period, width }: OverviewTrendProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { accounts } = useScope();
  const name = useKpiWords().headline(kpi);
  // Drawing takes a moment: once is enough.
  if (!numbers?.days || !numbers.daysBefore) return <div className="overview-trend-wait" />;
  const isGrowth = KPIS[kpi].inputs.includes('followersStart');
  return (
    <TrendChart
      kpi={kpi}
      title={t(isGrowth ? 'overview.chart.sinceStart' : 'overview.chart.byDay', { name })}
      days={numbers.days}
      before={numbers.daysBefore}
      period={period}
      previous={previousPeriod(period)}
      accounts={[...new Set(accounts.map(accountName))]}
      aside={t('overview.versus', { count: numbers.days.length, number: format.number(numbers.days.length) })}
      height={width >= WIDE ? 320 : 200}
    />
  );
}
