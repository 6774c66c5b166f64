import { divide, type Estimate, subtract } from '../estimate';
import type { KpiIdOf } from '../ids';
import { returnOn } from '../return-on';
import { type Entry, entry, formula, per, ratio, total, variant } from './define';

const DAYS_PER_WEEK = 7;

export const AUDIENCE: Record<KpiIdOf<'audience'>, Entry> = {
  followers: total('followers', { worth: 'vanity', origins: ['page'], example: { inputs: { followers: 5230 }, result: 5230 } }),
  netFollowerGrowth: entry(
    formula(['followersEnd', 'followersStart'], (known) => subtract(known.followersEnd, known.followersStart)),
    {
      unit: 'count',
      over: 'sum',
      worth: 'semi',
      origins: ['history', 'import'],
      example: { inputs: { followersEnd: 1150, followersStart: 1000 }, result: 150 },
      sources: ['Metricool'],
      variants: [
        variant(
          'gainedMinusLost',
          formula(['newFollowers', 'lostFollowers'], (known) => subtract(known.newFollowers, known.lostFollowers)),
          { example: { inputs: { newFollowers: 200, lostFollowers: 50 }, result: 150 }, sources: ['X'] },
        ),
      ],
    },
  ),
  followerGrowthRate: entry(
    formula(['followersEnd', 'followersStart'], (known) => returnOn(known.followersEnd, known.followersStart)),
    {
      unit: 'percent',
      over: 'ratio',
      worth: 'actionable',
      origins: ['history', 'import'],
      example: { inputs: { followersEnd: 1150, followersStart: 1000 }, result: 0.15 },
      sources: ['The Social Cat'],
    },
  ),
  grossFollowerGrowthRate: ratio('newFollowers', 'followersStart', {
    worth: 'semi',
    origins: ['import'],
    example: { inputs: { newFollowers: 100, followersStart: 1000 }, result: 0.1 },
    sources: ['Keyhole'],
  }),
  weeklyFollowerGrowthRate: entry(
    formula(['followersEnd', 'followersStart', 'days'], (known) =>
      compoundRate(known.followersEnd, known.followersStart, known.days.value / DAYS_PER_WEEK),
    ),
    {
      unit: 'percent',
      over: 'ratio',
      worth: 'actionable',
      origins: ['history'],
      example: { inputs: { followersEnd: 2000, followersStart: 500, days: 14 }, result: 1 },
      sources: ['Fanpage Karma'],
    },
  ),
  followersPerPost: ratio('follows', 'posts', {
    unit: 'perPost',
    worth: 'actionable',
    origins: ['import'],
    example: { inputs: { follows: 36, posts: 12 }, result: 3 },
    sources: ['Metricool'],
    variants: [
      variant('perTenThousandViews', per('follows', 'views', 10_000), {
        unit: 'perTenThousand',
        example: { inputs: { follows: 36, views: 48_000 }, result: 7.5 },
      }),
    ],
  }),
  postingFrequency: ratio('published', 'days', {
    unit: 'perDay',
    direction: 'none',
    over: 'ratio',
    worth: 'semi',
    origins: ['page'],
    example: { inputs: { published: 42, days: 28 }, result: 1.5 },
    sources: ['Metricool'],
    variants: [
      variant('perWeek', per('published', 'days', DAYS_PER_WEEK), {
        unit: 'perWeek',
        example: { inputs: { published: 42, days: 28 }, result: 10.5 },
      }),
    ],
  }),
  views: total('views', {
    worth: 'vanity',
    origins: ['page', 'import'],
    example: { inputs: { views: 12_000 }, result: 12_000 },
    sources: ['LinkedIn', 'Meta'],
  }),
  reach: total('reach', {
    over: 'none',
    worth: 'semi',
    origins: ['import'],
    example: { inputs: { reach: 8000 }, result: 8000 },
  }),
  reachRate: ratio('reach', 'followersAtPublish', {
    worth: 'actionable',
    origins: ['import'],
    example: { inputs: { reach: 6000, followersAtPublish: 5000 }, result: 1.2 },
    sources: ['Reportei', 'Minter'],
  }),
  frequency: ratio('views', 'reach', {
    unit: 'times',
    direction: 'none',
    worth: 'semi',
    origins: ['import'],
    example: { inputs: { views: 12_000, reach: 8000 }, result: 1.5 },
  }),
  webTraffic: total('sessions', {
    worth: 'actionable',
    origins: ['import'],
    example: { inputs: { sessions: 6120 }, result: 6120 },
    sources: ['Google Analytics'],
    variants: [
      variant(
        'tagged',
        formula(['taggedSessions'], (known) => known.taggedSessions),
        {
          example: { inputs: { taggedSessions: 4900 }, result: 4900 },
        },
      ),
      variant(
        'untagged',
        formula(['sessions', 'taggedSessions'], (known) => subtract(known.sessions, known.taggedSessions)),
        {
          example: { inputs: { sessions: 6120, taggedSessions: 4900 }, result: 1220 },
        },
      ),
    ],
  }),
  demographicsShare: ratio('segmentFollowers', 'knownFollowers', {
    direction: 'none',
    worth: 'semi',
    origins: ['import'],
    example: { inputs: { segmentFollowers: 320, knownFollowers: 2000 }, result: 0.16 },
  }),
  followerQuality: ratio('genuineEngagers', 'observedEngagers', {
    worth: 'semi',
    origins: ['page'],
    example: { inputs: { genuineEngagers: 168, observedEngagers: 200 }, result: 0.84 },
  }),
};

/** The same growth each week that leads from `start` to `end`. */
function compoundRate(end: Estimate, start: Estimate, weeks: number): Estimate | undefined {
  const factor = weeks > 0 ? divide(end, start) : undefined;
  if (!factor) return undefined;
  const weekly = (bound: number) => bound ** (1 / weeks) - 1;
  return { value: weekly(factor.value), low: weekly(factor.low), high: weekly(factor.high) };
}
