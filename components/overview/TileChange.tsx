import { useTranslation } from 'react-i18next';
import type { Change } from '../../lib/kpi/change';
import type { KpiId } from '../../lib/kpi/ids';
import type { Kpi } from '../../lib/kpi/kpi';
import { useKpiFormat } from '../kpi/use-kpi-format';
import type { TileNumbers } from './tile-numbers';

interface TileChangeProps {
  readonly kpi: KpiId;
  readonly numbers: TileNumbers | undefined;
  /** Which way is better. */
  readonly direction: Kpi['direction'];
}

function toneOf({ kind }: Change, direction: Kpi['direction']): 'better' | 'worse' | 'same' {
  if ((kind !== 'up' && kind !== 'down') || direction === 'none') return 'same';
  return kind === direction ? 'better' : 'worse';
}

/** Change against the previous equal period; its sign is a shape, its tone only comes on top. */
export function TileChange({ kpi, numbers, direction }: TileChangeProps) {
  const { t } = useTranslation();
  const kpiFormat = useKpiFormat();
  const change = numbers?.change;
  if (!change) return <span className="tile-change" />;
  if (!change.difference) {
    return (
      <span className="tile-change soft" title={t('overview.change.none.why')}>
        <span aria-hidden="true">{'– '}</span>
        {t('overview.change.none')}
      </span>
    );
  }
  const relative = change.as === 'relative' ? { relative: change.difference } : {};
  const { sign, amount, words } = kpiFormat.change(kpi, { difference: change.difference, ...relative });
  return (
    <span className={`tile-change tile-${toneOf(change, direction)}`}>
      <span aria-hidden="true">{`${sign}\u00a0${amount}`}</span>
      <span className="only-read-aloud">{words}</span>
    </span>
  );
}
