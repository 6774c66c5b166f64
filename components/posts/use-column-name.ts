import { useTranslation } from 'react-i18next';
import { type Column, isCounter, isKpi } from '../../lib/posts/columns';
import { useKpiWords } from '../kpi/use-kpi-words';
import { COUNTER_NAME } from '../words';

/** What columns are called, in full. */
export function useColumnName(): (column: Column) => string {
  const { t } = useTranslation();
  const words = useKpiWords();
  return (column) => {
    if (isCounter(column)) return t(COUNTER_NAME[column]);
    if (isKpi(column)) return words.name(column);
    if (column === 'post') return t('posts.column.post');
    if (column === 'published') return t('posts.column.published');
    return column === 'tags' ? t('posts.column.tags') : t('posts.column.engagement.full');
  };
}
