import { useTranslation } from 'react-i18next';
import { COLUMN_NAME } from './column-names';
import { type Column, firstDirection, type Sort } from './post-sort';

interface SortHeadProps {
  readonly column: Column;
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  readonly isReachable: boolean;
}

function next(column: Column, sort: Sort): Sort {
  if (sort.column !== column) return { column, direction: firstDirection(column) };
  return { column, direction: sort.direction === 'ascending' ? 'descending' : 'ascending' };
}

/** The head of a column; pressing it sorts, pressing again turns the order round. */
export function SortHead({ column, sort, onSort, isReachable }: SortHeadProps) {
  const { t } = useTranslation();
  const isSorted = sort.column === column;
  const isRate = column === 'engagement';
  return (
    <th scope="col" aria-sort={isSorted ? sort.direction : 'none'} className={`post-cell cell-${column}`}>
      <button
        type="button"
        className="sort-head"
        tabIndex={isReachable ? 0 : -1}
        title={isRate ? t('posts.column.engagement.full') : undefined}
        onClick={() => onSort(next(column, sort))}
      >
        {isRate ? t('posts.column.engagement') : t(COLUMN_NAME[column])}
        <svg className="sort-arrow" viewBox="0 0 8 10" aria-hidden="true" focusable="false">
          {isSorted && <path d={sort.direction === 'ascending' ? 'M4 9V1M1 4l3-3 3 3' : 'M4 1v8M1 6l3 3 3-3'} />}
        </svg>
      </button>
    </th>
  );
}
