import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PostRow } from '../../lib/data/rows';
import { PostLine } from './PostLine';
import { COLUMNS, type Sort } from './post-sort';
import { SortHead } from './SortHead';
import { useHandles } from './use-handles';
import { useRowFocus } from './use-row-focus';
import type { TrackedAccounts } from './use-tracked';
import { useVisibleRows } from './use-visible-rows';

interface PostTableProps {
  readonly posts: readonly PostRow[];
  readonly isBehind: boolean;
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  readonly tracked: TrackedAccounts;
  /** Columns with heads, or two lines per post. */
  readonly hasColumns: boolean;
  readonly opened: string | undefined;
  /** The post opened last: where the focus returns to. */
  readonly lastOpened: string | undefined;
  readonly onOpen: (post: string) => void;
}

/** Every post as a grid of which only the rows on screen exist; arrow keys move, Enter opens. */
export function PostTable(props: PostTableProps) {
  const { posts, isBehind, sort, onSort, tracked, hasColumns, opened, lastOpened, onOpen } = props;
  const { t } = useTranslation();
  const frame = useRef<HTMLDivElement>(null);
  const focus = useRowFocus({ posts, opened, lastOpened, onOpen });
  const virtual = useVisibleRows({ frame, count: posts.length, hasColumns, keep: focus.active });
  const handleOf = useHandles(virtual.rows.map(({ index }) => posts[index]?.account));
  return (
    <div ref={frame} className="post-table">
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its rows are chosen with arrow keys
        role="grid"
        aria-label={t('posts.table')}
        aria-rowcount={posts.length + 1}
        aria-colcount={COLUMNS.length}
        aria-busy={isBehind}
        onKeyDown={(event) => focus.onKey(event, virtual)}
      >
        <thead className={hasColumns ? 'post-heads' : 'only-read-aloud'}>
          <tr aria-rowindex={1} className="post-columns">
            {COLUMNS.map((column) => (
              <SortHead key={column} column={column} sort={sort} onSort={onSort} isReachable={hasColumns} />
            ))}
          </tr>
        </thead>
        <tbody className="post-lines" style={{ blockSize: virtual.size }}>
          {virtual.rows.map(({ index, start, size }) => {
            const post = posts[index];
            return (
              post && (
                <PostLine
                  key={post.key}
                  post={post}
                  index={index}
                  start={start}
                  size={size}
                  tracked={tracked}
                  handle={post.account === undefined ? undefined : handleOf(post.account)}
                  isShort={!hasColumns}
                  isActive={index === focus.active}
                  isOpened={post.key === opened}
                  takesFocus={focus.isWanted(index)}
                  onFocusTaken={focus.onTaken}
                  onOpen={onOpen}
                />
              )
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
