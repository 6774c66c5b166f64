import { useTranslation } from 'react-i18next';
import { countToday } from '../../lib/data/today';
import type { TextKey } from '../../lib/i18n/i18n';
import { useStored } from '../database';
import { useFormat } from '../use-format';

const FIGURES = [
  ['posts', 'popup.today.posts'],
  ['newPosts', 'popup.today.new'],
  ['snapshots', 'popup.today.changes'],
] as const satisfies readonly (readonly [string, TextKey])[];

/** What was noted since midnight. */
export function Today() {
  const { t } = useTranslation();
  const format = useFormat();
  const today = useStored((db) => countToday(db));
  return (
    <section className="today" aria-labelledby="today">
      <h2 id="today">{t('popup.today')}</h2>
      <dl>
        {FIGURES.map(([figure, label]) => (
          <div key={figure} className="today-figure">
            <dt>{t(label)}</dt>
            <dd>{today ? format.number(today[figure]) : '\u00a0'}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
