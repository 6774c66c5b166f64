import type { TextKey } from '../../lib/i18n/i18n';
import type { ColumnId } from '../../lib/kpi/compare/columns';

export const COLUMN_NAME = {
  shareOfEngagement: 'compare.column.shareOfEngagement',
  shareOfAudience: 'compare.column.shareOfAudience',
  efficiency: 'compare.column.efficiency',
  rateByFollowers: 'compare.column.rateByFollowers',
  rateByViews: 'compare.column.rateByViews',
  amplification: 'compare.column.amplification',
  conversation: 'compare.column.conversation',
  applause: 'compare.column.applause',
  cadence: 'compare.column.cadence',
  growth: 'compare.column.growth',
  followers: 'compare.column.followers',
  engagements: 'compare.column.engagements',
} as const satisfies Record<ColumnId, TextKey>;
