import { useTranslation } from 'react-i18next';
import { useFormat } from '../use-format';
import { useColumnName } from './use-column-name';
import type { PostsView } from './use-posts-view';

/** How far a long sort is, with a way to leave it. */
export function SortProgress({ view: { applied, found, arrangement, cancelSort } }: { readonly view: PostsView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useColumnName();
  if (applied.failure !== undefined) {
    return (
      <p className="notice notice-error" role="alert">
        {t('posts.sorting.failed', { reason: applied.failure })}
      </p>
    );
  }
  const share = applied.progress ?? found.progress;
  if (share === undefined) return null;
  const words =
    applied.progress === undefined ? t('posts.sorting') : t('posts.sorting.history', { column: nameOf(arrangement.sort.column) });
  return (
    <div className="posts-progress posts-sorting" role="status">
      <span>{words}</span>
      <progress value={share} max={1} aria-label={words} />
      <span className="small">{format.wholePercent(share)}</span>
      {applied.progress !== undefined && (
        <button type="button" className="button button-quiet" onClick={cancelSort}>
          {t('posts.sorting.cancel')}
        </button>
      )}
    </div>
  );
}

/** How many posts there are, and how many of them were found; while they are being read, how far that is. */
export function Summary({ view: { all, found, isFiltered } }: { readonly view: PostsView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const number = format.number(all.total);
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
