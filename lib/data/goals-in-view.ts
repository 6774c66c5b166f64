import { type GoalInView, goalsInView } from '../goals/in-view';
import { readChoice } from '../scope/scope-choice';
import type { Store } from './db';
import { loadGoalValues } from './goal-values';
import { loadGoals } from './goals';
import { loadPreference } from './preferences';

export interface GoalsInView {
  /** Name of the client that all views are about; absent while none is chosen. */
  readonly client?: string;
  readonly goals: readonly GoalInView[];
}

/**
 * The goals of the chosen client, or all, as they stand, the most urgent first. Reads their two small tables and computes no KPI.
 * @param today local day.
 */
export function loadGoalsInView(db: Store, today: string): Promise<GoalsInView> {
  return db.transaction('r', [db.goals, db.goalValues, db.clients, db.meta], async () => {
    const [all, values, scope] = await Promise.all([loadGoals(db), loadGoalValues(db), loadPreference(db, 'scope')]);
    const chosen = readChoice(scope).client;
    const client = chosen === undefined ? undefined : await db.clients.get(chosen);
    if (!client) return { goals: goalsInView(all, values, today) };
    const ofClient = all.filter((goal) => goal.client === client.id);
    return { client: client.name, goals: goalsInView(ofClient, values, today) };
  });
}
