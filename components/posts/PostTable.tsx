import { type CSSProperties, useCallback, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { TagRow } from '../../lib/data/organisation';
import type { Column } from '../../lib/posts/columns';
import type { Grouping } from '../../lib/posts/group-posts';
import type { Sort } from '../../lib/posts/post-sort';
import type { RowList } from '../../lib/posts/row-list';
import { layoutOf } from './column-layout';
import { GroupLine } from './GroupLine';
import { GroupName } from './GroupName';
import type { CellContext } from './PostCell';
import { PostLine } from './PostLine';
import { SelectHead } from './SelectHead';
import { SortHead } from './SortHead';
import { useHandles } from './use-handles';
import { usePendingHistory } from './use-pending-history';
import { useRowFocus } from './use-row-focus';
import type { PostSelection } from './use-selection';
import { useVisibleRows } from './use-visible-rows';

interface PostTableProps {
  readonly rows: RowList;
  /** Posts found, each once. */
  readonly total: number;
  readonly columns: readonly Column[];
  readonly context: CellContext;
  readonly isBehind: boolean;
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  readonly grouping: Grouping;
  readonly tags: readonly TagRow[];
  readonly folded: ReadonlySet<string>;
  readonly onFold: (group: string, isFolded: boolean) => void;
  readonly selection: PostSelection;
  readonly canSelect: boolean;
  readonly opened: string | undefined;
  /** The post opened last: where the focus returns to. */
  readonly lastOpened: string | undefined;
  readonly onOpen: (post: string) => void;
}

/** Every post as a grid of which only the rows on screen exist; arrow keys move, Enter opens, the space bar chooses. */
export function PostTable(props: PostTableProps) {
  const { rows, columns, context, sort, onSort, grouping, folded, onFold, selection, canSelect, opened, lastOpened, onOpen } =
    props;
  const { t, i18n } = useTranslation();
  const frame = useRef<HTMLDivElement>(null);
  const hasColumns = !context.isShort;
  const isGrouped = grouping !== 'none';
  const { toggleRow } = selection;
  const select = useCallback((index: number, isRange: boolean) => toggleRow(rows, index, isRange), [toggleRow, rows]);
  const focus = useRowFocus({
    rows,
    opened,
    lastOpened,
    isRightToLeft: i18n.dir() === 'rtl',
    onOpen,
    onSelect: select,
    onSelectAll: selection.all,
    onFold,
    isFolded: (group) => folded.has(group),
  });
  const virtual = useVisibleRows({ frame, count: rows.count, hasColumns, keep: focus.active });
  const shown = virtual.rows.flatMap((place) => {
    const row = rows.at(place.index);
    return row ? [{ ...place, row }] : [];
  });
  const handleOf = useHandles(shown.map(({ row }) => row.post?.account ?? (grouping === 'account' ? row.head?.id : undefined)));
  usePendingHistory(
    shown.flatMap(({ row }) => row.post ?? []),
    columns,
    context.values.histories,
  );
  const layout = layoutOf(columns);
  const style = { '--columns': layout.template, '--least': `${layout.least}px` } as CSSProperties;
  return (
    <div ref={frame} className="post-table">
      {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: it has one of two roles, both of which support them */}
      <table
        role={isGrouped ? 'treegrid' : 'grid'}
        aria-label={t('posts.table')}
        aria-rowcount={rows.count + 1}
        aria-colcount={columns.length + 2}
        aria-multiselectable
        aria-busy={props.isBehind}
        style={style}
        onKeyDown={(event) => focus.onKey(event, virtual)}
      >
        <thead className={hasColumns ? 'post-heads' : 'only-read-aloud'}>
          <tr aria-rowindex={1} className="post-columns">
            <SelectHead selection={selection} total={props.total} isReachable={hasColumns} />
            {(['post', ...columns] as const).map((column, place) => (
              <SortHead key={column} column={column} position={place + 2} sort={sort} onSort={onSort} isReachable={hasColumns} />
            ))}
          </tr>
        </thead>
        <tbody className="post-lines" style={{ blockSize: virtual.size }}>
          {shown.map(({ index, start, size, row }) => {
            const place = {
              index,
              start,
              size,
              isActive: index === focus.active,
              takesFocus: focus.isWanted(row),
              onFocusTaken: focus.onTaken,
            };
            if (row.head) {
              return (
                <GroupLine
                  {...place}
                  key={row.key}
                  group={row.head}
                  name={<GroupName grouping={grouping} id={row.head.id} tags={props.tags} handleOf={handleOf} />}
                  sortedBy={sort.column}
                  position={row.position}
                  count={row.size}
                  columnCount={columns.length + 2}
                  values={context.values}
                  isFolded={folded.has(row.head.id)}
                  onFold={onFold}
                />
              );
            }
            return (
              <PostLine
                {...place}
                key={row.key}
                row={row}
                columns={columns}
                context={context}
                handle={row.post.account === undefined ? undefined : handleOf(row.post.account)}
                isGrouped={isGrouped}
                isOpened={row.post.key === opened}
                isSelected={selection.has(row.post.key)}
                canSelect={canSelect}
                onOpen={onOpen}
                onSelect={select}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
