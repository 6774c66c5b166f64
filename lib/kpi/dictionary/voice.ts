import { divide, type Estimate, share } from '../estimate';
import type { KpiIdOf } from '../ids';
import { netScore } from '../net-score';
import { type Entry, entry, formula, ratio, shareOf, total, variant } from './define';

export const VOICE: Record<KpiIdOf<'voice'>, Entry> = {
  brandMentions: total('brandMentions', {
    worth: 'semi',
    origins: ['page', 'import'],
    example: { inputs: { brandMentions: 50 }, result: 50 },
    sources: ['Mention'],
  }),
  shareOfVoiceByMentions: shareOf('ownMentions', 'competitorMentions', {
    worth: 'actionable',
    origins: ['import', 'hand', 'page'],
    example: { inputs: { ownMentions: 50, competitorMentions: 450 }, result: 0.1 },
    sources: ['Mention'],
    variants: [
      variant(
        'byAdSpend',
        formula(['ownAdSpend', 'competitorAdSpend'], (known) => share(known.ownAdSpend, known.competitorAdSpend)),
        { example: { inputs: { ownAdSpend: 20_000, competitorAdSpend: 60_000 }, result: 0.25 } },
      ),
    ],
  }),
  shareOfEngagement: shareOf('ownEngagements', 'competitorEngagements', {
    levels: ['set'],
    worth: 'actionable',
    origins: ['page'],
    example: { inputs: { ownEngagements: 1600, competitorEngagements: 6400 }, result: 0.2 },
    sources: ['Mentionlytics'],
  }),
  shareOfPosts: shareOf('ownPosts', 'competitorPosts', {
    levels: ['set'],
    direction: 'none',
    worth: 'actionable',
    origins: ['page'],
    example: { inputs: { ownPosts: 12, competitorPosts: 36 }, result: 0.25 },
    sources: ['Brandwatch'],
  }),
  shareOfAudience: shareOf('ownFollowers', 'competitorFollowers', {
    levels: ['set'],
    worth: 'vanity',
    origins: ['page'],
    example: { inputs: { ownFollowers: 5000, competitorFollowers: 45_000 }, result: 0.1 },
  }),
  engagementEfficiencyIndex: entry(
    formula(['ownEngagements', 'competitorEngagements', 'ownFollowers', 'competitorFollowers'], (known) => {
      const engagement = share(known.ownEngagements, known.competitorEngagements);
      const audience = share(known.ownFollowers, known.competitorFollowers);
      return engagement && audience && indexOf(engagement, audience);
    }),
    {
      unit: 'times',
      over: 'ratio',
      levels: ['set'],
      worth: 'actionable',
      origins: ['page'],
      example: {
        inputs: { ownEngagements: 1600, competitorEngagements: 6400, ownFollowers: 5000, competitorFollowers: 45_000 },
        result: 2,
      },
    },
  ),
  netSentiment: entry(
    formula(['positiveMentions', 'negativeMentions', 'neutralMentions'], (known) =>
      netScore(known.positiveMentions, known.negativeMentions, known.neutralMentions),
    ),
    {
      unit: 'score',
      over: 'ratio',
      worth: 'actionable',
      origins: ['page', 'import', 'hand'],
      example: { inputs: { positiveMentions: 80, negativeMentions: 20, neutralMentions: 100 }, result: 30 },
      sources: ['Black Box Intelligence', 'Symanto'],
    },
  ),
  netSentimentWithoutNeutral: entry(
    formula(['positiveMentions', 'negativeMentions'], (known) => netScore(known.positiveMentions, known.negativeMentions)),
    {
      unit: 'score',
      over: 'ratio',
      worth: 'actionable',
      origins: ['page', 'import', 'hand'],
      example: { inputs: { positiveMentions: 80, negativeMentions: 20 }, result: 60 },
      sources: ['Black Box Intelligence', 'Symanto'],
    },
  ),
  sentimentRatio: ratio('positiveMentions', 'negativeMentions', {
    unit: 'times',
    worth: 'semi',
    origins: ['page', 'import', 'hand'],
    example: { inputs: { positiveMentions: 80, negativeMentions: 20 }, result: 4 },
  }),
};

/** Where others show only `500+` followers, a share of audience has no lower end but 0, which it never reaches: the index has no upper end. */
function indexOf(engagement: Estimate, audience: Estimate): Estimate | undefined {
  if (audience.low > 0 || audience.value === 0) return divide(engagement, audience);
  return { value: engagement.value / audience.value, low: engagement.low / audience.high, high: Number.POSITIVE_INFINITY };
}
