import { atLeast, divide, type Estimate, exactly, mean } from '../estimate';
import type { KpiIdOf } from '../ids';
import type { InputId } from '../inputs';
import { median } from '../median';
import { netScore } from '../net-score';
import { type Entry, entry, formula, listFormula, per, ratio, sumPer, variant } from './define';
import { meanOfFastest } from './lists';

/** 10, 45 and 53 minutes, 2 and 20 hours. */
const RESPONSES = [10 / 60, 45 / 60, 53 / 60, 2, 20];

const FAST_RESPONDER = {
  inputs: { itemsAnswered: 46, itemsNeedingAnswer: 50 },
  lists: { responseHours: [0.05, 0.1, 0.2, 0.25, 3] },
};

export const CARE: Record<KpiIdOf<'care'>, Entry> = {
  responseRate: ratio('itemsAnswered', 'itemsNeedingAnswer', {
    worth: 'actionable',
    origins: ['page', 'hand', 'import'],
    example: { inputs: { itemsAnswered: 46, itemsNeedingAnswer: 50 }, result: 0.92 },
    sources: ['Facebook'],
  }),
  serviceLevel: entry(sumPer(['userPostsLiked', 'userPostsAnswered', 'userPostsDeleted'], 'userPosts'), {
    unit: 'percent',
    over: 'ratio',
    worth: 'semi',
    origins: ['page'],
    example: { inputs: { userPostsLiked: 4, userPostsAnswered: 5, userPostsDeleted: 2, userPosts: 20 }, result: 0.55 },
    sources: ['Fanpage Karma'],
  }),
  timeToFirstResponse: entry(over('responseHours', median), {
    unit: 'hours',
    direction: 'down',
    over: 'none',
    worth: 'actionable',
    origins: ['page', 'import', 'hand'],
    example: { inputs: {}, lists: { responseHours: RESPONSES }, result: 0.88 },
    sources: ['Fanpage Karma', 'Sprout Social'],
    variants: [
      variant('mean', over('responseHours', mean), {
        example: { inputs: {}, lists: { responseHours: RESPONSES }, result: 4.76 },
        sources: ['Fanpage Karma'],
      }),
      variant('meanOfFastest', over('responseHours', meanOfFastest), {
        example: { inputs: {}, lists: { responseHours: [1, 1, 1, 1, 1, 2, 2, 2, 7, 40] }, result: 2 },
        sources: ['Facebook'],
      }),
      variant('businessHours', over('responseBusinessHours', median), {
        example: { inputs: {}, lists: { responseBusinessHours: [0.2, 0.75, 0.9, 2, 7] }, result: 0.9 },
        sources: ['Sprout Social'],
      }),
    ],
  }),
  facebookBadgeCheck: entry(fastResponder(15 / 60), {
    unit: 'flag',
    over: 'none',
    worth: 'actionable',
    origins: ['hand'],
    example: { ...FAST_RESPONDER, result: 1 },
    sources: ['Facebook'],
    variants: [
      variant('fiveMinutes', fastResponder(5 / 60), { example: { ...FAST_RESPONDER, result: 0 } }),
      variant('meanOfFastest', fastResponder(15 / 60, meanOfFastest), { example: { ...FAST_RESPONDER, result: 0 } }),
    ],
  }),
  resolutionRate: ratio('issuesResolved', 'issuesOpened', {
    worth: 'actionable',
    origins: ['hand', 'import'],
    example: { inputs: { issuesResolved: 18, issuesOpened: 24 }, result: 0.75 },
    variants: [
      variant(
        'resolved',
        formula(['issuesResolved'], (known) => known.issuesResolved),
        {
          unit: 'count',
          example: { inputs: { issuesResolved: 18 }, result: 18 },
        },
      ),
    ],
  }),
  handlingTime: entry(over('handlingHours', median), {
    unit: 'hours',
    direction: 'down',
    over: 'none',
    worth: 'actionable',
    origins: ['import'],
    example: { inputs: {}, lists: { handlingHours: [0.5, 1, 1.5, 4, 30] }, result: 1.5 },
    sources: ['Hootsuite'],
    variants: [
      variant('mean', over('handlingHours', mean), {
        example: { inputs: {}, lists: { handlingHours: [0.5, 1, 1.5, 4, 30] }, result: 7.4 },
      }),
    ],
  }),
  customerSatisfaction: ratio('goodRatings', 'ratings', {
    worth: 'actionable',
    origins: ['hand', 'import'],
    example: { inputs: { goodRatings: 45, ratings: 50 }, result: 0.9 },
    sources: ['The Knowledge Burrow'],
    variants: [
      variant('meanRating', per('ratingPoints', 'ratings'), {
        unit: 'count',
        example: { inputs: { ratingPoints: 215, ratings: 50 }, result: 4.3 },
        sources: ['Zykrr'],
      }),
    ],
  }),
  netPromoterScore: entry(
    formula(['promoters', 'detractors', 'passives'], (known) => netScore(known.promoters, known.detractors, known.passives)),
    {
      unit: 'score',
      over: 'ratio',
      worth: 'actionable',
      origins: ['hand', 'import'],
      example: { inputs: { promoters: 70, passives: 20, detractors: 10 }, result: 60 },
      sources: ['Zykrr'],
    },
  ),
};

function over(list: InputId, middle: (numbers: readonly Estimate[]) => Estimate | undefined) {
  return listFormula([list], [], (lists) => middle(lists[list]));
}

/** Facebook shows a Page as very responsive when it answers nine in ten messages and takes no longer than these hours. */
function fastResponder(hours: number, middle = median) {
  return listFormula(['responseHours'], ['itemsAnswered', 'itemsNeedingAnswer'], (lists, known) => {
    const rate = divide(known.itemsAnswered, known.itemsNeedingAnswer);
    const time = middle(lists.responseHours);
    if (!rate || !time) return undefined;
    const [often, fast] = [atLeast(rate, exactly(0.9)), atLeast(exactly(hours), time)];
    return {
      value: Math.min(often.value, fast.value),
      low: Math.min(often.low, fast.low),
      high: Math.min(often.high, fast.high),
    };
  });
}
