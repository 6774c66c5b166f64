import { useTranslation } from 'react-i18next';
import { headline, type TileNumbers } from '../../lib/overview/tile-numbers';
import type { ReportContent } from '../../lib/report/content';
import { countingSentence, describeKpi } from '../../lib/report/describe-kpis';
import type { ReportWords } from '../../lib/report/report-words';
import { Sparkline } from '../charts/Sparkline';
import { TileChange } from '../overview/TileChange';

interface PartProps {
  readonly words: ReportWords;
  readonly content: ReportContent;
}

function Tile({ words, numbers }: { readonly words: ReportWords; readonly numbers: TileNumbers }) {
  const { t } = useTranslation();
  const { kpi, measured, spark } = numbers;
  const { name, value, unknown, range } = describeKpi(words, numbers);
  const isMixed = headline(measured).cautions.includes('mixedSites');
  return (
    <li className="report-tile" data-kpi={kpi}>
      <span className="kpi-tile-name">{name}</span>
      {value === undefined ? (
        <span className="kpi-tile-missing">
          <strong aria-hidden="true">{'–'}</strong>
          <span>{unknown}</span>
        </span>
      ) : (
        <>
          <strong className="kpi-tile-value">{value}</strong>
          {range !== undefined && <span className="soft small">{t('report.between', { range })}</span>}
          {isMixed && <span className="soft small">{t('overview.allSites')}</span>}
          <span className="kpi-tile-foot">
            <TileChange kpi={kpi} numbers={numbers} />
            {spark && <Sparkline days={spark} />}
          </span>
        </>
      )}
    </li>
  );
}

/** The chosen KPIs with their change against the previous equal period. */
export function KpisPart({ words, content }: PartProps) {
  if (content.accounts.length === 0) return <p className="soft">{words.t('report.kpis.none')}</p>;
  return (
    <>
      <p className="soft">{countingSentence(words, content)}</p>
      <ul className="report-tiles" aria-label={words.t('overview.tiles')}>
        {content.tiles.map((numbers) => (
          <Tile key={numbers.kpi} words={words} numbers={numbers} />
        ))}
      </ul>
    </>
  );
}
