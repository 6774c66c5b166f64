import type { KpiIdOf } from '../ids';
import type { Entry } from './define';
import { ENGAGEMENT_PACE } from './engagement-pace';
import { ENGAGEMENT_RATES } from './engagement-rates';
import { ENGAGEMENT_TOTALS } from './engagement-totals';
import { STORIES_AND_VIDEOS } from './stories-and-videos';

export const ENGAGEMENT: Record<KpiIdOf<'engagement'>, Entry> = {
  ...ENGAGEMENT_TOTALS,
  ...ENGAGEMENT_RATES,
  ...ENGAGEMENT_PACE,
  ...STORIES_AND_VIDEOS,
};
