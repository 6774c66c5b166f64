import { memo, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PostRow } from '../../lib/data/rows';
import { CountValue } from '../CountValue';
import { PlatformMark } from '../PlatformMark';
import { useFormat } from '../use-format';
import { PLATFORM_NAME } from '../words';
import { CounterIcon } from './CounterIcon';
import { LISTED_COUNTERS } from './post-sort';
import { Rate } from './Rate';
import type { TrackedAccounts } from './use-tracked';

interface PostLineProps {
  readonly post: PostRow;
  readonly index: number;
  /** Distance from the top of the list and block size, CSS pixels. */
  readonly start: number;
  readonly size: number;
  readonly tracked: TrackedAccounts;
  /** The author as the site writes it. */
  readonly handle: string | undefined;
  readonly isShort: boolean;
  readonly isActive: boolean;
  readonly isOpened: boolean;
  readonly takesFocus: boolean;
  readonly onFocusTaken: () => void;
  readonly onOpen: (post: string) => void;
}

/** What the post is: its text where it is kept, else whose it is. */
function PostName({ post, handle }: Pick<PostLineProps, 'post' | 'handle'>) {
  const { t } = useTranslation();
  const by = handle === undefined ? t('posts.byNobody') : t('posts.by', { account: handle });
  return (
    <span className="post-name">
      <PlatformMark platform={post.platform} />
      <span className="only-read-aloud">{t(PLATFORM_NAME[post.platform])}</span>
      <span className="post-words">
        <bdi className="post-title">{post.text || by}</bdi>
        <span className="post-author">
          {post.text && <bdi>{handle ?? by}</bdi>}
          {post.promoted && <span className="tag">{t('posts.promoted')}</span>}
          {post.reshare && <span className="tag">{t('posts.reshare')}</span>}
        </span>
      </span>
    </span>
  );
}

/** One post: columns where there is room, else two lines. */
export const PostLine = memo(function PostLine(props: PostLineProps) {
  const { post, index, start, size, tracked, handle, isShort, isActive, isOpened, takesFocus, onFocusTaken, onOpen } = props;
  const format = useFormat();
  const line = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    line.current?.focus({ preventScroll: true });
    onFocusTaken();
  }, [takesFocus, onFocusTaken]);
  return (
    <tr
      ref={line}
      aria-rowindex={index + 2}
      aria-selected={isOpened}
      tabIndex={isActive ? 0 : -1}
      className="post-line post-columns"
      style={{ transform: `translateY(${start}px)`, blockSize: size }}
      data-post={post.key}
      onClick={() => onOpen(post.key)}
    >
      <td className="post-cell cell-post">
        <PostName post={post} handle={handle} />
      </td>
      <td className="post-cell cell-published">
        {post.publishedAt === undefined ? (
          '–'
        ) : (
          <time dateTime={new Date(post.publishedAt).toISOString()} title={format.dateTime(post.publishedAt)}>
            {format.shortDate(post.publishedAt)}
          </time>
        )}
      </td>
      {LISTED_COUNTERS.map((counter) => (
        <td key={counter} className={`post-cell cell-${counter} cell-number`}>
          {isShort && <CounterIcon counter={counter} />}
          <CountValue count={post.counts[counter]} isShort={isShort} />
        </td>
      ))}
      <td className="post-cell cell-engagement cell-number">
        <Rate rate={tracked.rateOf(post)} isShort={isShort} />
      </td>
    </tr>
  );
});
