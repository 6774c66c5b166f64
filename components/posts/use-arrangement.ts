import { useMemo } from 'react';
import { CHOOSABLE, type Column, readColumns } from '../../lib/posts/columns';
import { GROUPINGS, type Grouping } from '../../lib/posts/group-posts';
import { NEWEST_FIRST, type Sort } from '../../lib/posts/post-sort';
import { usePreference } from '../scope/use-preference';

/** How the person has arranged the table, remembered in the workspace. */
export interface TableArrangement {
  readonly columns: readonly Column[];
  setColumns(columns: readonly Column[]): void;
  readonly sort: Sort;
  setSort(sort: Sort): void;
  readonly grouping: Grouping;
  setGrouping(grouping: Grouping): void;
}

/** What was stored may be of another version, or of none. */
function readSort(stored: { readonly column: string; readonly direction: string } | undefined): Sort {
  const column = stored && (['post', ...CHOOSABLE] as const).find((each) => each === stored.column);
  if (!column) return NEWEST_FIRST;
  return { column, direction: stored.direction === 'ascending' ? 'ascending' : 'descending' };
}

export function useArrangement(): TableArrangement {
  const columns = usePreference('columns');
  const order = usePreference('postOrder');
  const grouping = usePreference('grouping');
  return {
    columns: useMemo(() => readColumns(columns.value), [columns.value]),
    setColumns: columns.save,
    sort: useMemo(() => readSort(order.value), [order.value]),
    setSort: order.save,
    grouping: GROUPINGS.find((each) => each === grouping.value) ?? 'none',
    setGrouping: grouping.save,
  };
}
