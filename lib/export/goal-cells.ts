import type { GoalRow, GoalValue } from '../goals/goal';
import { standingOf } from '../goals/standing';
import { isoTime } from './cells';
import type { Cell } from './csv-text';

/** What a goal is; read back from a file. */
export const GOAL_COLUMNS = [
  ...[
    'goal',
    'name',
    'client',
    'objective',
    'start',
    'deadline',
    'kpi',
    'variant',
    'platform',
    'accounts',
    'tag',
    'view',
    'source',
  ],
  ...['direction', 'target', 'target_change', 'baseline', 'baseline_low', 'baseline_high', 'baseline_day', 'baseline_from'],
  ...['repeat', 'repeats', 'milestones', 'done_at', 'archived_at', 'created_at', 'changes'],
] as const;

/** Where it stands on the day of the export. */
export const STANDING_COLUMNS = [
  ...['state', 'reason', 'current', 'current_day', 'progress', 'time_elapsed', 'pace', 'days_left', 'required_per_day'],
  ...['forecast', 'forecast_low', 'forecast_high'],
] as const;

export const VALUE_COLUMNS = ['goal', 'goal_name', 'day', 'kpi', 'value', 'low', 'high', 'n', 'seen_at', 'typed'] as const;

/** Names of what goals refer to by id or key. */
export interface Names {
  readonly clients: ReadonlyMap<string, string>;
  readonly tags: ReadonlyMap<string, string>;
  /** Handles as the sites write them, by account key. */
  readonly handles: ReadonlyMap<string, string>;
}

/** Stands for accounts that are named, but are none; an empty cell is all own accounts. */
export const NO_ACCOUNTS = 'none';

/** Shares are fractions: 0.2 is 20 %. */
export function goalRecord(goal: GoalRow, names: Names): Record<(typeof GOAL_COLUMNS)[number], Cell> {
  const { measure } = goal;
  const { scope, target, baseline } = measure ?? {};
  return {
    goal: goal.id,
    name: goal.name,
    client: goal.client === undefined ? undefined : (names.clients.get(goal.client) ?? goal.client),
    objective: goal.objective,
    start: goal.period.from,
    deadline: goal.period.to,
    kpi: measure?.kpi,
    variant: measure?.variant,
    platform: scope?.platform,
    accounts: scope?.accounts && (scope.accounts.map((key) => accountCell(key, names)).join(' ') || NO_ACCOUNTS),
    tag: scope?.tag === undefined ? undefined : (names.tags.get(scope.tag) ?? scope.tag),
    view: scope?.view,
    source: measure?.source,
    direction: measure?.direction,
    target: target && 'value' in target ? target.value : undefined,
    target_change: target && 'change' in target ? target.change : undefined,
    baseline: baseline?.value,
    baseline_low: bound(baseline?.low),
    baseline_high: bound(baseline?.high),
    baseline_day: baseline?.day,
    baseline_from: baseline?.from,
    repeat: goal.repeat,
    repeats: goal.repeats,
    milestones: goal.milestones.length === 0 ? undefined : JSON.stringify(goal.milestones),
    done_at: isoTime(goal.doneAt),
    archived_at: isoTime(goal.archivedAt),
    created_at: isoTime(goal.createdAt),
    changes: goal.changes.length === 0 ? undefined : JSON.stringify(goal.changes),
  };
}

export function standingCells(goal: GoalRow, values: readonly GoalValue[], today: string): readonly Cell[] {
  const { state, reason, current, progress, elapsed, pace, daysLeft, requiredPerDay, forecast } = standingOf(goal, values, today);
  const numbers = [progress?.value, elapsed, pace?.value, daysLeft, requiredPerDay?.value].map(rounded);
  const { value, low, high } = forecast ?? {};
  return [state, reason.why, rounded(current?.value), current?.day, ...numbers, rounded(value), rounded(low), rounded(high)];
}

export function valueCells(value: GoalValue, goal: GoalRow | undefined): readonly Cell[] {
  const { day, low, high, n, seenAt, typed = false } = value;
  return [value.goal, goal?.name, day, goal?.measure?.kpi, value.value, bound(low), bound(high), n, isoTime(seenAt), typed];
}

/** `x:acme`, the handle as the site writes it. */
function accountCell(key: string, { handles }: Names): string {
  return `${key.slice(0, key.indexOf(':'))}:${handles.get(key) ?? key.slice(key.indexOf(':') + 1)}`;
}

/** What has no bound is left empty. */
function bound(value: number | undefined): number | undefined {
  return value !== undefined && Number.isFinite(value) ? value : undefined;
}

/** At most six decimals. */
function rounded(value: number | undefined): number | undefined {
  return value !== undefined && Number.isFinite(value) ? Number(value.toFixed(6)) : undefined;
}
