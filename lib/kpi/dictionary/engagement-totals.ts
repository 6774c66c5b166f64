import { scale, sum } from '../estimate';
import type { KpiIdOf } from '../ids';
import { type Entry, formula, total, variant } from './define';

export const ENGAGEMENT_TOTALS = {
  engagements: total('engagements', {
    worth: 'vanity',
    origins: ['page', 'import'],
    example: { inputs: { reactions: 1200, comments: 300, shares: 100 }, result: 1600 },
    sources: ['Socialinsider'],
    variants: [
      variant(
        'weighted',
        formula(['reactions', 'comments', 'shares'], (known) =>
          sum([known.reactions, scale(known.comments, 2), scale(known.shares, 3)]),
        ),
        { example: { inputs: { reactions: 1200, comments: 300, shares: 100 }, result: 2100 }, sources: ['Fanpage Karma'] },
      ),
      variant(
        'full',
        formula(['engagements', 'clicks', 'saves', 'follows'], (known) =>
          sum([known.engagements, known.clicks, known.saves, known.follows]),
        ),
        { example: { inputs: { engagements: 1600, clicks: 240, saves: 50, follows: 10 }, result: 1900 }, sources: ['LinkedIn'] },
      ),
    ],
  }),
  reactions: total('reactions', {
    worth: 'vanity',
    origins: ['page', 'import'],
    example: { inputs: { reactions: 1200 }, result: 1200 },
    sources: ['Socialinsider'],
  }),
  comments: total('comments', {
    worth: 'vanity',
    origins: ['page', 'import'],
    example: { inputs: { comments: 300 }, result: 300 },
    sources: ['Socialinsider'],
  }),
  shares: total('shares', {
    worth: 'vanity',
    origins: ['page', 'import'],
    example: { inputs: { shares: 100 }, result: 100 },
    sources: ['Socialinsider'],
  }),
  saves: total('saves', {
    worth: 'semi',
    origins: ['page', 'import'],
    example: { inputs: { saves: 42 }, result: 42 },
    sources: ['Socialinsider'],
  }),
  clicks: total('clicks', { worth: 'semi', origins: ['import'], example: { inputs: { clicks: 240 }, result: 240 } }),
  linkClicks: total('linkClicks', { worth: 'semi', origins: ['import'], example: { inputs: { linkClicks: 40 }, result: 40 } }),
  mentions: total('mentions', {
    worth: 'semi',
    origins: ['page', 'import'],
    example: { inputs: { mentions: 17 }, result: 17 },
    sources: ['Mention'],
  }),
  profileVisits: total('profileVisits', {
    worth: 'semi',
    origins: ['import'],
    example: { inputs: { profileVisits: 310 }, result: 310 },
    sources: ['X'],
  }),
} satisfies Partial<Record<KpiIdOf<'engagement'>, Entry>>;
