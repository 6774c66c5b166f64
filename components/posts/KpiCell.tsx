import { useTranslation } from 'react-i18next';
import type { Measured } from '../../lib/kpi/figures';
import type { KpiId } from '../../lib/kpi/ids';
import { useKpiFormat } from '../kpi/use-kpi-format';
import { useKpiWords } from '../kpi/use-kpi-words';

interface KpiCellProps {
  readonly kpi: KpiId;
  readonly measured: Measured | undefined;
  /** With the name of the KPI in front, where no head of a column names it. */
  readonly isNamed: boolean;
  /** Its snapshots are being read. */
  readonly isPending: boolean;
}

/** A KPI of one post: its range on hover, or what is missing to compute it. */
export function KpiCell({ kpi, measured, isNamed, isPending }: KpiCellProps) {
  const { t } = useTranslation();
  const format = useKpiFormat();
  const words = useKpiWords();
  const estimate = measured?.estimate;
  if (!estimate) {
    const missing = measured ? words.unknown(measured) : t('kpi.unknown.nothing');
    return (
      <span className="missing" title={missing}>
        <span aria-hidden>{isPending ? '…' : '–'}</span>
        <span className="only-read-aloud">{isPending ? t('posts.pending') : missing}</span>
      </span>
    );
  }
  const isExact = estimate.low === estimate.high;
  return (
    <span title={isExact ? undefined : t('posts.interval.computed', { interval: format.range(kpi, estimate) })}>
      {isNamed && <span className="soft">{words.name(kpi)} </span>}
      {format.value(kpi, estimate)}
    </span>
  );
}
