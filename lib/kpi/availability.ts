import { KPIS } from './dictionary';
import { wantedBy } from './formula-of';
import type { KpiId } from './ids';
import { INPUTS, type InputId } from './inputs';

const DATES: readonly InputId[] = ['days', 'daysElapsed'];

/** Known from the calendar. */
export function isDate(input: InputId): boolean {
  return DATES.includes(input);
}

/** Read from pages, or derived from what was. */
export function isRead(input: InputId): boolean {
  // No page of the three shows clicks on a post to others.
  if (input === 'clicks') return false;
  const { of: subject, origins } = INPUTS[input];
  if (isDate(input)) return true;
  const isOfPages = origins.some((origin) => origin === 'page' || origin === 'history');
  return (subject === 'post' || subject === 'account') && isOfPages;
}

/** Whether what a KPI needs is read from pages, and if not, what would bring it. */
export type Availability = 'available' | 'import' | 'hand' | 'either' | 'both' | 'later';

export function availabilityOf(kpi: KpiId): Availability {
  const needed = wantedBy(KPIS[kpi]).filter((input) => !isRead(input));
  if (needed.length === 0) return 'available';
  const ways = needed.map((input) => INPUTS[input].origins);
  const isImported = ways.map((way) => way.includes('import'));
  const isTyped = ways.map((way) => way.includes('hand'));
  // Days are told apart by what has been seen, which nothing does yet.
  if (ways.every((way) => way.includes('history')) || ways.some((_, index) => !isImported[index] && !isTyped[index]))
    return 'later';
  if (isImported.every(Boolean)) return isTyped.every(Boolean) ? 'either' : 'import';
  return isTyped.every(Boolean) ? 'hand' : 'both';
}
