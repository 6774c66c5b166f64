import { useTranslation } from 'react-i18next';
import type { TagRow } from '../../lib/data/organisation';
import type { PostRow } from '../../lib/data/rows';
import { type Column, isCounter, isKpi } from '../../lib/posts/columns';
import { CountValue } from '../CountValue';
import { TagMark } from '../tags/TagMark';
import { useFormat } from '../use-format';
import { CounterIcon } from './CounterIcon';
import { KpiCell } from './KpiCell';
import { Rate } from './Rate';
import type { PostValues } from './use-post-values';

export interface CellContext {
  readonly values: PostValues;
  readonly tagsOf: (post: PostRow) => readonly TagRow[];
  /** Rows are two lines instead of columns. */
  readonly isShort: boolean;
}

function Published({ post }: { readonly post: PostRow }) {
  const format = useFormat();
  if (post.publishedAt === undefined) return '–';
  return (
    <time dateTime={new Date(post.publishedAt).toISOString()} title={format.dateTime(post.publishedAt)}>
      {format.shortDate(post.publishedAt)}
    </time>
  );
}

function TagsOfPost({ tags }: { readonly tags: readonly TagRow[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [first, ...rest] = tags;
  if (!first) return <span className="only-read-aloud">{t('posts.tags.none')}</span>;
  return (
    <span className="cell-tags-marks" title={format.allOf(tags.map(({ name }) => name))}>
      <TagMark tag={first} />
      {rest.map((tag) => (
        <TagMark key={tag.id} tag={tag} />
      ))}
    </span>
  );
}

interface PostCellProps {
  readonly post: PostRow;
  readonly column: Column;
  readonly position: number;
  readonly context: CellContext;
}

/** What a column says of a post. */
export function PostCell({ post, column, position, context: { values, tagsOf, isShort } }: PostCellProps) {
  const isNumber = isKpi(column) || column === 'engagement';
  return (
    <td
      aria-colindex={position}
      className={`post-cell cell-${column} ${isNumber ? 'cell-number' : ''} ${isKpi(column) && !isCounter(column) ? 'cell-kpi' : ''}`}
    >
      {column === 'published' && <Published post={post} />}
      {column === 'tags' && <TagsOfPost tags={tagsOf(post)} />}
      {column === 'engagement' && <Rate rate={values.rateOf(post)} isShort={isShort} />}
      {isCounter(column) && (
        <>
          {isShort && <CounterIcon counter={column} />}
          <CountValue count={post.counts[column]} isShort={isShort} />
        </>
      )}
      {isKpi(column) && !isCounter(column) && (
        <KpiCell
          kpi={column}
          measured={values.measure(post, column)}
          isNamed={isShort}
          isPending={values.isPending(post, column)}
        />
      )}
    </td>
  );
}
