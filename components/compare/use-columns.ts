import { COLUMN_IDS, type ColumnId } from '../../lib/kpi/compare/columns';
import { usePreference } from '../scope/use-preference';

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

interface Columns {
  /** As the person chose them, in the order they are always in; `undefined` until they are read. */
  readonly columns: readonly ColumnId[] | undefined;
  /** Why the last change could not be saved. */
  readonly failure: string | undefined;
  choose(columns: readonly ColumnId[]): void;
}

/** Columns of the comparison. */
export function useColumns(): Columns {
  const { isRead, value: chosen = FIRST, failure, save } = usePreference('compareColumns');
  return { columns: isRead ? COLUMN_IDS.filter((column) => chosen.includes(column)) : undefined, failure, choose: save };
}
