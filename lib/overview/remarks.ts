import { localDay } from '../day';
import type { Format } from '../i18n/format';
import type { Translate } from '../i18n/i18n';
import { daysOf } from '../kpi/previous-period';
import type { Quality } from './quality';

/** Something to know before numbers are trusted, and what it means. */
export interface Remark {
  readonly short: string;
  readonly meaning: string;
}

function followersRemark({ followersSeenAt, withoutFollowers }: Quality, t: Translate, format: Format, now: number): Remark[] {
  const meaning = t('overview.quality.followers.meaning');
  if (withoutFollowers > 0) {
    const number = format.number(withoutFollowers);
    return [{ short: t('overview.quality.noFollowers', { count: withoutFollowers, number }), meaning }];
  }
  if (followersSeenAt === undefined) return [];
  const days = Math.max(0, daysOf({ from: localDay(followersSeenAt), to: localDay(now) }) - 1);
  return [{ short: t('overview.quality.followers', { ago: format.daysAgo(days) }), meaning }];
}

/** What is worth knowing before the numbers are trusted, the most important first. @param now Unix ms. */
export function remarksOf(quality: Quality, t: Translate, format: Format, now: number): Remark[] {
  const counted = (count: number) => ({ count, number: format.number(count) });
  const { posts, withoutViews, promoted, reshares, unobserved, days } = quality;
  const remarks: (Remark | false)[] = [
    { short: t('overview.quality.posts', counted(posts)), meaning: t('overview.quality.posts.meaning') },
    withoutViews > 0 && {
      short: t('overview.quality.withoutViews', counted(withoutViews)),
      meaning: t('overview.quality.withoutViews.meaning'),
    },
    ...followersRemark(quality, t, format, now),
    promoted > 0 && {
      short: t('overview.quality.promoted', counted(promoted)),
      meaning: t('overview.quality.promoted.meaning'),
    },
    reshares > 0 && {
      short: t('overview.quality.reshares', counted(reshares)),
      meaning: t('overview.quality.reshares.meaning'),
    },
    unobserved > 0 && {
      short: t('overview.quality.unobserved', { ...counted(unobserved), days: format.number(days) }),
      meaning: t('overview.quality.unobserved.meaning'),
    },
  ];
  return remarks.filter((remark) => remark !== false);
}
