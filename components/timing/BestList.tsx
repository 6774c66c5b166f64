import { useTranslation } from 'react-i18next';
import type { BestSlot, BlockHours } from '../../lib/kpi/timing/heat-map';
import type { Measure } from '../../lib/kpi/timing/rate-posts';
import { useFormat } from '../use-format';
import { useRate } from './use-rate';
import { useSlotNames } from './use-slot-names';

interface BestListProps {
  readonly best: readonly BestSlot[];
  readonly hours: BlockHours;
  readonly measure: Measure;
}

/** Up to three slots in words, with what the words rest on. */
export function BestList({ best, hours, measure }: BestListProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useSlotNames();
  const { rate, shown } = useRate(measure);
  if (best.length === 0) {
    return (
      <p className="notice">
        {t('timing.best.none')} {hours === 1 && t('timing.best.coarser')}
      </p>
    );
  }
  return (
    <>
      <ol className="best-times">
        {best.map(({ weekday, hour, rates }) => (
          <li key={`${weekday} ${hour}`}>
            <strong>
              {names.weekday(weekday)} <bdi>{names.hours({ weekday, hour }, hours)}</bdi>
            </strong>
            <span>{t('timing.best.median', { rate: rate(rates.median) })}</span>
            <span className="soft small">
              {t('timing.posts', { count: rates.n, number: format.number(rates.n) })}
              {' · '}
              {t('timing.best.range', { lowest: shown(rates.lowest), highest: shown(rates.highest) })}
            </span>
          </li>
        ))}
      </ol>
      <p className="soft small">{t('timing.best.note')}</p>
    </>
  );
}
