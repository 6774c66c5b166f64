import { useTranslation } from 'react-i18next';
import type { TimeZone } from '../../lib/day';
import { LEVELS } from '../../lib/kpi/timing/heat-level';

/** What colours and small figures mean, and whose clock the hours are of. */
export function Legend({ zone }: { readonly zone: TimeZone }) {
  const { t } = useTranslation();
  return (
    <div className="heat-legend soft small">
      <span className="heat-scale">
        {t('timing.heat.lower')}
        {LEVELS.map((level) => (
          <i key={level} className="heat-sample" data-level={level} />
        ))}
        {t('timing.heat.higher')}
      </span>
      <span className="heat-scale">
        <i className="heat-sample" data-level="few" />
        {t('timing.heat.fewLegend')}
      </span>
      <span>{t('timing.heat.counted')}</span>
      <span>{zone === 'auto' ? t('timing.zone.auto') : t('timing.zone', { zone })}</span>
    </div>
  );
}
