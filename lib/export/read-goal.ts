import { handleField, platformField } from '../data/fields';
import { accountKey } from '../data/rows';
import { defined } from '../defined';
import {
  type Baseline,
  type GoalChange,
  type GoalMeasure,
  type GoalRow,
  type GoalScope,
  type Milestone,
  OBJECTIVES,
  type Target,
} from '../goals/goal';
import { objectivesOf } from '../goals/proposals';
import { availabilityOf } from '../kpi/availability';
import { KPIS } from '../kpi/dictionary';
import { KPI_IDS, type KpiId } from '../kpi/ids';
import { PLATFORM_IDS } from '../platforms/types';
import { type Names, NO_ACCOUNTS } from './goal-cells';
import { changesField, milestonesField } from './goal-lists';
import { BadLine, type CellReader, createCellReader } from './read-cells';

/** A goal as a line of a file says it; without `id` where the line names none. */
export type ReadGoal = Omit<GoalRow, 'id' | 'createdAt'> & { readonly id?: string; readonly createdAt?: number };

const VIEWS = ['cohort', 'activity'] as const;
const SOURCES = ['recorded', 'typed'] as const;
const DIRECTIONS = ['up', 'down'] as const;
const REPEATS = ['month', 'quarter'] as const;
const LONGEST_NAME = 200;

/** @throws `BadLine` */
export function readGoal(cells: Readonly<Record<string, string>>, names: Names): ReadGoal {
  const cell = createCellReader(cells);
  const measure = readMeasure(cell, names);
  const name = cell.text('name')?.slice(0, LONGEST_NAME);
  if (!measure && name === undefined) throw new BadLine({ wrong: 'missing', column: 'kpi' });
  const [from, to] = [cell.required('start', cell.day('start')), cell.required('deadline', cell.day('deadline'))];
  if (to < from) throw new BadLine({ wrong: 'endsBeforeStart', column: 'deadline', value: to });
  return {
    ...defined({
      ...{ id: cell.text('goal'), name, client: idOf(cell, 'client', names.clients, 'unknownClient'), measure },
      ...{ repeat: cell.oneOf('repeat', REPEATS), repeats: cell.text('repeats') },
      ...{ doneAt: cell.time('done_at'), archivedAt: cell.time('archived_at'), createdAt: cell.time('created_at') },
    }),
    objective: cell.oneOf('objective', OBJECTIVES) ?? (measure && objectivesOf(measure.kpi)[0]) ?? 'awareness',
    period: { from, to },
    milestones: list<Milestone>(cell, 'milestones', milestonesField),
    changes: list<GoalChange>(cell, 'changes', changesField),
  };
}

function readMeasure(cell: CellReader, names: Names): GoalMeasure | undefined {
  const kpi = cell.read('kpi', 'unknownKpi', (value) => KPI_IDS.find((id) => id.toLowerCase() === value.toLowerCase()));
  if (kpi === undefined) return undefined;
  const isRecorded = availabilityOf(kpi) === 'available';
  return {
    kpi,
    ...defined({ variant: readVariant(cell, kpi), baseline: readBaseline(cell) }),
    scope: readScope(cell, names),
    target: readTarget(cell),
    direction: cell.oneOf('direction', DIRECTIONS) ?? (KPIS[kpi].direction === 'down' ? 'down' : 'up'),
    source: cell.oneOf('source', SOURCES) ?? (isRecorded ? 'recorded' : 'typed'),
  };
}

function readVariant(cell: CellReader, kpi: KpiId): string | undefined {
  return cell.read('variant', 'unknownVariant', (value) => KPIS[kpi].variants?.find(({ id }) => id === value)?.id);
}

function readScope(cell: CellReader, names: Names): GoalScope {
  return {
    ...defined({
      accounts: cell.read('accounts', 'notAccount', readAccounts),
      platform: cell.oneOf('platform', PLATFORM_IDS),
      tag: idOf(cell, 'tag', names.tags, 'unknownTag'),
    }),
    view: cell.oneOf('view', VIEWS) ?? 'cohort',
  };
}

/** Accounts need not have been seen yet. */
function readAccounts(value: string): string[] | undefined {
  if (value.toLowerCase() === NO_ACCOUNTS) return [];
  const keys = value.split(/[\s;]+/).map((account) => {
    const colon = account.indexOf(':');
    const platform = platformField.safeParse(account.slice(0, colon).toLowerCase());
    const handle = handleField.safeParse(account.slice(colon + 1).replace(/^@/, ''));
    return platform.success && handle.success ? accountKey(platform.data, handle.data) : undefined;
  });
  return keys.every((key) => key !== undefined) ? keys : undefined;
}

function readTarget(cell: CellReader): Target {
  const [value, change] = [cell.number('target'), cell.number('target_change')];
  if (value !== undefined) return { value };
  if (change === undefined) throw new BadLine({ wrong: 'noTarget' });
  return { change };
}

function readBaseline(cell: CellReader): Baseline | undefined {
  const value = cell.number('baseline');
  if (value === undefined) return undefined;
  const from = cell.oneOf('baseline_from', ['history', 'typed'] as const) ?? 'typed';
  // A bound that is left out of numbers from the history is one that they do not have.
  const [low, high] = from === 'typed' ? [value, value] : [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  return {
    ...{ value, low: Math.min(value, cell.number('baseline_low') ?? low) },
    high: Math.max(value, cell.number('baseline_high') ?? high),
    day: cell.required('baseline_day', cell.day('baseline_day') ?? cell.day('start')),
    from,
  };
}

/** By its name, or by its id where a file has that. */
function idOf(
  cell: CellReader,
  column: string,
  names: ReadonlyMap<string, string>,
  wrong: 'unknownTag' | 'unknownClient',
): string | undefined {
  return cell.read(column, wrong, (value) => {
    if (names.has(value)) return value;
    return [...names].find(([, name]) => name.trim().toLowerCase() === value.toLowerCase())?.[0];
  });
}

function list<Item>(cell: CellReader, column: string, parse: (value: unknown) => readonly Item[] | undefined): readonly Item[] {
  const read = cell.read(column, 'notList', (value) => {
    try {
      return parse(JSON.parse(value));
    } catch {
      return undefined;
    }
  });
  return read ?? [];
}
