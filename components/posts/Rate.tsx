import { useTranslation } from 'react-i18next';
import type { TextKey } from '../../lib/i18n/i18n';
import type { EngagementRate } from '../../lib/kpi/engagement-rate';
import { isExact } from '../../lib/kpi/estimate';
import { useEstimates } from '../kpi/use-kpi-format';

/** What a rate is a share of, in full and in one word. */
const SHARE_OF = {
  views: ['engagement.views', 'engagement.views.short'],
  followers: ['engagement.followers', 'engagement.followers.short'],
} as const satisfies Partial<Record<EngagementRate['basis'], readonly [TextKey, TextKey]>>;

interface RateProps {
  readonly rate: EngagementRate | undefined;
  /** Names the denominator in one word, for narrow places. */
  readonly isShort?: boolean;
}

/** Engagement rate with what it is a share of; the range it lies in on hover. */
export function Rate({ rate, isShort = false }: RateProps) {
  const { t } = useTranslation();
  const estimates = useEstimates();
  if (!rate)
    return (
      <span className="missing" title={t('engagement.unknown')}>
        {'–'}
      </span>
    );
  const unit = rate.basis === 'total' ? 'count' : 'percent';
  const interval = estimates.range(rate.rate, unit);
  return (
    <span className="rate" title={isExact(rate.rate) ? undefined : t('posts.interval', { interval })}>
      <strong>{estimates.value(rate.rate, unit)}</strong>
      <span className="soft small">
        {rate.basis === 'total' ? t('engagement.total', { count: rate.rate.value }) : t(SHARE_OF[rate.basis][isShort ? 1 : 0])}
      </span>
    </span>
  );
}
