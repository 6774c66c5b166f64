import { useTranslation } from 'react-i18next';
import { isExact } from '../../lib/counts/count';
import type { TextKey } from '../../lib/i18n/i18n';
import type { EngagementRate } from '../../lib/kpi/engagement-rate';
import { useFormat } from '../use-format';

const BASIS = {
  views: ['engagement.views', 'engagement.views.short'],
  followers: ['engagement.followers', 'engagement.followers.short'],
  total: ['engagement.total', 'engagement.total'],
} as const satisfies Record<EngagementRate['basis'], readonly [TextKey, TextKey]>;

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
  const isShare = rate.basis !== 'total';
  const text = isShare ? format.percent(value) : format.short(value);
  const range = isShare ? format.percentRange(low, high) : format.numberRange(low, high);
  return (
    <span className="rate" title={isRounded(rate) ? t('posts.interval', { interval: range }) : undefined}>
      <strong>{isRounded(rate) ? `≈\u00a0${text}` : text}</strong>
      <span className="soft small">{t(BASIS[rate.basis][isShort ? 1 : 0])}</span>
    </span>
  );
}
