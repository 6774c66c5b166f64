import { Columns3, SquareCheckBig, Tags as TagsIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { TextKey } from '../../lib/i18n/i18n';
import { Choice } from '../Choice';
import { GROUPINGS, type Grouping } from './group-posts';
import { SortChoice } from './SortChoice';
import type { TableArrangement } from './use-arrangement';

const GROUPING_NAME = {
  none: 'posts.group.by.none',
  tag: 'posts.group.by.tag',
  kind: 'posts.group.by.kind',
  account: 'posts.group.by.account',
  platform: 'posts.group.by.platform',
} as const satisfies Record<Grouping, TextKey>;

interface TableToolsProps {
  readonly arrangement: TableArrangement;
  readonly hasColumns: boolean;
  readonly isSelecting: boolean;
  readonly onSelecting: (isSelecting: boolean) => void;
  readonly onColumns: () => void;
  readonly onTags: () => void;
}

/** How the table is arranged: order, groups, columns; and the way to the tags. */
export function TableTools({ arrangement, hasColumns, isSelecting, onSelecting, onColumns, onTags }: TableToolsProps) {
  const { t } = useTranslation();
  const { columns, sort, setSort, grouping, setGrouping } = arrangement;
  return (
    <div className="table-tools">
      {!hasColumns && <SortChoice columns={columns} sort={sort} onSort={setSort} />}
      <div className="sort-choice">
        <Choice
          label={t('posts.group')}
          value={grouping}
          options={GROUPINGS.map((each) => [each, t(GROUPING_NAME[each])])}
          onChange={setGrouping}
        />
      </div>
      <div className="tool-buttons">
        {!hasColumns && (
          <button
            type="button"
            className="button button-icon"
            aria-pressed={isSelecting}
            aria-label={t('posts.select.mode')}
            title={t('posts.select.mode')}
            onClick={() => onSelecting(!isSelecting)}
          >
            <SquareCheckBig size={16} aria-hidden />
          </button>
        )}
        <button type="button" className="button" onClick={onColumns}>
          <Columns3 size={15} aria-hidden />
          {t('posts.columns')}
        </button>
        <button type="button" className="button" onClick={onTags}>
          <TagsIcon size={15} aria-hidden />
          {t('posts.tags.manage')}
        </button>
      </div>
    </div>
  );
}
