import { exact } from '../../../lib/counts/count';
import { trackAs } from '../../../lib/data/accounts';
import type { Store } from '../../../lib/data/db';
import { loadGoalValues } from '../../../lib/data/goal-values';
import type { GoalDraft } from '../../../lib/data/goals';
import { addDays, localDay } from '../../../lib/day';
import type { GoalMeasure } from '../../../lib/goals/goal';
import { consentingStore, DAY, NOON, post } from './fixtures';

const START = localDay(NOON);

/** So many days after the day on which goals start here. */
export const day = (days: number) => addDays(START, days) ?? '';
export const at = (days: number) => NOON + days * DAY;

export const followers = (days: number, value: number, account = 'acme') => ({
  ...{ account, followers: exact(value), seenAt: at(days) },
});
export const look = (id: string, published: number, seen: number, reactions: number, account = 'acme') =>
  post(id, at(seen), { account, publishedAt: at(published) - 3_600_000, counts: { reactions: exact(reactions) } });

type About = Partial<Omit<GoalMeasure, 'scope'>> & { scope?: Partial<GoalMeasure['scope']> } & Pick<Partial<GoalDraft>, 'period'>;

/** Reactions to posts of thirty days, where nothing else is said. */
export function draft({ period, scope, ...measure }: About = {}): GoalDraft & { readonly measure: GoalMeasure } {
  return {
    objective: 'engagement',
    period: period ?? { from: day(0), to: day(29) },
    measure: {
      ...{ kpi: 'reactions', target: { value: 100 }, direction: 'up', source: 'recorded', ...measure },
      scope: { view: 'cohort', ...scope },
    },
    milestones: [],
  };
}

export async function ownAccount(): Promise<Store> {
  const db = await consentingStore();
  await trackAs(db, { platform: 'x', account: 'acme', role: 'own' }, at(-9));
  return db;
}

/** What a goal came to, by day. */
export async function valuesByDay(db: Store, goal: { readonly id: string }): Promise<Record<string, number>> {
  const values = (await loadGoalValues(db)).get(goal.id) ?? [];
  return Object.fromEntries(values.map(({ day: each, value }) => [each, value]));
}
