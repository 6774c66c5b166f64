import { divide, multiply } from '../estimate';
import type { KpiIdOf } from '../ids';
import { median } from '../median';
import { type Entry, entry, formula, listFormula, per, ratio, sumPer, variant } from './define';
import { MEAN_RATE_PER_POST, meanRate } from './lists';

export const ENGAGEMENT_RATES = {
  engagementRateByFollowers: ratio('engagements', 'followersAtPublish', {
    worth: 'actionable',
    origins: ['page', 'import'],
    example: { inputs: { engagements: 45, followersAtPublish: 5000 }, result: 0.009 },
    sources: ['Hootsuite', 'Rival IQ', 'NapoleonCat'],
    variants: [
      variant('meanOfPosts', meanRate('engagements', 'followersAtPublish'), {
        example: { inputs: {}, lists: { engagements: [34, 35], followersAtPublish: [1000, 1000] }, result: 0.0345 },
        sources: ['Hootsuite'],
      }),
      variant('withClicks', sumPer(['engagements', 'clicks'], 'followersAtPublish'), {
        example: { inputs: { engagements: 45, clicks: 30, followersAtPublish: 5000 }, result: 0.015 },
        sources: ['Iconosquare'],
      }),
      variant('likesAndComments', sumPer(['reactions', 'comments'], 'followersAtPublish'), {
        example: { inputs: { reactions: 30, comments: 5, followersAtPublish: 5000 }, result: 0.007 },
        sources: ['Grin'],
      }),
      variant('followersOnLastDay', per('engagements', 'followers'), {
        example: { inputs: { engagements: 45, followers: 5400 }, result: 0.0083 },
        sources: ['Orlo'],
      }),
      variant(
        'followersTimesPosts',
        formula(['engagements', 'followers', 'posts'], (known) =>
          divide(known.engagements, multiply(known.followers, known.posts)),
        ),
        { example: { inputs: { engagements: 450, followers: 5000, posts: 10 }, result: 0.009 }, sources: ['DashThis'] },
      ),
    ],
  }),
  engagementRateByViews: ratio('engagements', 'views', {
    worth: 'actionable',
    origins: ['page', 'import'],
    example: { inputs: { reactions: 30, comments: 5, shares: 10, views: 1500 }, result: 0.03 },
    sources: ['Hootsuite'],
    variants: [
      variant('meanOfPosts', meanRate('engagements', 'views'), {
        example: { inputs: {}, lists: { engagements: [34, 70], views: [1000, 2000] }, result: 0.0345 },
        sources: ['Hootsuite'],
      }),
      variant('likes', per('reactions', 'views'), {
        example: { inputs: { reactions: 30, views: 1500 }, result: 0.02 },
        sources: ['PERMSTER'],
      }),
    ],
  }),
  engagementRateByReach: ratio('engagements', 'reach', {
    worth: 'actionable',
    origins: ['import'],
    example: { inputs: { engagements: 69, reach: 10_000 }, result: 0.0069 },
    sources: ['Hootsuite'],
    variants: [
      variant('full', sumPer(['engagements', 'clicks', 'saves', 'follows'], 'reach'), {
        example: { inputs: { engagements: 69, clicks: 40, saves: 8, follows: 3, reach: 10_000 }, result: 0.012 },
      }),
    ],
  }),
  engagementRateByVideoViews: ratio('engagements', 'videoViews', {
    worth: 'actionable',
    origins: ['page', 'import'],
    example: { inputs: { engagements: 84, videoViews: 4200 }, result: 0.02 },
    sources: ['Hootsuite'],
  }),
  nativeEngagementRate: entry(sumPer(['clicks', 'reactions', 'comments', 'shares', 'follows'], 'views'), {
    unit: 'percent',
    over: 'ratio',
    worth: 'actionable',
    origins: ['import'],
    example: { inputs: { clicks: 60, reactions: 30, comments: 5, shares: 10, follows: 3, views: 1500 }, result: 0.072 },
    sources: ['LinkedIn', 'Notified'],
  }),
  dailyEngagementRate: entry(
    formula(['engagements', 'days', 'followers'], (known) => divide(known.engagements, multiply(known.days, known.followers))),
    {
      unit: 'percent',
      over: 'ratio',
      worth: 'semi',
      origins: ['import', 'history'],
      example: { inputs: { engagements: 840, days: 7, followers: 6000 }, result: 0.02 },
      sources: ['Hootsuite'],
    },
  ),
  engagementPerFollowerPerDay: entry(meanRate('engagementsOfDay', 'followersOfDay'), {
    unit: 'percent',
    over: 'none',
    worth: 'actionable',
    origins: ['history'],
    example: {
      inputs: {},
      lists: { engagementsOfDay: [20, 0, 37, 100, 0, 0, 2], followersOfDay: [3500, 3600, 3700, 3750, 3760, 3770, 3783] },
      result: 0.0061,
    },
    sources: ['Fanpage Karma'],
  }),
  postInteraction: entry(MEAN_RATE_PER_POST, {
    unit: 'percent',
    over: 'none',
    worth: 'actionable',
    origins: ['history'],
    example: {
      inputs: {},
      lists: { engagementsOfDay: [20, 0, 74], postsOfDay: [1, 0, 2], followersOfDay: [4000, 3600, 3700] },
      result: 0.0075,
    },
    sources: ['Fanpage Karma'],
  }),
  engagementsPerPost: ratio('engagements', 'posts', {
    unit: 'perPost',
    worth: 'semi',
    origins: ['page'],
    example: { inputs: { engagements: 1600, posts: 20 }, result: 80 },
    sources: ['Brandwatch'],
    variants: [
      variant(
        'median',
        listFormula(['engagements'], [], (lists) => median(lists.engagements)),
        {
          example: { inputs: {}, lists: { engagements: [12, 950, 40, 31, 27] }, result: 31 },
        },
      ),
    ],
  }),
  amplificationRate: ratio('shares', 'posts', {
    unit: 'perPost',
    worth: 'actionable',
    origins: ['page'],
    example: { inputs: { shares: 7230, posts: 500 }, result: 14.46 },
    sources: ['True Social Metrics', 'Sociuu'],
    variants: [
      perThousandFollowers('shares'),
      variant('perFollower', per('shares', 'followers'), {
        example: { inputs: { shares: 60, followers: 5000 }, result: 0.012 },
        unit: 'percent',
        sources: ['Hootsuite'],
      }),
    ],
  }),
  conversationRate: ratio('comments', 'posts', {
    unit: 'perPost',
    worth: 'actionable',
    origins: ['page'],
    example: { inputs: { comments: 100, posts: 20 }, result: 5 },
    sources: ['True Social Metrics'],
    variants: [perThousandFollowers('comments')],
  }),
  applauseRate: ratio('reactions', 'posts', {
    unit: 'perPost',
    worth: 'vanity',
    origins: ['page'],
    example: { inputs: { reactions: 100, posts: 20 }, result: 5 },
    sources: ['True Social Metrics'],
    variants: [perThousandFollowers('reactions')],
  }),
  viralityRate: ratio('shares', 'views', {
    worth: 'actionable',
    origins: ['page', 'import'],
    example: { inputs: { shares: 60, views: 10_000 }, result: 0.006 },
    variants: [variant('byReach', per('shares', 'reach'), { example: { inputs: { shares: 60, reach: 8000 }, result: 0.0075 } })],
  }),
  commentToReactionRatio: ratio('comments', 'reactions', {
    unit: 'times',
    worth: 'semi',
    origins: ['page'],
    example: { inputs: { comments: 30, reactions: 120 }, result: 0.25 },
    sources: ['LinkedIn Post Analytics'],
  }),
  saveRate: ratio('saves', 'views', {
    worth: 'actionable',
    origins: ['page', 'import'],
    example: { inputs: { saves: 42, views: 12_000 }, result: 0.0035 },
    variants: [
      variant('perTenThousandViews', per('saves', 'views', 10_000), {
        unit: 'perTenThousand',
        example: { inputs: { saves: 42, views: 12_000 }, result: 35 },
      }),
    ],
  }),
} satisfies Partial<Record<KpiIdOf<'engagement'>, Entry>>;

/** Per post, for every thousand followers its author had. */
function perThousandFollowers(counter: 'reactions' | 'comments' | 'shares') {
  return variant('perThousandFollowers', per(counter, 'followersAtPublish', 1000), {
    unit: 'perThousand',
    example: { inputs: { [counter]: 60, followersAtPublish: 5000 }, result: 12 },
    sources: ['True Social Metrics'],
  });
}
