import { CircleHelp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { KpiId } from '../../lib/kpi/ids';
import { headline, type TileNumbers } from '../../lib/overview/tile-numbers';
import { Sparkline } from '../charts/Sparkline';
import { Explained } from '../kpi/Explained';
import { useKpiFormat } from '../kpi/use-kpi-format';
import { useKpiWords } from '../kpi/use-kpi-words';
import { TileChange } from './TileChange';

interface TileProps {
  readonly kpi: KpiId;
  /** Absent while they are being computed. */
  readonly numbers: TileNumbers | undefined;
  /** Its trend is the one in the chart. */
  readonly isSelected: boolean;
  readonly onSelect: () => void;
}

/** One KPI: value, change against the previous equal period, trend; its other button explains the number. */
export function Tile({ kpi, numbers, isSelected, onSelect }: TileProps) {
  const { t } = useTranslation();
  const kpiFormat = useKpiFormat();
  const words = useKpiWords();
  const measured = numbers?.measured;
  const estimate = measured && headline(measured).estimate;
  return (
    <li className="kpi-tile" data-kpi={kpi} data-selected={isSelected}>
      <button type="button" className="kpi-tile-main" aria-pressed={isSelected} onClick={onSelect} aria-busy={!measured}>
        <span className="kpi-tile-name">{words.headline(kpi)}</span>
        {!measured && <span className="kpi-tile-wait" />}
        {estimate && <strong className="kpi-tile-value">{kpiFormat.value(kpi, estimate)}</strong>}
        {estimate && measured.cautions.includes('mixedSites') && <span className="soft small">{t('overview.allSites')}</span>}
        {measured && !estimate && (
          <span className="kpi-tile-missing">
            <strong aria-hidden="true">{'–'}</strong>
            <span>{words.unknown(measured)}</span>
          </span>
        )}
        {numbers && estimate && (
          <span className="kpi-tile-foot">
            <TileChange kpi={kpi} numbers={numbers} />
            {numbers.spark && <Sparkline days={numbers.spark} />}
          </span>
        )}
      </button>
      {measured && (
        <Explained measured={measured} className="tile-explain">
          <CircleHelp size={15} aria-hidden />
        </Explained>
      )}
    </li>
  );
}
