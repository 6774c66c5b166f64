import type { Store } from '../data/db';
import { valuesOf } from '../data/goal-values';
import { type GoalDraft, saveGoal } from '../data/goals';
import { fingerprint } from '../data/goals-scope';
import type { GoalRow, GoalValue } from '../goals/goal';
import { GOAL_COLUMNS, goalRecord, type Names } from './goal-cells';
import { loadNames } from './goal-rows';
import { BadLine, createCellReader, type LineProblem } from './read-cells';
import { type ReadFile, type ReadLine, readCsv } from './read-csv';
import { type ReadGoal, readGoal } from './read-goal';

/** What reading a file has done. Nothing is ever deleted by it. */
export interface Imported {
  readonly kind: 'goals' | 'values' | 'nothing';
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Lines that were left out, and why. */
  readonly problems: readonly LineProblem[];
}

type Outcome = 'added' | 'changed' | 'unchanged';

/**
 * Reads a file of goals or of their values back: what it says goes before what is stored, and what it does not mention stays. A line
 * that cannot be read is left out and told.
 * @param at Unix ms.
 */
export async function importGoals(db: Store, text: string, at: number): Promise<Imported> {
  const file = readCsv(text);
  const has = (...columns: readonly string[]) => columns.every((column) => file.columns.includes(column));
  if (has('goal', 'day', 'value')) return importLines('values', file, createValueReader(db));
  if (has('start', 'deadline')) return importLines('goals', file, createGoalReader(db, await loadNames(db), at));
  return { kind: 'nothing', added: 0, changed: 0, unchanged: 0, problems: [{ line: 1, wrong: 'notGoals' }] };
}

async function importLines(
  kind: Imported['kind'],
  { lines }: ReadFile,
  take: (line: ReadLine) => Promise<Outcome>,
): Promise<Imported> {
  const counts = { added: 0, changed: 0, unchanged: 0 };
  const problems: LineProblem[] = [];
  for (const line of lines) {
    try {
      if (line.isBroken) throw new BadLine({ wrong: 'broken' });
      counts[await take(line)] += 1;
    } catch (error) {
      if (!(error instanceof BadLine)) throw error;
      problems.push({ line: line.line, ...error.problem });
    }
  }
  return { kind, ...counts, problems };
}

function createGoalReader(db: Store, names: Names, at: number): (line: ReadLine) => Promise<Outcome> {
  return async ({ cells }) => {
    const id = cells.goal || (await idOf(readGoal(cells, names)));
    const before = await db.goals.get(id);
    if (!before) {
      await db.goals.put(newGoal(readGoal(cells, names), id, at));
      return 'added';
    }
    const { createdAt, changes } = before;
    const { createdAt: _, changes: __, ...draft } = readGoal({ ...keptCells(before, cells, names), ...cells }, names);
    if (isSame(before, { ...draft, id, createdAt, changes }, names)) return 'unchanged';
    await saveGoal(db, { ...(draft satisfies GoalDraft), id }, at);
    return 'changed';
  };
}

/** A line without an id is the same goal whenever it is read. */
async function idOf({ name, period, measure }: ReadGoal): Promise<string> {
  return `read~${await fingerprint([name, period, measure])}`;
}

function newGoal({ createdAt = Number.NaN, ...stated }: ReadGoal, id: string, at: number): GoalRow {
  return { ...stated, id, createdAt: Number.isNaN(createdAt) ? at : createdAt };
}

/** Columns that say nothing any more once another one says something else. */
const DEPENDENT: Partial<Readonly<Record<string, readonly string[]>>> = {
  kpi: ['variant'],
  target: ['target_change'],
  target_change: ['target'],
  baseline: ['baseline_low', 'baseline_high', 'baseline_day', 'baseline_from'],
};

/** Columns that a file leaves out stay as they are. */
function keptCells(goal: GoalRow, cells: ReadLine['cells'], names: Names): Record<string, string> {
  const known = Object.entries(goalRecord(goal, names)).map(([column, cell = '']) => [column, String(cell)] as const);
  const changed = known.filter(([column, cell]) => cells[column] !== undefined && cells[column] !== cell);
  const dropped = new Set(changed.flatMap(([column]) => DEPENDENT[column] ?? []));
  return Object.fromEntries(known.filter(([column]) => !dropped.has(column)));
}

function isSame(one: GoalRow, other: GoalRow, names: Names): boolean {
  const [before, after] = [goalRecord(one, names), goalRecord(other, names)];
  return GOAL_COLUMNS.every((column) => before[column] === after[column]);
}

/** Numbers that were counted are taken over where none is known of the day, as typed in: nothing here could count them again. */
function createValueReader(db: Store): (line: ReadLine) => Promise<Outcome> {
  return async ({ cells }) => {
    const { isTyped, ...value } = readValue(cells);
    return db.transaction('rw', [db.goals, db.goalValues], async () => {
      if (!(await db.goals.get(value.goal))) throw new BadLine({ wrong: 'unknownGoal', column: 'goal', value: value.goal });
      const before = await valuesOf(db, value.goal)
        .filter(({ day }) => day === value.day)
        .first();
      if (before && (!isTyped || (before.typed && before.value === value.value))) return 'unchanged';
      await db.goalValues.put({ ...value, typed: true });
      return before ? 'changed' : 'added';
    });
  };
}

function readValue(cells: Readonly<Record<string, string>>): Omit<GoalValue, 'typed'> & { readonly isTyped: boolean } {
  const cell = createCellReader(cells);
  const value = cell.required('value', cell.number('value'));
  const isTyped = cell.oneOf('typed', ['true', 'false'] as const) !== 'false';
  const [low, high] = isTyped ? [value, value] : [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  return {
    goal: cell.required('goal', cell.text('goal')),
    day: cell.required('day', cell.day('day')),
    ...{ value, low: Math.min(value, cell.number('low') ?? low), high: Math.max(value, cell.number('high') ?? high) },
    n: cell.number('n') ?? 1,
    seenAt: cell.time('seen_at') ?? Date.parse(cell.required('day', cell.day('day'))),
    isTyped,
  };
}
