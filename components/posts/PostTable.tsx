import { type CSSProperties, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, layoutOf } from './columns';
import { GroupLine } from './GroupLine';
import type { Grouping } from './group-posts';
import type { CellContext } from './PostCell';
import { PostLine } from './PostLine';
import type { Sort } from './post-sort';
import type { RowList } from './row-list';
import { SelectHead } from './SelectHead';
import { SortHead } from './SortHead';
import { useGroupNames } from './use-group-names';
import { useHandles } from './use-handles';
import { usePendingHistory } from './use-pending-history';
import { useRowFocus } from './use-row-focus';
import type { PostSelection } from './use-selection';
import { useVisibleRows } from './use-visible-rows';

interface PostTableProps {
  readonly rows: RowList;
  readonly columns: readonly Column[];
  readonly context: CellContext;
  readonly isBehind: boolean;
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  readonly grouping: Grouping;
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
  const { rows, columns, context, sort, onSort, grouping, folded, onFold, selection, canSelect, opened, lastOpened, onOpen } = props;
  const { t, i18n } = useTranslation();
  const frame = useRef<HTMLDivElement>(null);
  const hasColumns = !context.isShort;
  const isGrouped = grouping !== 'none';
  const select = (index: number, isRange: boolean) => selection.toggleRow(rows, index, isRange);
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
  const handleOf = useHandles(shown.map(({ row }) => row.post?.account));
  const nameOf = useGroupNames(grouping, shown.flatMap(({ row }) => row.head?.id ?? []));
  usePendingHistory(shown.flatMap(({ row }) => row.post ?? []), columns, context.values);
  const layout = layoutOf(columns);
  const style = { '--columns': layout.template, '--least': `${layout.least}px` } as CSSProperties;
  return (
    <div ref={frame} className="post-table">
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its rows are chosen with arrow keys
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
            <SelectHead selection={selection} total={context.values.shownCount} isReachable={hasColumns} />
            {(['post', ...columns] as const).map((column, place) => (
              <SortHead
                key={column}
                column={column}
                position={place + 2}
                sort={sort}
                onSort={onSort}
                isReachable={hasColumns}
              />
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
                  name={nameOf(row.head.id)}
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
