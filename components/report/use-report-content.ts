import { useMemo, useState } from 'react';
import type { Store } from '../../lib/data/db';
import { loadGoalValues } from '../../lib/data/goal-values';
import { loadGoals } from '../../lib/data/goals';
import { localDay } from '../../lib/day';
import type { KpiId } from '../../lib/kpi/ids';
import type { Competition, ReportContent } from '../../lib/report/content';
import { goalsInPeriod, type ReportedGoal } from '../../lib/report/goals-in-period';
import type { Scope } from '../../lib/scope';
import { useColumns } from '../compare/use-columns';
import { useCompared, useCoverage } from '../compare/use-compared';
import { useSets } from '../compare/use-sets';
import { isSample, useStored } from '../database';
import { useRefreshed } from '../goals/use-refreshed';
import { type OverviewNumbers, useOverview } from '../overview/use-overview';
import { useScope } from '../scope/use-scope';
import { useTimeZone } from '../use-time-zone';

interface LoadedReport {
  readonly content: ReportContent;
  /** Every number is there. */
  readonly isComplete: boolean;
  /** Why the numbers could not be computed, or goals not be counted anew. */
  readonly failure: Error | undefined;
  readonly goalFailure: string | undefined;
  retry(): void;
}

async function loadGoalRows(db: Store) {
  const [goals, values] = await Promise.all([loadGoals(db), loadGoalValues(db)]);
  return { goals, values };
}

function useReportedGoals(scope: Scope): readonly ReportedGoal[] | undefined {
  const { choice, offered } = useScope();
  const stored = useStored(loadGoalRows);
  const today = localDay(Date.now());
  const { period, accounts } = scope;
  return useMemo(() => {
    const own = (offered?.accounts ?? []).filter(({ role }) => role === 'own').map(({ key }) => key);
    const wanted = { period, accounts, own, client: choice.client };
    return stored && goalsInPeriod(stored.goals, stored.values, wanted, today);
  }, [stored, period, accounts, offered, choice.client, today]);
}

/** The set that is chosen as whose numbers are shown, else the one that was compared last. */
function useCompetition({ period }: Scope, isWanted: boolean): { competition?: Competition; isComplete: boolean } {
  const chosen = useScope().set;
  const { sets, chosen: last } = useSets();
  const { columns } = useColumns();
  const set = isWanted ? (chosen ?? last) : undefined;
  const sites = useCompared(set?.accounts ?? [], period);
  const coverage = useCoverage(set?.accounts ?? [], period);
  if (!set || !sites || !columns) return { isComplete: !isWanted || (sets !== undefined && !set) };
  return { competition: { set: set.name, columns, sites, coverage }, isComplete: coverage !== undefined };
}

function isComputed(numbers: OverviewNumbers, tiles: readonly KpiId[]): boolean {
  return 'ranked' in numbers && tiles.every((kpi) => numbers.tiles.get(kpi)?.spark !== undefined);
}

/** Everything the report tells of a scope, as it becomes known; follows what is recorded meanwhile. */
export function useReportContent(scope: Scope, tiles: readonly KpiId[], hasCompetitors: boolean): LoadedReport {
  const { accounts, set, choice, offered } = useScope();
  const zone = useTimeZone();
  const [openedAt] = useState(Date.now);
  const hasAccounts = accounts.length > 0;
  const { retry, ...numbers } = useOverview(hasAccounts ? scope : undefined, set?.accounts, tiles, zone);
  const goals = useReportedGoals(scope);
  const goalFailure = useRefreshed(goals !== undefined && goals.length > 0);
  const { competition, isComplete } = useCompetition(scope, hasCompetitors);
  return {
    content: {
      scope,
      client: offered?.clients.find(({ id }) => id === choice.client)?.name,
      tag: offered?.tags.find(({ id }) => id === scope.tag)?.name,
      accounts,
      madeAt: numbers.now || openedAt,
      isSample,
      goals: goals ?? [],
      tiles: tiles.flatMap((kpi) => numbers.tiles.get(kpi) ?? []),
      quality: numbers.quality,
      ranked: numbers.ranked,
      competition,
    },
    isComplete: goals !== undefined && isComplete && (!hasAccounts || isComputed(numbers, tiles)),
    failure: numbers.failure,
    goalFailure,
    retry,
  };
}
