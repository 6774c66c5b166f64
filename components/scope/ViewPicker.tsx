import { useTranslation } from 'react-i18next';
import { Choice } from '../Choice';
import { useScope } from './use-scope';

/** Posts published in the period, or what all posts gained during it. */
export function ViewPicker() {
  const { t } = useTranslation();
  const { choice, change } = useScope();
  return (
    <Choice
      isLabelHidden
      label={t('overview.view')}
      testId="view"
      value={choice.view}
      options={[
        ['cohort', t('overview.view.cohort')],
        ['activity', t('overview.view.activity')],
      ]}
      onChange={(view) => change({ view })}
    />
  );
}
