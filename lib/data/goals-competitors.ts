import { localDay } from '../day';
import { kindOf } from '../goals/kind';
import type { Estimate } from '../kpi/estimate';
import { median } from '../kpi/median';
import { loadPeriod } from '../overview/period-figures';
import type { Period } from '../scope';
import type { Store } from './db';
import type { GoalIdea } from './goals-background';
import { type Loaded, type PastWanted, pastValue } from './goals-history';
import { isOfAccounts } from './goals-measure';
import { loadSets } from './sets';

/** What a KPI comes to for the competitors of a set, each by itself. */
export interface Competitors {
  /** Id and name of the set. */
  readonly set: string;
  readonly name: string;
  /** Absent where it is known of none. */
  readonly median?: Estimate;
  /** Of so many accounts. */
  readonly n: number;
}

interface CompetitorsWanted {
  readonly idea: GoalIdea;
  /** What is measured, for levels up to its end. */
  readonly before: Period;
  readonly now: number;
  readonly signal: AbortSignal;
}

/** Sets of the goal's client, or all, that hold a competitor on the goal's site. Tags are the own posts' and say nothing of others. */
export async function loadCompetitors(
  db: Store,
  { idea, before, now, signal }: CompetitorsWanted,
  wanted: PastWanted,
): Promise<Competitors[]> {
  const { platform } = idea.measure.scope;
  const sets = (await loadSets(db)).filter(({ client }) => idea.client === undefined || client === idea.client);
  const keys = [...new Set(sets.flatMap(({ accounts }) => accounts))];
  const rows = (await db.accounts.bulkGet(keys)).filter((row) => row?.role === 'competitor');
  const rivals = new Set(rows.flatMap((row) => (row && (!platform || row.platform === platform) ? [row.key] : [])));
  const values = new Map<string, Estimate>();
  const { view, zone, counting } = wanted;
  const needed = { period: before, tag: undefined, view, zone, looks: true, lists: false, accountsOnly: isOfAccounts(counting) };
  for (const account of rivals) {
    const value = rivalValue(await loadPeriod(db, { ...needed, accounts: [account] }, now, signal), before, wanted);
    if (value) values.set(account, value);
  }
  return sets.flatMap(({ id, name, accounts }) => {
    const among = accounts.filter((account) => rivals.has(account));
    const known = among.flatMap((account) => values.get(account) ?? []);
    const middle = median(known);
    return among.length === 0 ? [] : [{ set: id, name, ...(middle && { median: middle }), n: known.length }];
  });
}

/** A level as it was last read; a total of a period only where a post of it was seen. */
function rivalValue(loaded: Loaded, before: Period, wanted: PastWanted): Estimate | undefined {
  const { kpi, variant } = wanted.counting;
  if (kindOf(kpi, variant) !== 'level') {
    const isSeen = loaded.figures.posts.length > 0 || loaded.figures.accounts.some(({ start }) => start);
    return isSeen ? pastValue(loaded, before, wanted) : undefined;
  }
  const readings = [...loaded.followers.values()].flat();
  const days = [...new Set(readings.map(({ seenAt }) => localDay(seenAt, wanted.zone)))].sort().reverse();
  for (const day of days) {
    const value = pastValue(loaded, { from: day, to: day }, wanted);
    if (value) return value;
  }
  return undefined;
}
