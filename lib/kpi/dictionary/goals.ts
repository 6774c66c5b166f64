import { divide, type Estimate, multiply, subtract, sum } from '../estimate';
import type { KpiIdOf } from '../ids';
import { type Entry, entry, formula, ratio, variant } from './define';

const OF_A_GOAL = { over: 'none', worth: 'actionable', origins: ['history', 'hand'] } as const;

export const GOALS: Record<KpiIdOf<'goals'>, Entry> = {
  goalProgress: entry(
    formula(['goalCurrent', 'goalBaseline', 'goalTarget'], (known) => progress(known)),
    {
      ...OF_A_GOAL,
      unit: 'percent',
      example: { inputs: { goalBaseline: 2, goalTarget: 3, goalCurrent: 2.4 }, result: 0.4 },
    },
  ),
  timeElapsed: ratio('daysElapsed', 'daysTotal', {
    ...OF_A_GOAL,
    direction: 'none',
    example: { inputs: { daysElapsed: 20, daysTotal: 30 }, result: 0.667 },
    sources: ['KPI Frontier'],
  }),
  goalPace: entry(
    formula(['goalCurrent', 'goalBaseline', 'goalTarget', 'daysElapsed', 'daysTotal'], (known) => {
      const [done, elapsed] = [progress(known), divide(known.daysElapsed, known.daysTotal)];
      return done && elapsed && divide(done, elapsed);
    }),
    {
      ...OF_A_GOAL,
      unit: 'percent',
      example: {
        inputs: { goalBaseline: 0, goalTarget: 500_000, goalCurrent: 320_000, daysElapsed: 20, daysTotal: 30 },
        result: 0.96,
      },
      sources: ['KPI Frontier', 'AdBudgetBuddy'],
    },
  ),
  goalForecast: entry(
    formula(['goalCurrent', 'daysElapsed', 'daysTotal'], (known) =>
      divide(multiply(known.goalCurrent, known.daysTotal), known.daysElapsed),
    ),
    {
      ...OF_A_GOAL,
      unit: 'count',
      example: { inputs: { goalCurrent: 320_000, daysElapsed: 20, daysTotal: 30 }, result: 480_000 },
      sources: ['KPI Frontier', 'The Data School'],
      variants: [
        variant(
          'level',
          formula(['goalCurrent', 'goalBaseline', 'daysElapsed', 'daysTotal'], (known) => {
            const gained = subtract(known.goalCurrent, known.goalBaseline);
            const slope = divide(gained, known.daysElapsed);
            return slope && sum([known.goalCurrent, multiply(slope, daysLeft(known))]);
          }),
          {
            example: { inputs: { goalBaseline: 5000, goalCurrent: 5400, daysElapsed: 20, daysTotal: 30 }, result: 5600 },
            sources: ['The Data School'],
          },
        ),
      ],
    },
  ),
  requiredRate: entry(
    formula(['goalTarget', 'goalCurrent', 'daysElapsed', 'daysTotal'], (known) =>
      divide(subtract(known.goalTarget, known.goalCurrent), daysLeft(known)),
    ),
    {
      ...OF_A_GOAL,
      unit: 'perDay',
      direction: 'down',
      example: { inputs: { goalTarget: 500_000, goalCurrent: 320_000, daysElapsed: 20, daysTotal: 30 }, result: 18_000 },
      variants: [
        variant(
          'perPost',
          formula(['goalTarget', 'goalCurrent', 'postsPlanned'], (known) =>
            divide(subtract(known.goalTarget, known.goalCurrent), known.postsPlanned),
          ),
          {
            unit: 'perPost',
            example: { inputs: { goalTarget: 500_000, goalCurrent: 320_000, postsPlanned: 12 }, result: 15_000 },
          },
        ),
      ],
    },
  ),
};

type Known<Input extends string> = Readonly<Record<Input, Estimate>>;

/** Also where less is better: then the target is below the baseline. */
function progress(known: Known<'goalCurrent' | 'goalBaseline' | 'goalTarget'>): Estimate | undefined {
  return divide(subtract(known.goalCurrent, known.goalBaseline), subtract(known.goalTarget, known.goalBaseline));
}

function daysLeft(known: Known<'daysElapsed' | 'daysTotal'>): Estimate {
  return subtract(known.daysTotal, known.daysElapsed);
}
