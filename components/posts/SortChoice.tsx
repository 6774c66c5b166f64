import { ArrowDownNarrowWide, ArrowUpNarrowWide } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Choice } from '../Choice';
import { COLUMN_NAME } from './column-names';
import { COLUMNS, type Column, firstDirection, type Sort } from './post-sort';

interface SortChoiceProps {
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
}

/** The order, where there is no room for column heads. */
export function SortChoice({ sort, onSort }: SortChoiceProps) {
  const { t } = useTranslation();
  const isAscending = sort.direction === 'ascending';
  const label = isAscending ? t('posts.sort.ascending') : t('posts.sort.descending');
  return (
    <div className="sort-choice">
      <Choice
        label={t('posts.sort')}
        value={sort.column}
        options={COLUMNS.map((column) => [column, t(COLUMN_NAME[column])])}
        onChange={(column: Column) => onSort({ column, direction: firstDirection(column) })}
      />
      <button
        type="button"
        className="button button-icon"
        aria-label={label}
        title={label}
        onClick={() => onSort({ ...sort, direction: isAscending ? 'descending' : 'ascending' })}
      >
        {isAscending ? <ArrowUpNarrowWide size={16} aria-hidden /> : <ArrowDownNarrowWide size={16} aria-hidden />}
      </button>
    </div>
  );
}
