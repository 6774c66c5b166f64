import { useTranslation } from 'react-i18next';
import type { KpiId } from '../../lib/kpi/ids';
import type { TileNumbers } from '../../lib/overview/tile-numbers';
import { useKpiFormat } from '../kpi/use-kpi-format';

interface TileChangeProps {
  readonly kpi: KpiId;
  readonly numbers: TileNumbers;
}

/** Change against the previous equal period; its sign is a shape, its tone only comes on top. */
export function TileChange({ kpi, numbers: { change } }: TileChangeProps) {
  const { t } = useTranslation();
  const kpiFormat = useKpiFormat();
  if (!change) return <span className="tile-change" />;
  const text = kpiFormat.change(kpi, change);
  if (!text) {
    return (
      <span className="tile-change tile-none" title={t('overview.change.none.why')}>
        <span aria-hidden="true">{'– '}</span>
        {t('overview.change.none')}
      </span>
    );
  }
  return (
    <span className={`tile-change tile-${text.tone}`}>
      <span aria-hidden="true">{`${text.sign}\u00a0${text.amount}`}</span>
      <span className="only-read-aloud">{text.words}</span>
    </span>
  );
}
