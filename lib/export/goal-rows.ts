import { loadAccounts } from '../data/accounts';
import { loadClients } from '../data/clients';
import type { Store } from '../data/db';
import { loadGoalValues } from '../data/goal-values';
import { loadGoals } from '../data/goals';
import { loadTags } from '../data/tags';
import { localDay } from '../day';
import type { GoalRow } from '../goals/goal';
import type { CsvRow } from './csv-text';
import type { ExportOptions } from './export-csv';
import { GOAL_COLUMNS, goalRecord, type Names, standingCells, valueCells } from './goal-cells';

interface Piece {
  readonly rows: CsvRow[];
  readonly share: number;
}

/** Every goal, archived ones too, with where it stands today. */
export async function* goals({ db, client }: ExportOptions): AsyncGenerator<Piece> {
  const [chosen, values, names] = await Promise.all([goalsOf(db, client), loadGoalValues(db), loadNames(db)]);
  const today = localDay(Date.now());
  const rows = chosen.map((goal) => {
    const record = goalRecord(goal, names);
    return [...GOAL_COLUMNS.map((column) => record[column]), ...standingCells(goal, values.get(goal.id) ?? [], today)];
  });
  yield { rows, share: 1 };
}

/** What every goal came to, day by day. */
export async function* goalValues({ db, client }: ExportOptions): AsyncGenerator<Piece> {
  const [chosen, values] = await Promise.all([goalsOf(db, client), loadGoalValues(db)]);
  for (const [index, goal] of chosen.entries()) {
    const rows = (values.get(goal.id) ?? []).map((value) => valueCells(value, goal));
    yield { rows, share: (index + 1) / chosen.length };
  }
}

async function goalsOf(db: Store, client: string | undefined): Promise<GoalRow[]> {
  return (await loadGoals(db)).filter((goal) => client === undefined || goal.client === client);
}

/** Names of everything that goals refer to. */
export async function loadNames(db: Store): Promise<Names> {
  const [clients, tags, accounts] = await Promise.all([loadClients(db), loadTags(db), loadAccounts(db)]);
  return {
    clients: new Map(clients.map(({ id, name }) => [id, name])),
    tags: new Map(tags.map(({ id, name }) => [id, name])),
    handles: new Map(accounts.map(({ key, handle }) => [key, handle])),
  };
}
