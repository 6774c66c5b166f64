import { Columns3, type LucideIcon, SquareCheckBig, Tags as TagsIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { TextKey } from '../../lib/i18n/i18n';
import { GROUPINGS, type Grouping } from '../../lib/posts/group-posts';
import { Choice } from '../Choice';
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

interface ToolProps {
  readonly icon: LucideIcon;
  readonly name: string;
  /** Only the picture, where it is narrow. */
  readonly isShort: boolean;
  /** Of a tool that is switched on and off. */
  readonly isPressed?: boolean;
  readonly onPress: () => void;
}

function Tool({ icon: Icon, name, isShort, isPressed, onPress }: ToolProps) {
  return (
    <button
      type="button"
      className={isShort ? 'button button-icon' : 'button'}
      aria-label={isShort ? name : undefined}
      aria-pressed={isPressed}
      title={isShort ? name : undefined}
      onClick={onPress}
    >
      <Icon size={15} aria-hidden />
      {!isShort && name}
    </button>
  );
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
          <Tool
            icon={SquareCheckBig}
            name={t('posts.select.mode')}
            isShort
            isPressed={isSelecting}
            onPress={() => onSelecting(!isSelecting)}
          />
        )}
        <Tool icon={Columns3} name={t('posts.columns')} isShort={!hasColumns} onPress={onColumns} />
        <Tool icon={TagsIcon} name={t('posts.tags.manage')} isShort={!hasColumns} onPress={onTags} />
      </div>
    </div>
  );
}
