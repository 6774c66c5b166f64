import { expect, test } from 'vitest';
import { canBeNegative, isForGoals, kindOf } from '../../../lib/goals/kind';
import { KPI_IDS } from '../../../lib/kpi/ids';
import { unitOf } from '../../../lib/kpi/unit-of';

test.each([
  ['engagements', 'flow'],
  ['views', 'flow'],
  ['netFollowerGrowth', 'flow'],
  ['revenue', 'flow'],
  ['leads', 'flow'],
  ['reach', 'flow'],
  ['earnedMediaValue', 'flow'],
  ['followers', 'level'],
  ['potentialEmployeeReach', 'level'],
  ['engagementRateByViews', 'rate'],
  ['followerGrowthRate', 'rate'],
  ['responseRate', 'rate'],
  ['timeToFirstResponse', 'rate'],
  ['netPromoterScore', 'rate'],
  ['costPerClick', 'rate'],
  ['customerLifetimeValue', 'rate'],
  ['engagementsPerPost', 'rate'],
  ['sharesPerEmployee', 'rate'],
] as const)('%s is a %s', (kpi, kind) => {
  expect(kindOf(kpi)).toBe(kind);
});

test('a variant may be of another kind', () => {
  expect(kindOf('resolutionRate')).toBe('rate');
  expect(kindOf('resolutionRate', 'resolved')).toBe('flow');
  expect(kindOf('customerSatisfaction', 'meanRating')).toBe('rate');
  expect(unitOf('resolutionRate', 'resolved')).toBe('count');
  expect(unitOf('engagements', 'weighted')).toBe('count');
});

test('what can fall below 0', () => {
  const negative = KPI_IDS.filter(isForGoals).filter((kpi) => canBeNegative(kpi));
  expect(negative).toEqual([
    ...['netFollowerGrowth', 'followerGrowthRate', 'weeklyFollowerGrowthRate', 'netSentiment', 'netSentimentWithoutNeutral'],
    ...['netPromoterScore', 'returnOnInvestment', 'advocacyReturnOnInvestment'],
  ]);
});

test('KPIs of single posts and of goals themselves are none for goals', () => {
  expect(KPI_IDS.filter((kpi) => !isForGoals(kpi))).toEqual([
    ...['engagementVelocity', 'firstHourEngagement', 'firstDayEngagement', 'engagementHalfLife', 'outlierScore', 'breakout'],
    ...['goalProgress', 'timeElapsed', 'goalPace', 'goalForecast', 'requiredRate'],
  ]);
});
