import { Plus, Target } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { goalExamples } from '../../lib/goals/examples';
import type { GoalForm } from '../../lib/goals/goal-form';
import { PLATFORM_IDS } from '../../lib/platforms/types';
import { PlatformMark } from '../PlatformMark';
import { SiteLinks } from '../SiteLinks';
import { SampleOffer } from '../sample/SampleOffer';
import { useScope } from '../scope/use-scope';
import { PLATFORM_NAME } from '../words';

/** No goals yet: what they are for, and ready ones that one click begins. */
export function EmptyGoals({ onNew }: { readonly onNew: (about?: Partial<GoalForm>) => void }) {
  const { t } = useTranslation();
  const { offered } = useScope();
  const examples = goalExamples(offered?.accounts ?? []);
  return (
    <section className="empty goals-empty">
      <Target size={28} aria-hidden />
      <h2>{t('goals.none.title')}</h2>
      <p>{t('goal.none.text')}</p>
      <button type="button" className="button button-primary" data-testid="new-goal" onClick={() => onNew()}>
        <Plus size={15} aria-hidden />
        {t('goal.none.first')}
      </button>
      {examples.length > 0 && (
        <>
          <h3>{t('goal.none.examples')}</h3>
          <ul className="goal-examples">
            {examples.map(({ account, ...example }) => (
              <li key={example.kpi}>
                <button type="button" className="goal-card" onClick={() => onNew(example)}>
                  <strong>{t(`goal.example.${example.kpi}`)}</strong>
                  <span className="soft small tag-mark">
                    <PlatformMark platform={account.platform} />
                    <span className="only-read-aloud">{t(PLATFORM_NAME[account.platform])}</span>
                    <bdi>{account.name ?? account.handle}</bdi>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {examples.length === 0 && (
        <>
          <p className="soft small">{t('goal.none.track')}</p>
          <SiteLinks platforms={PLATFORM_IDS} />
          <SampleOffer />
        </>
      )}
    </section>
  );
}
