import { loadPreference, savePreference } from '../../lib/data/preferences';
import { COLUMN_IDS, type ColumnId } from '../../lib/kpi/compare/columns';
import { database, useStored } from '../database';

const FIRST: readonly ColumnId[] = [
  'shareOfEngagement',
  'shareOfAudience',
  'efficiency',
  'rateByFollowers',
  'amplification',
  'conversation',
  'cadence',
  'growth',
];

/** Columns of the comparison as the person chose them, in the order they are always in; `undefined` until they are read. */
export function useColumns(): readonly [readonly ColumnId[] | undefined, (columns: readonly ColumnId[]) => Promise<void>] {
  const columns = useStored(async (db) => {
    const chosen = (await loadPreference(db, 'compareColumns')) ?? FIRST;
    return COLUMN_IDS.filter((column) => chosen.includes(column));
  });
  return [columns, (chosen) => savePreference(database, 'compareColumns', chosen)];
}
