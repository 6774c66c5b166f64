import { useTranslation } from 'react-i18next';
import { KPIS } from '../../lib/kpi/dictionary';
import { previousPeriod } from '../../lib/kpi/previous-period';
import type { ReportContent } from '../../lib/report/content';
import type { ReportWords } from '../../lib/report/report-words';
import { TrendChart } from '../charts/TrendChart';

/** Low enough that four pairs stand on a page. */
const HEIGHT = 170;

/** The trend of every chosen KPI that has one. */
export function TrendsPart({ words, content }: { readonly words: ReportWords; readonly content: ReportContent }) {
  const { t } = useTranslation();
  const { period } = content.scope;
  const accounts = [...new Set(content.accounts.map(words.account))];
  const trends = content.tiles.filter(({ days }) => days?.some(({ estimate }) => estimate));
  if (trends.length === 0) return <p className="soft">{t('charts.empty')}</p>;
  return (
    <div className="report-trends">
      {trends.map(({ kpi, days = [], daysBefore }) => {
        const name = words.headline(kpi);
        const isGrowth = KPIS[kpi].inputs.includes('followersStart');
        return (
          <TrendChart
            key={kpi}
            kpi={kpi}
            title={t(isGrowth ? 'overview.chart.sinceStart' : 'overview.chart.byDay', { name })}
            days={days}
            before={daysBefore}
            period={period}
            previous={previousPeriod(period)}
            accounts={accounts}
            height={HEIGHT}
          />
        );
      })}
    </div>
  );
}
