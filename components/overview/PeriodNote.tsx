import { useTranslation } from 'react-i18next';
import { startOfDay } from '../../lib/day';
import type { Quality } from '../../lib/overview/quality';
import type { Period } from '../../lib/scope';
import { useScope } from '../scope/use-scope';
import { useFormat } from '../use-format';

/** What to know of a period with hardly any post. */
export function PeriodNote({ quality, period }: { readonly quality: Quality; readonly period: Period }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { choice, change } = useScope();
  if (quality.posts === 1) return <p className="notice">{t('overview.onePost')}</p>;
  if (quality.posts > 1) return null;
  const dayName = (day: string) => format.shortDate(startOfDay(day) ?? 0);
  return (
    <div className="notice">
      <p>{t('overview.noPosts', { from: dayName(period.from), to: dayName(period.to) })}</p>
      {choice.period !== 'days90' && (
        <button type="button" className="button" onClick={() => change({ period: 'days90' })}>
          {t('overview.noPosts.longer')}
        </button>
      )}
    </div>
  );
}
