import { ArrowDownNarrowWide, ArrowUpNarrowWide } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Column } from '../../lib/posts/columns';
import { firstDirection, type Sort } from '../../lib/posts/post-sort';
import { Choice } from '../Choice';
import { IconButton } from '../IconButton';
import { useColumnName } from './use-column-name';

interface SortChoiceProps {
  readonly columns: readonly Column[];
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
}

/** The order, where there is no room for column heads. */
export function SortChoice({ columns, sort, onSort }: SortChoiceProps) {
  const { t } = useTranslation();
  const nameOf = useColumnName();
  const isAscending = sort.direction === 'ascending';
  const label = isAscending ? t('posts.sort.ascending') : t('posts.sort.descending');
  const offered = [...new Set<Column>(['post', ...columns, sort.column])];
  return (
    <div className="sort-choice">
      <Choice
        label={t('posts.sort')}
        value={sort.column}
        options={offered.map((column) => [column, nameOf(column)])}
        onChange={(column: Column) => onSort({ column, direction: firstDirection(column) })}
      />
      <IconButton label={label} onClick={() => onSort({ ...sort, direction: isAscending ? 'descending' : 'ascending' })}>
        {isAscending ? <ArrowUpNarrowWide size={16} aria-hidden /> : <ArrowDownNarrowWide size={16} aria-hidden />}
      </IconButton>
    </div>
  );
}
