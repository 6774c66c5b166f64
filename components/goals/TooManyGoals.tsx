import { useTranslation } from 'react-i18next';
import { MOST_ACTIVE } from '../../lib/goals/urgency';
import { useFormat } from '../use-format';

/** Says so when there are more active goals than can be followed. */
export function TooManyGoals({ count }: { readonly count: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (count <= MOST_ACTIVE) return null;
  return <p className="notice">{t('goal.tooMany', { count, number: format.number(count), most: format.number(MOST_ACTIVE) })}</p>;
}
