import { useTranslation } from 'react-i18next';
import { Choice } from '../Choice';
import { useScope } from './use-scope';

/** Limits a view to posts with a tag; absent while there are none. */
export function TagPicker() {
  const { t } = useTranslation();
  const { choice, change, offered } = useScope();
  if (!offered?.tags.length) return null;
  return (
    <Choice
      isLabelHidden
      label={t('scope.tag')}
      testId="tag"
      value={choice.tag ?? ''}
      options={[['', t('scope.tag.any')], ...offered.tags.map(({ id, name }) => [id, name] as const)]}
      onChange={(tag) => change({ tag: tag === '' ? undefined : tag })}
    />
  );
}
