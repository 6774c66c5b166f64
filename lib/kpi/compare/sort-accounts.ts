import type { ColumnId } from './columns';
import type { ComparedAccount } from './compare';

export interface AccountSort {
  readonly column: ColumnId;
  readonly direction: 'ascending' | 'descending';
}

export const FIRST_SORT: AccountSort = { column: 'shareOfEngagement', direction: 'descending' };

/** Pressing a column sorts by it, highest first; pressing it again turns the order round. */
export function nextSort(sort: AccountSort, column: ColumnId): AccountSort {
  const turns = sort.column === column && sort.direction === 'descending';
  return { column, direction: turns ? 'ascending' : 'descending' };
}

/** Accounts without a number stay last either way. */
export function sortAccounts(
  accounts: readonly ComparedAccount[],
  { column, direction }: AccountSort,
): readonly ComparedAccount[] {
  const numberOf = ({ measured }: ComparedAccount) => measured[column].estimate?.value;
  const sign = direction === 'ascending' ? 1 : -1;
  return accounts.toSorted((one, other) => {
    const [a, b] = [numberOf(one), numberOf(other)];
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    return sign * (a - b);
  });
}
