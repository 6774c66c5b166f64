import { addDays, localDay } from '../day';
import type { MeasuredGoal } from '../goals/goal';
import { isMeasured } from '../goals/standing';
import type { Settings } from '../settings';
import type { Store } from './db';
import { valuesOf } from './goal-values';
import { countedBy, loadGoals } from './goals';
import { type Counted, loadRefreshed } from './goals-count';
import { createScopeLookup, fingerprint, loadTagBasis } from './goals-scope';
import { lastRecordedAt } from './record';
import { loadRevision } from './revision';

/** How much later than seen a reading may arrive: a day is counted once more after it has ended. */
const LATEST_ARRIVAL_MS = 15 * 60_000;
const HOUR_MS = 3_600_000;
/** Where nobody looked on the day of the deadline, the next look within so many days still says something about it. */
const DAYS_AFTER = 31;

/** Days of one goal that are to be counted. */
export interface Job {
  readonly goal: MeasuredGoal;
  /** Keys of accounts. */
  readonly accounts: readonly string[];
  readonly isComplete: boolean;
  readonly basis: string;
  readonly from: string;
  readonly to: string;
  /** What was counted so far is of another basis. */
  readonly isRecount: boolean;
  /** Days that are known to have been looked at, because they were counted before. */
  readonly known: ReadonlySet<string>;
}

export interface Plan {
  readonly jobs: readonly Job[];
  /** When the newest of what there is to count was recorded, Unix ms. */
  readonly recordedAt: number | undefined;
  readonly revision: number;
}

/** What has to be counted at `now`, Unix ms; nothing where nothing has changed since the last refresh. */
export async function planRefresh(db: Store, now: number, settings: Settings): Promise<Plan> {
  const today = localDay(now, settings.timeZone);
  const [refreshed, recordedAt, revision] = await Promise.all([loadRefreshed(db), lastRecordedAt(db), loadRevision(db)]);
  const goals = await loadGoals(db);
  const running = goals.filter(isMeasured).filter((goal) => isCounted(goal, today));
  const basisOf = createBasisLookup(db, settings);
  let touched: Promise<ReadonlySet<string>> | undefined;
  const isTouched = async (accounts: readonly string[]) => {
    if (recordedAt === refreshed.recordedAt) return false;
    touched ??= accountsSeenSince(db, sinceOf(refreshed.at, now));
    const seen = await touched;
    return accounts.some((key) => seen.has(key));
  };
  const jobs: Job[] = [];
  for (const goal of running) {
    const scope = await basisOf(goal);
    const counted = refreshed.goals[goal.id];
    const isRecount = counted?.basis !== scope?.basis;
    if (!scope || !(isRecount || (await isTouched(scope.accounts)))) continue;
    const days = await daysOf(db, goal, isRecount ? undefined : counted, now, settings.timeZone);
    if (days) jobs.push({ goal, ...scope, ...days, isRecount, known: isRecount ? await countedDays(db, goal.id) : new Set() });
  }
  return { jobs, recordedAt, revision };
}

function isCounted({ measure, period, archivedAt }: MeasuredGoal, today: string): boolean {
  return measure.source === 'recorded' && archivedAt === undefined && period.from <= today;
}

/** The accounts of goals, and a fingerprint of all that their numbers depend on; nothing where the tag is gone. */
function createBasisLookup(db: Store, { timeZone, publicSaves }: Settings) {
  const accountsOf = createScopeLookup(db);
  const tags = new Map<string, ReturnType<typeof loadTagBasis>>();
  const tagOf = (id: string) => {
    const found = tags.get(id) ?? loadTagBasis(db, id);
    tags.set(id, found);
    return found;
  };
  return async (goal: MeasuredGoal) => {
    const { tag: id } = goal.measure.scope;
    const tag = id === undefined ? undefined : await tagOf(id);
    if (id !== undefined && !tag) return undefined;
    const { keys: accounts, isComplete } = await accountsOf(goal);
    const basis = await fingerprint([countedBy(goal), accounts, timeZone, publicSaves, tag]);
    return { accounts, isComplete, basis };
  };
}

async function daysOf(db: Store, { id, period }: MeasuredGoal, counted: Counted | undefined, now: number, zone: string) {
  const today = localDay(now, zone);
  const since = counted ? localDay(sinceOf(counted.at, now), zone) : period.from;
  const from = [since, period.from].sort().at(-1) ?? since;
  let to = today;
  if (today > period.to) {
    const last = counted && (await valuesOf(db, id).last());
    const until = last && last.day >= period.to ? period.to : (addDays(period.to, DAYS_AFTER) ?? period.to);
    if (until < to) to = until;
  }
  return from <= to ? { from, to } : undefined;
}

/** What was counted by a clock that ran ahead and was set back says nothing of what has been counted: then it is everything. */
function sinceOf(countedAt: number, now: number): number {
  const since = countedAt - LATEST_ARRIVAL_MS;
  return since <= now ? since : 0;
}

async function countedDays(db: Store, goal: string): Promise<ReadonlySet<string>> {
  const rows = await valuesOf(db, goal).toArray();
  return new Set(rows.filter(({ typed }) => !typed).map(({ day }) => day));
}

/** Keys of accounts of which a post or the header was seen. */
async function accountsSeenSince(db: Store, since: number): Promise<ReadonlySet<string>> {
  const posts = await db.posts.where('lastSeenAt').aboveOrEqual(since).toArray();
  // Times of accounts are kept to the hour.
  const accounts = await db.accounts
    .where('lastSeenAt')
    .aboveOrEqual(since - HOUR_MS)
    .toArray();
  const counted = accounts.filter(({ countedAt = 0 }) => countedAt >= since);
  return new Set([...posts.map(({ author: [account] }) => account), ...counted.map(({ key }) => key)]);
}
