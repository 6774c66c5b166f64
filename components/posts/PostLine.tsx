import { type MouseEvent, memo, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PostRow } from '../../lib/data/rows';
import type { Column } from '../../lib/posts/columns';
import { shortHandle } from '../../lib/posts/handle';
import type { TableRow } from '../../lib/posts/row-list';
import { PlatformMark } from '../PlatformMark';
import { PLATFORM_NAME } from '../words';
import { type CellContext, PostCell } from './PostCell';

/** Where a row stands and what it takes part in, whatever it shows. */
export interface LineProps {
  readonly index: number;
  /** Distance from the top of the list and block size, CSS pixels. */
  readonly start: number;
  readonly size: number;
  readonly isActive: boolean;
  readonly takesFocus: boolean;
  readonly onFocusTaken: () => void;
}

interface PostLineProps extends LineProps {
  readonly row: Extract<TableRow, { readonly post: PostRow }>;
  readonly columns: readonly Column[];
  readonly context: CellContext;
  /** The author as the site writes it. */
  readonly handle: string | undefined;
  /** Rows stand in groups. */
  readonly isGrouped: boolean;
  readonly isOpened: boolean;
  readonly isSelected: boolean;
  readonly canSelect: boolean;
  readonly onOpen: (post: string) => void;
  readonly onSelect: (index: number, isRange: boolean) => void;
}

/** Takes the focus once it is wanted. */
export function useFocusTaking({ takesFocus, onFocusTaken }: Pick<LineProps, 'takesFocus' | 'onFocusTaken'>) {
  const line = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    line.current?.focus({ preventScroll: true });
    onFocusTaken();
  }, [takesFocus, onFocusTaken]);
  return line;
}

/** What the post is: its text where it is kept, else whose it is. */
function PostName({
  post,
  handle,
  isShort,
}: Pick<PostLineProps, 'handle'> & { readonly post: PostRow; readonly isShort: boolean }) {
  const { t } = useTranslation();
  const by = handle === undefined ? t('posts.byNobody') : t('posts.by', { account: handle });
  return (
    <span className="post-name">
      <PlatformMark platform={post.platform} />
      <span className="only-read-aloud">{t(PLATFORM_NAME[post.platform])}</span>
      <span className="post-words">
        <bdi className="post-title">{post.text || by}</bdi>
        <span className="post-author">
          {post.text && <bdi title={handle}>{handle === undefined ? by : isShort ? shortHandle(handle) : handle}</bdi>}
          {post.promoted && <span className="tag">{t('posts.promoted')}</span>}
          {post.reshare && <span className="tag">{t('posts.reshare')}</span>}
        </span>
      </span>
    </span>
  );
}

/** One post: columns where there is room, else two lines. */
export const PostLine = memo(function PostLine(props: PostLineProps) {
  const { row, index, start, size, columns, context, handle, isGrouped, isActive, isOpened, isSelected, canSelect } = props;
  const { t } = useTranslation();
  const line = useFocusTaking(props);
  const { post } = row;
  const select = (event: MouseEvent) => {
    event.stopPropagation();
    props.onSelect(index, event.shiftKey);
  };
  return (
    <tr
      ref={line}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      aria-current={isOpened || undefined}
      {...(isGrouped && { 'aria-level': 2, 'aria-posinset': row.position, 'aria-setsize': row.size })}
      tabIndex={isActive ? 0 : -1}
      className="post-line post-columns"
      style={{ transform: `translateY(${start}px)`, blockSize: size }}
      data-post={post.key}
      onClick={() => props.onOpen(post.key)}
    >
      {canSelect && (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the row itself listens to keys
        <td className="post-cell cell-select" aria-colindex={1} onClick={select}>
          <input type="checkbox" tabIndex={-1} aria-label={t('posts.select')} checked={isSelected} readOnly />
        </td>
      )}
      <td className="post-cell cell-post" aria-colindex={2}>
        <PostName post={post} handle={handle} isShort={context.isShort} />
      </td>
      {columns.map((column, place) => (
        <PostCell key={column} post={post} column={column} position={place + 3} context={context} />
      ))}
    </tr>
  );
});
