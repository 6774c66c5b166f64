import { Tag } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../use-format';
import type { PostSelection } from './use-selection';

interface BulkBarProps {
  readonly selection: PostSelection;
  /** Posts there are to choose. */
  readonly total: number;
  readonly onTag: () => void;
}

/** What can be done with the chosen posts. */
export function BulkBar({ selection, total, onTag }: BulkBarProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const count = selection.posts.length;
  return (
    <section className="bulk" aria-label={t('posts.selected.bar')}>
      <span role="status">{t('posts.selected', { count, number: format.number(count) })}</span>
      <button type="button" className="button" disabled={count === 0} onClick={onTag}>
        <Tag size={14} aria-hidden />
        {t('posts.selected.tag')}
      </button>
      {count < total && (
        <button type="button" className="button button-quiet" onClick={selection.all}>
          {t('posts.selected.all', { count: total, number: format.number(total) })}
        </button>
      )}
      {count > 0 && (
        <button type="button" className="button button-quiet" onClick={selection.clear}>
          {t('posts.selected.none')}
        </button>
      )}
    </section>
  );
}
