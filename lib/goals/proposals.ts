import { isRead } from '../kpi/availability';
import { KPIS } from '../kpi/dictionary';
import { formulaOf, wantedBy } from '../kpi/formula-of';
import type { KpiId } from '../kpi/ids';
import type { GoalMeasure, Objective } from './goal';

/** Kinds of organisations; `business` sells to other businesses. */
export const ORGANISATIONS = ['shop', 'nonprofit', 'business', 'media', 'local'] as const;
export type Organisation = (typeof ORGANISATIONS)[number];

/** A KPI that shows whether an objective is being reached. */
export interface Proposal extends Pick<GoalMeasure, 'direction' | 'source'> {
  readonly kpi: KpiId;
  readonly variant?: string;
  /** Grows without anything being gained: better as context than as a goal. */
  readonly isVanity: boolean;
}

const OF_OBJECTIVES: Readonly<Record<Objective, readonly KpiId[]>> = {
  awareness: ['views', 'reach', 'followers', 'shares'],
  engagement: ['engagementRateByFollowers', 'engagementRateByViews', 'comments', 'mentions'],
  care: ['responseRate', 'timeToFirstResponse', 'customerSatisfaction'],
  leads: ['linkClicks', 'leadConversionRate', 'revenue'],
  community: ['netFollowerGrowth', 'conversationRate', 'amplificationRate', 'netSentiment'],
};

/** What an organisation of a kind looks at first, before what everybody does. */
const OF_ORGANISATIONS: Readonly<Record<Organisation, Partial<Readonly<Record<Objective, readonly KpiId[]>>>>> = {
  shop: { awareness: ['reach', 'views'], leads: ['conversionRate', 'revenue', 'linkClicks', 'returnOnAdSpend'] },
  nonprofit: {
    awareness: ['reach', 'shares'],
    engagement: ['engagements', 'engagementRateByReach'],
    leads: ['nonRevenueConversions', 'linkClicks'],
    community: ['engagementsPerPost', 'conversationRate'],
  },
  business: {
    awareness: ['followerGrowthRate', 'shareOfEngagement', 'webTraffic'],
    leads: ['leads', 'leadConversionRate', 'costPerLead'],
    community: ['participationRate', 'amplificationRate'],
  },
  media: {
    awareness: ['views', 'shares', 'webTraffic'],
    engagement: ['viralityRate', 'engagementRateByViews'],
    leads: ['linkClicks', 'clickThroughRate', 'webTraffic'],
  },
  local: {
    awareness: ['reach', 'mentions'],
    engagement: ['comments', 'mentions'],
    care: ['responseRate', 'timeToFirstResponse'],
    leads: ['leads', 'linkClicks'],
  },
};

/** KPIs for an objective, likeliest first. What pages do not show is typed in. */
export function proposalsFor(objective: Objective, organisation?: Organisation): readonly Proposal[] {
  const first = organisation ? (OF_ORGANISATIONS[organisation][objective] ?? []) : [];
  return [...new Set([...first, ...OF_OBJECTIVES[objective]])].map(proposalOf);
}

/** Objectives that a KPI serves, whatever the organisation; none for KPIs that are proposed for none. */
export function objectivesOf(kpi: KpiId): readonly Objective[] {
  const objectives = Object.keys(OF_OBJECTIVES) as Objective[];
  const served = (objective: Objective) =>
    [OF_OBJECTIVES, ...Object.values(OF_ORGANISATIONS)].some((lists) => lists[objective]?.includes(kpi));
  return objectives.filter(served);
}

export function proposalOf(kpi: KpiId): Proposal {
  const { direction, worth } = KPIS[kpi];
  return { kpi, direction: direction === 'down' ? 'down' : 'up', source: sourceOf(kpi), isVanity: worth === 'vanity' };
}

/** `typed` where pages do not show all that goes into it, or where it takes competitors beside the own accounts. */
export function sourceOf(kpi: KpiId, variant?: string): GoalMeasure['source'] {
  const isOfOwn = KPIS[kpi].levels.some((level) => level === 'account' || level === 'period');
  return isOfOwn && wantedBy(formulaOf(kpi, variant)).every(isRead) ? 'recorded' : 'typed';
}
