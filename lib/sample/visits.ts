import type { Random } from '../random';
import type { SampleAccount } from './accounts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const DAYS = 84;
/** Days before today on which nobody looked: a holiday leaves a gap in every chart. */
const HOLIDAY = { first: 39, last: 33 };

/** When the person looked at an account during the last twelve weeks, Unix ms, oldest first: own ones twice a working day, competitors now and then. */
export function visitsTo(account: SampleAccount, random: Random, now: number): number[] {
  const visits: number[] = [];
  for (let back = DAYS; back >= 0; back -= 1) {
    const day = new Date(now - back * DAY_MS);
    const isFree = day.getDay() === 0 || day.getDay() === 6 || (back <= HOLIDAY.first && back >= HOLIDAY.last);
    if (isFree) continue;
    const hours = account.role === 'own' ? [9, 16] : random.chance(0.45) ? [11] : [];
    for (const hour of hours) {
      const visit = day.setHours(hour, random.integer(0, 50), random.integer(0, 59), 0);
      if (visit < now) visits.push(visit);
    }
  }
  if (account.role === 'own') visits.push(now - 10 * 60_000);
  return visits;
}
