import { useTranslation } from 'react-i18next';
import { TagList, type TagListProps } from './TagList';

/** Tags and campaigns as a part of Data. */
export function TagsPart(props: TagListProps) {
  const { t } = useTranslation();
  return (
    <section className="data-part" aria-labelledby="data-tags">
      <h2 id="data-tags">{t('tags.title')}</h2>
      <TagList {...props} />
    </section>
  );
}
