import { daysBetween } from './days';
import type { GoalInView } from './in-view';

/** What was reached longer ago is no news. */
const NEWS_FOR = 7;

/**
 * Ids of goals that have been met lately, for the first time that anybody sees it.
 * @param celebrated ids of those that were seen before.
 * @param today local day.
 */
export function toCelebrate(goals: readonly GoalInView[], celebrated: readonly string[], today: string): string[] {
  const isNews = (day: string | undefined) => day !== undefined && daysBetween(day, today) <= NEWS_FOR;
  const met = goals.filter(({ standing }) => standing.state === 'met' && isNews(standing.metOn));
  return met.map(({ goal }) => goal.id).filter((id) => !celebrated.includes(id));
}
