import { useTranslation } from 'react-i18next';
import { KPIS } from '../../lib/kpi/dictionary';
import type { KpiId } from '../../lib/kpi/ids';
import { POST_KPIS } from '../../lib/posts/columns';
import { nameOf } from '../kpi/texts';
import { useFormat } from '../use-format';

/** KPIs that pages or own snapshots tell of a post, and that no column of the files holds already. */
const OFFERED = POST_KPIS.filter(
  (kpi) =>
    KPIS[kpi].origins.some((origin) => origin === 'page' || origin === 'history') &&
    KPIS[kpi].inputs.some((input) => input !== kpi),
);

interface KpiColumnsProps {
  readonly chosen: readonly KpiId[];
  readonly onChange: (chosen: readonly KpiId[]) => void;
}

/** Which KPIs become further columns of the posts and the days. */
export function KpiColumns({ chosen, onChange }: KpiColumnsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const toggle = (kpi: KpiId) => onChange(OFFERED.filter((each) => (each === kpi) !== chosen.includes(each)));
  return (
    <details className="export-kpis">
      <summary>
        {t('data.export.kpis')}{' '}
        {chosen.length > 0 && (
          <span className="soft">{t('data.export.kpis.chosen', { number: format.number(chosen.length) })}</span>
        )}
      </summary>
      <p className="soft small">{t('data.export.kpis.text')}</p>
      <div className="export-kpi-list">
        {OFFERED.map((kpi) => (
          <label key={kpi} className="check">
            <input type="checkbox" checked={chosen.includes(kpi)} onChange={() => toggle(kpi)} data-kpi={kpi} />
            <span>{t(nameOf(kpi))}</span>
          </label>
        ))}
      </div>
    </details>
  );
}

/** A stored choice without what no longer exists. */
export function offeredOf(chosen: readonly KpiId[] | undefined): readonly KpiId[] {
  return OFFERED.filter((kpi) => chosen?.includes(kpi));
}
