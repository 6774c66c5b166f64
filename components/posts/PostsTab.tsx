import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../ErrorNotice';
import { useFormat } from '../use-format';
import { useWidth } from '../use-width';
import { NoPosts, NothingFound } from './EmptyPosts';
import { PostDetail } from './PostDetail';
import { PostFilters } from './PostFilters';
import { PostTable } from './PostTable';
import { countActive, type PostFilter } from './post-filter';
import type { Sort } from './post-sort';
import './posts.css';
import { SortChoice } from './SortChoice';
import type { FoundPosts } from './use-found-posts';
import type { Posts } from './use-posts';
import type { TrackedAccounts } from './use-tracked';

/** From this width on, the detail stands beside the list instead of over it. */
const BESIDE = 720;
/** From this width of the list on, rows are columns instead of two lines. */
const COLUMNS = 820;

interface PostsTabProps {
  readonly all: Posts & { reload(): void };
  readonly found: FoundPosts;
  readonly filter: PostFilter;
  readonly onFilter: (filter: PostFilter) => void;
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  readonly tracked: TrackedAccounts;
  /** Key of the post whose detail is open. */
  readonly opened: string | undefined;
  readonly onOpen: (post: string | undefined) => void;
}

function Summary({ all, found, filter }: Pick<PostsTabProps, 'all' | 'found' | 'filter'>) {
  const { t } = useTranslation();
  const format = useFormat();
  const number = format.number(all.total);
  const isFiltered = countActive(filter) > 0 || Boolean(filter.text);
  if (!all.isComplete) {
    return (
      <p className="posts-progress" role="status">
        <progress value={all.loaded} max={Math.max(1, all.total)} aria-label={t('posts.loading')} />
        <span>
          {t('posts.loading')} {all.total > 0 && t('posts.loading.of', { done: format.number(all.loaded), number })}
        </span>
      </p>
    );
  }
  return (
    <p className="soft" role="status">
      {isFiltered
        ? t('posts.count.of', { count: all.total, found: format.number(found.posts.length), number })
        : t('posts.count', { count: all.total, number })}
    </p>
  );
}

/** Everything recorded: search, filters, the table, and the opened post. */
export function PostsTab(props: PostsTabProps) {
  const { all, found, filter, onFilter, sort, onSort, tracked, opened, onOpen } = props;
  const frame = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const isBeside = useWidth(frame) >= BESIDE;
  const hasColumns = useWidth(list) >= COLUMNS;
  const [lastOpened, setLastOpened] = useState<string>();
  if (opened !== undefined && opened !== lastOpened) setLastOpened(opened);
  const isCovered = opened !== undefined && !isBeside;
  return (
    <div ref={frame} className={isBeside ? 'posts posts-beside' : 'posts'} data-detail={opened !== undefined}>
      <div ref={list} className={hasColumns ? 'posts-list has-columns' : 'posts-list'} inert={isCovered}>
        <PostFilters filter={filter} onChange={onFilter} rows={all.rows} tracked={tracked} isWide={hasColumns} />
        <div className="posts-summary">
          <Summary all={all} found={found} filter={filter} />
          {!hasColumns && <SortChoice sort={sort} onSort={onSort} />}
        </div>
        {all.failure && <FailureNotice error={all.failure} retry={all.reload} />}
        {all.isComplete && !all.failure && all.total === 0 && <NoPosts />}
        {all.isComplete && all.total > 0 && found.posts.length === 0 && !found.isBehind && (
          <NothingFound onClear={() => onFilter({})} />
        )}
        {found.posts.length > 0 && (
          <PostTable
            posts={found.posts}
            isBehind={found.isBehind}
            sort={sort}
            onSort={onSort}
            tracked={tracked}
            hasColumns={hasColumns}
            opened={opened}
            lastOpened={lastOpened}
            onOpen={onOpen}
          />
        )}
      </div>
      {opened !== undefined && <PostDetail key={opened} post={opened} tracked={tracked} onClose={() => onOpen(undefined)} />}
    </div>
  );
}
