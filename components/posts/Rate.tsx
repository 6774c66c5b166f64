import { useTranslation } from 'react-i18next';
import { isExact } from '../../lib/counts/count';
import type { TextKey } from '../../lib/i18n/i18n';
import type { EngagementRate } from '../../lib/kpi/engagement-rate';
import { useFormat } from '../use-format';

/** What a rate is a share of, in full and in one word. */
const SHARE_OF = {
  views: ['engagement.views', 'engagement.views.short'],
  followers: ['engagement.followers', 'engagement.followers.short'],
} as const satisfies Partial<Record<EngagementRate['basis'], readonly [TextKey, TextKey]>>;

function isRounded({ engagement, denominator }: EngagementRate): boolean {
  return ![...engagement.parts, ...(denominator ? [denominator] : [])].every(isExact);
}

interface RateProps {
  readonly rate: EngagementRate | undefined;
  /** Names the denominator in one word, for narrow places. */
  readonly isShort?: boolean;
}

/** Engagement rate with what it is a share of; the range it lies in on hover. */
export function Rate({ rate, isShort = false }: RateProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!rate)
    return (
      <span className="missing" title={t('engagement.unknown')}>
        {'–'}
      </span>
    );
  const { value, low, high } = rate.rate;
  const isTotal = rate.basis === 'total';
  const text = isTotal ? format.short(value) : format.percent(value);
  const interval = isTotal ? format.numberRange(low, high) : format.percentRange(low, high);
  return (
    <span className="rate" title={isRounded(rate) ? t('posts.interval', { interval }) : undefined}>
      <strong>{isRounded(rate) ? `≈\u00a0${text}` : text}</strong>
      <span className="soft small">
        {rate.basis === 'total' ? t('engagement.total', { count: value }) : t(SHARE_OF[rate.basis][isShort ? 1 : 0])}
      </span>
    </span>
  );
}
