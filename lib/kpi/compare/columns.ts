import type { KpiId } from '../ids';

/** A KPI as it is compared. */
export interface ComparedKpi {
  readonly kpi: KpiId;
  readonly variant?: string;
  /** False where it does not matter which posts were seen. */
  readonly isOfPosts: boolean;
}

const posts = (kpi: KpiId, variant?: string): ComparedKpi => ({ kpi, isOfPosts: true, ...(variant && { variant }) });
const audience = (kpi: KpiId): ComparedKpi => ({ kpi, isOfPosts: false });

/** Every column of the comparison, by its id. Accounts differ in size, so counters are set against followers. */
export const COMPARED = {
  shareOfEngagement: posts('shareOfEngagement'),
  shareOfAudience: audience('shareOfAudience'),
  efficiency: posts('engagementEfficiencyIndex'),
  rateByFollowers: posts('engagementRateByFollowers'),
  rateByViews: posts('engagementRateByViews'),
  amplification: posts('amplificationRate', 'perThousandFollowers'),
  conversation: posts('conversationRate', 'perThousandFollowers'),
  applause: posts('applauseRate', 'perThousandFollowers'),
  cadence: posts('postingFrequency', 'perWeek'),
  growth: audience('followerGrowthRate'),
  followers: audience('followers'),
  engagements: posts('engagements'),
} as const satisfies Record<string, ComparedKpi>;

export type ColumnId = keyof typeof COMPARED;
export const COLUMN_IDS = Object.keys(COMPARED) as readonly ColumnId[];
