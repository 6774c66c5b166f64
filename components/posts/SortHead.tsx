import { useTranslation } from 'react-i18next';
import type { Column } from '../../lib/posts/columns';
import { firstDirection, type Sort } from '../../lib/posts/post-sort';
import { useColumnName } from './use-column-name';

interface SortHeadProps {
  readonly column: Column;
  /** Place of the column, 1 for the first. */
  readonly position: number;
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  readonly isReachable: boolean;
}

function next(column: Column, sort: Sort): Sort {
  if (sort.column !== column) return { column, direction: firstDirection(column) };
  return { column, direction: sort.direction === 'ascending' ? 'descending' : 'ascending' };
}

/** The head of a column; pressing it sorts, pressing again turns the order round. */
export function SortHead({ column, position, sort, onSort, isReachable }: SortHeadProps) {
  const { t } = useTranslation();
  const nameOf = useColumnName();
  const isSorted = sort.column === column;
  const isText = column === 'post' || column === 'published' || column === 'tags';
  return (
    <th
      scope="col"
      aria-colindex={position}
      aria-sort={isSorted ? sort.direction : 'none'}
      className={`post-cell cell-${column} ${isText ? '' : 'cell-number'}`}
    >
      <button
        type="button"
        className="sort-head"
        tabIndex={isReachable ? 0 : -1}
        title={nameOf(column)}
        onClick={() => onSort(next(column, sort))}
      >
        <span className="sort-name">{column === 'engagement' ? t('posts.column.engagement') : nameOf(column)}</span>
        <svg className="sort-arrow" viewBox="0 0 8 10" aria-hidden="true" focusable="false">
          {isSorted && <path d={sort.direction === 'ascending' ? 'M4 9V1M1 4l3-3 3 3' : 'M4 1v8M1 6l3 3 3-3'} />}
        </svg>
      </button>
    </th>
  );
}
