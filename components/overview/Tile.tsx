import { useTranslation } from 'react-i18next';
import { KPIS } from '../../lib/kpi/dictionary';
import type { KpiId } from '../../lib/kpi/ids';
import { Sparkline } from '../charts/Sparkline';
import { useKpiFormat } from '../kpi/use-kpi-format';
import { Explanation } from './Explanation';
import { TileChange } from './TileChange';
import type { TileNumbers } from './tile-numbers';
import { useKpiName } from './use-kpi-name';
import { useMissingText } from './use-missing-text';

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
  const nameOf = useKpiName();
  const missingText = useMissingText();
  const measured = numbers?.measured;
  const name = nameOf(kpi);
  return (
    <li className="kpi-tile" data-kpi={kpi} data-selected={isSelected}>
      <button type="button" className="kpi-tile-main" aria-pressed={isSelected} onClick={onSelect} aria-busy={!measured}>
        <span className="kpi-tile-name">{name}</span>
        {!measured && <span className="kpi-tile-wait" />}
        {measured?.estimate && <strong className="kpi-tile-value">{kpiFormat.value(kpi, measured.estimate)}</strong>}
        {measured && !measured.estimate && (
          <span className="kpi-tile-missing">
            <strong aria-hidden="true">{'–'}</strong>
            <span>{missingText(measured)}</span>
          </span>
        )}
        {measured?.estimate && (
          <span className="kpi-tile-foot">
            <TileChange kpi={kpi} numbers={numbers} direction={KPIS[kpi].direction} />
            {numbers?.days && <Sparkline days={numbers.days} />}
          </span>
        )}
      </button>
      {measured && <Explanation measured={measured} label={t('overview.explain', { name })} />}
    </li>
  );
}
