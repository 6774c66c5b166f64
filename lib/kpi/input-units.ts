import type { InputId } from './inputs';
import type { Unit } from './kpi';

const MONEY = [
  'ownAdSpend',
  'competitorAdSpend',
  'revenue',
  'goalValue',
  'cost',
  'adSpend',
  'attributedRevenue',
  'purchaseValue',
  'customerLifetimeValue',
  'acquisitionCost',
  'referenceCostPerClick',
  'referenceCostPerThousand',
  'mediaEquivalent',
  'influencedPipeline',
  'programmeCost',
] as const satisfies readonly InputId[];
const HOURS = [
  'hoursBetween',
  'halfLifeHours',
  'responseHours',
  'responseBusinessHours',
  'handlingHours',
] as const satisfies readonly InputId[];
const SECONDS = ['watchSeconds', 'averageSecondsWatched', 'videoSeconds'] as const satisfies readonly InputId[];

const UNITS = new Map<InputId, Unit>([
  ...MONEY.map((input) => [input, 'money'] as const),
  ...HOURS.map((input) => [input, 'hours'] as const),
  ...SECONDS.map((input) => [input, 'seconds'] as const),
  ['margin', 'percent'],
]);

/** How the number of an input is written. */
export function unitOfInput(input: InputId): Unit {
  return UNITS.get(input) ?? 'count';
}
