import { useTranslation } from 'react-i18next';
import type { TrendDay, TrendRow } from '../../lib/charts/trend';
import { startOfDay } from '../../lib/day';
import type { KpiId } from '../../lib/kpi/ids';
import { useKpiFormat } from '../kpi/use-kpi-format';
import { useFormat } from '../use-format';

interface TrendNoteProps {
  readonly kpi: KpiId;
  /** The day pointed at. */
  readonly row: TrendRow | undefined;
  readonly direction: 'ltr' | 'rtl';
}

/** A day's value in words, or why there is none. */
export function useDayText(kpi: KpiId): (day: TrendDay) => string {
  const { t } = useTranslation();
  const kpiFormat = useKpiFormat();
  return ({ estimate, isObserved }) => {
    if (estimate) return kpiFormat.value(kpi, estimate);
    return t(isObserved ? 'charts.nothingToMeasure' : 'charts.notObserved');
  };
}

/** What lies behind the point of a trend that is pointed at. */
export function TrendNote({ kpi, row, direction }: TrendNoteProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const kpiFormat = useKpiFormat();
  const dayText = useDayText(kpi);
  if (!row) return null;
  const { current, before } = row;
  const { estimate, n, published } = current;
  const range = estimate && estimate.low !== estimate.high ? kpiFormat.range(kpi, estimate) : undefined;
  return (
    <div className="trend-note" dir={direction}>
      <p className="soft">{format.shortDate(startOfDay(current.day) ?? 0)}</p>
      <p>
        <strong>{dayText(current)}</strong>
        {estimate && <span className="soft"> {t('charts.n', { number: format.number(n) })}</span>}
      </p>
      {range !== undefined && <p className="soft">{t('charts.range', { range })}</p>}
      {published > 0 && <p>{t('charts.published', { count: published, number: format.number(published) })}</p>}
      {before && (
        <p className="soft">
          {t('charts.before', { day: format.shortDate(startOfDay(before.day) ?? 0), value: dayText(before) })}
        </p>
      )}
    </div>
  );
}
