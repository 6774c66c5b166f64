import { addDays, localDay, type TimeZone } from '../day';
import type { Baseline, GoalMeasure, GoalRow } from '../goals/goal';
import { kindOf } from '../goals/kind';
import { daysOf, previousPeriod } from '../kpi/previous-period';
import { loadPeriod } from '../overview/period-figures';
import type { Period } from '../scope';
import { createSlices } from '../slices';
import type { Store } from './db';
import { type Competitors, loadCompetitors } from './goals-competitors';
import {
  coveredFrom,
  type Loaded,
  lookedAt,
  type PastValue,
  type PastWanted,
  pastValue,
  stretchesUntil,
  toleranceOf,
} from './goals-history';
import { isOfAccounts } from './goals-measure';
import { createScopeLookup } from './goals-scope';
import { loadSettings } from './settings';

/** What is known before a goal is set. */
export interface GoalBackground {
  /** Where things stand at the start: a level as it was last seen, a total or rate of the equal period before. */
  readonly baseline?: Baseline;
  /** The own past, oldest first. */
  readonly history: readonly PastValue[];
  readonly competitors: readonly Competitors[];
  /** Anything was recorded of this KPI. */
  readonly hasData: boolean;
  /** Last local day on which any of the accounts was looked at. */
  readonly lastSeen?: string;
}

export type GoalIdea = Pick<GoalRow, 'client' | 'period'> & { readonly measure: Pick<GoalMeasure, 'kpi' | 'variant' | 'scope'> };

const PAST_DAYS = 365;
/** More points than a chart can show say no more of the past either. */
const MOST_POINTS = 120;

/**
 * The past of what a goal is to count.
 * @param now Unix ms.
 * @throws the signal's reason when it ends.
 */
export async function loadBackground(
  db: Store,
  idea: GoalIdea,
  zone: TimeZone,
  now: number,
  signal: AbortSignal = new AbortController().signal,
): Promise<GoalBackground> {
  const { scope, ...counting } = idea.measure;
  const { view, tag } = scope;
  const { publicSaves } = await loadSettings(db);
  const wanted: PastWanted = { counting, view, zone, options: { bookmarks: publicSaves } };
  const { keys: accounts } = await createScopeLookup(db)(idea);
  const today = localDay(now, zone);
  const before = periodBefore(idea.period, today);
  const yearAgo = addDays(today, -PAST_DAYS) ?? today;
  const past = { from: [before.from, yearAgo].sort()[0] ?? yearAgo, to: today };
  const needed = { accounts, tag, view, zone, looks: true, lists: false, accountsOnly: isOfAccounts(counting) };
  const loaded = await loadPeriod(db, { ...needed, period: past }, now, signal);
  const lastSeen = [...lookedAt(loaded, past, zone)]
    .filter((day) => day <= today)
    .sort()
    .at(-1);
  const seen = { loaded, lastSeen, today, first: past.from };
  const slices = createSlices(signal);
  const history: PastValue[] = [];
  for (const period of periodsOf(idea, seen, wanted)) {
    const value = pastValue(loaded, period, wanted);
    if (value) history.push(value);
    await slices.breathe();
  }
  const baseline = baselineOf(idea, before, history, seen, wanted);
  const competitors = await loadCompetitors(db, { idea, before, now, signal }, wanted);
  return {
    ...(baseline && { baseline }),
    history,
    competitors,
    hasData: history.length > 0 || baseline !== undefined || hasToday(seen, wanted),
    ...(lastSeen !== undefined && { lastSeen }),
  };
}

interface Past {
  readonly loaded: Loaded;
  readonly lastSeen: string | undefined;
  readonly today: string;
  /** The first day loaded. */
  readonly first: string;
}

/** The equal period before, or the days up to yesterday where that is not over yet. */
function periodBefore(period: Period, today: string): Period {
  const before = previousPeriod(period);
  if (before.to < today) return before;
  const to = addDays(today, -1) ?? today;
  return { from: addDays(to, 1 - Math.max(1, daysOf(period))) ?? to, to };
}

/** Days for levels, else stretches as long as the goal that lie in what is known, before the goal starts. */
function periodsOf({ period, measure }: GoalIdea, { loaded, lastSeen, today, first }: Past, wanted: PastWanted): Period[] {
  if (lastSeen === undefined) return [];
  if (kindOf(measure.kpi, measure.variant) === 'level') {
    const days = [...lookedAt(loaded, { from: first, to: today }, wanted.zone)].sort();
    return days.map((day) => ({ from: day, to: day }));
  }
  const covered = coveredFrom(loaded, wanted.view, wanted.zone);
  if (covered === undefined) return [];
  const [to = today] = [addDays(period.from, -1) ?? today, addDays(today, -1) ?? today, lastSeen].sort();
  return stretchesUntil(to, Math.max(1, daysOf(period)), covered > first ? covered : first, MOST_POINTS);
}

function baselineOf(
  { period, measure }: GoalIdea,
  before: Period,
  history: readonly PastValue[],
  { loaded, lastSeen }: Past,
  wanted: PastWanted,
): Baseline | undefined {
  if (kindOf(measure.kpi, measure.variant) === 'level') {
    const last = history.findLast(({ day }) => day <= period.from);
    return last && { ...last, from: 'history' };
  }
  const covered = coveredFrom(loaded, wanted.view, wanted.zone);
  const isEnded = lastSeen !== undefined && lastSeen >= (addDays(before.to, -toleranceOf(daysOf(before))) ?? before.to);
  if (covered === undefined || covered > before.from || !isEnded) return undefined;
  const value = pastValue(loaded, before, wanted);
  return value && { ...value, from: 'history' };
}

/** Something was seen, though not for as long as a goal runs. */
function hasToday({ loaded, lastSeen, first }: Past, wanted: PastWanted): boolean {
  return lastSeen !== undefined && pastValue(loaded, { from: first, to: lastSeen }, wanted) !== undefined;
}
