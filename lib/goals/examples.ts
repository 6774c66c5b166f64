import type { AccountRow } from '../data/rows';
import type { GoalForm } from './goal-form';
import { measuredBy } from './goal-form';

type ExampleKpi = 'followers' | 'engagementRateByFollowers' | 'comments';

/** A goal that is ready to be set. */
export type GoalExample = Pick<GoalForm, 'objective' | 'source' | 'direction' | 'scope'> & {
  readonly kpi: ExampleKpi;
  readonly account: AccountRow;
};

/**
 * Up to three goals of a person's own accounts: growth of the largest one, its engagement, and talk on the next one.
 * @param accounts tracked ones.
 */
export function goalExamples(accounts: readonly AccountRow[]): readonly GoalExample[] {
  const own = accounts.filter(({ role }) => role === 'own');
  const [first, second = first] = own.toSorted((one, other) => followersOf(other) - followersOf(one));
  if (!first || !second) return [];
  return [
    example('community', 'followers', first),
    example('engagement', 'engagementRateByFollowers', first),
    example('engagement', 'comments', second),
  ];
}

function example(objective: GoalForm['objective'], kpi: ExampleKpi, account: AccountRow): GoalExample {
  return { objective, ...measuredBy(kpi), kpi, scope: { accounts: [account.key], view: 'cohort' }, account };
}

function followersOf({ followers }: AccountRow): number {
  return followers?.value ?? 0;
}
