import { isFarAboveMean, percentileAmong } from '../among-earlier';
import { atLeast, divide, type Estimate, exactly, mean, scale, subtract } from '../estimate';
import type { KpiIdOf } from '../ids';
import { BREAKOUT, NORMAL } from '../outlier';
import { type Entry, entry, formula, listFormula, ratio, total, variant } from './define';

export const ENGAGEMENT_PACE = {
  engagementVelocity: ratio('engagementsGained', 'hoursBetween', {
    unit: 'perHour',
    levels: ['post'],
    over: 'none',
    needsHistory: true,
    worth: 'actionable',
    origins: ['history'],
    example: { inputs: { engagementsGained: 60, hoursBetween: 1.5 }, result: 40 },
    sources: ['LinkedIn Post Analytics'],
  }),
  firstHourEngagement: total('engagementsAtHour', {
    levels: ['post'],
    over: 'none',
    needsHistory: true,
    worth: 'actionable',
    origins: ['history'],
    example: { inputs: { engagementsAtHour: 36 }, result: 36 },
    sources: ['LinkedIn Post Analytics'],
  }),
  firstDayEngagement: total('engagementsAtDay', {
    levels: ['post'],
    over: 'none',
    needsHistory: true,
    worth: 'actionable',
    origins: ['history'],
    example: { inputs: { engagementsAtDay: 180 }, result: 180 },
    sources: ['LinkedIn Post Analytics'],
  }),
  engagementHalfLife: total('halfLifeHours', {
    unit: 'hours',
    direction: 'none',
    levels: ['post'],
    over: 'none',
    needsHistory: true,
    worth: 'actionable',
    origins: ['history'],
    example: { inputs: { halfLifeHours: 9.5 }, result: 9.5 },
  }),
  outlierScore: ratio('exposureAtAge', 'usualAtAge', {
    unit: 'times',
    levels: ['post'],
    over: 'none',
    needsHistory: true,
    worth: 'actionable',
    origins: ['history'],
    example: { inputs: { exposureAtAge: 50_000, usualAtAge: 20_000 }, result: 2.5 },
    sources: ['outlier.so', 'Subscribr'],
    variants: [
      variant(
        'aboveUsual',
        formula(['exposureAtAge', 'usualAtAge'], (known) => {
          const multiple = divide(known.exposureAtAge, known.usualAtAge);
          return multiple && subtract(multiple, exactly(1));
        }),
        { example: { inputs: { exposureAtAge: 50_000, usualAtAge: 20_000 }, result: 1.5 } },
      ),
      variant(
        'ofMean',
        amongEarlier((exposure, earlier) => {
          const average = mean(earlier);
          return average && divide(exposure, average);
        }),
        {
          example: { inputs: { exposureAtAge: 50_000 }, lists: { earlierAtAge: [10_000, 20_000, 20_000, 50_000] }, result: 2 },
        },
      ),
      variant('percentile', amongEarlier(percentileAmong), {
        unit: 'percent',
        example: { inputs: { exposureAtAge: 50_000 }, lists: { earlierAtAge: [10_000, 20_000, 20_000, 90_000] }, result: 0.75 },
      }),
    ],
  }),
  breakout: entry(
    formula(['exposureAtAge', 'usualAtAge', 'usualDeviation'], (known) => {
      const score = divide(subtract(known.exposureAtAge, known.usualAtAge), known.usualDeviation);
      return score && atLeast(scale(score, NORMAL), exactly(BREAKOUT));
    }),
    {
      unit: 'flag',
      direction: 'none',
      levels: ['post'],
      over: 'none',
      needsHistory: true,
      worth: 'actionable',
      origins: ['history'],
      example: { inputs: { exposureAtAge: 50_000, usualAtAge: 20_000, usualDeviation: 1500 }, result: 1 },
      sources: ['Iglewicz and Hoaglin'],
      variants: [
        variant('standardDeviations', amongEarlier(isFarAboveMean), {
          example: {
            inputs: { exposureAtAge: 50_000 },
            lists: { earlierAtAge: [18_000, 19_000, 20_000, 20_000, 21_000, 22_000, 24_000, 15_000] },
            result: 1,
          },
          sources: ['Rival IQ'],
        }),
      ],
    },
  ),
} satisfies Partial<Record<KpiIdOf<'engagement'>, Entry>>;

function amongEarlier(compute: (exposure: Estimate, earlier: readonly Estimate[]) => Estimate | undefined) {
  return listFormula(['earlierAtAge'], ['exposureAtAge'], (lists, known) => compute(known.exposureAtAge, lists.earlierAtAge));
}
