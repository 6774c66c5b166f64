import { KPI_IDS, type KpiId } from '../kpi/ids';

const ALWAYS = ['engagementRateByViews', 'followerGrowthRate', 'engagementsPerPost'] as const;

/** Tiles for somebody who has not chosen any. */
export function defaultTiles(hasSet: boolean): readonly KpiId[] {
  return [...ALWAYS, hasSet ? 'shareOfEngagement' : 'engagements', 'postingFrequency', 'views'];
}

/** The tiles as chosen; those that no longer exist are left out, and no tile comes twice. */
export function chosenTiles(stored: readonly string[] | undefined, hasSet: boolean): readonly KpiId[] {
  const known = KPI_IDS.filter((kpi) => stored?.includes(kpi));
  if (!stored || known.length === 0) return defaultTiles(hasSet);
  return [...new Set(stored)].flatMap((kpi) => known.find((each) => each === kpi) ?? []);
}
