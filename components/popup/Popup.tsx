import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { FirstLook } from '../../lib/data/first-look';
import { loadHealth } from '../../lib/data/health';
import { countBehind } from '../../lib/goals/in-view';
import { describePage } from '../../lib/health/page-status';
import { useStored } from '../database';
import { Mark } from '../Mark';
import { useFormat } from '../use-format';
import { useBehindBadge } from '../use-goal-badge';
import { useSettings } from '../use-settings';
import { Footer } from './Footer';
import { Goals } from './Goals';
import { PageStrip } from './PageStrip';
import './popup.css';
import { Today } from './Today';
import { TrackAs } from './TrackAs';
import { useGoalsInView } from './use-goals-in-view';
import { useActiveTab, useTabFacts } from './use-tab';

/**
 * What is recorded on this page, how the goals stand, what was recorded today, the switches, and the way to the side panel.
 * With `first`, all that matters is there in the first paint.
 */
export function Popup({ first }: { readonly first?: FirstLook | undefined }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { settings, failure, change } = useSettings(first?.settings);
  const goals = useGoalsInView(first?.goals);
  useBehindBadge(goals && countBehind(goals.goals));
  const allHealth = useStored(loadHealth);
  const tab = useActiveTab();
  const facts = useTabFacts(tab, allHealth);
  const health = allHealth?.find((row) => row.platform === facts.platform);
  const status = describePage(settings, facts, health);
  const name = t('app.name');
  useEffect(() => {
    document.title = name;
  }, [name]);
  const account = facts.page?.account;
  return (
    <main className="popup">
      <header className="popup-header">
        <Mark />
        <h1>{name}</h1>
        <time className="soft">{format.today(Date.now())}</time>
      </header>
      <div className="popup-page">
        <PageStrip status={status} tabId={tab?.id} />
        {account && facts.page && settings?.consentedAt !== undefined && (
          <TrackAs platform={facts.page.platform} account={account} />
        )}
      </div>
      <div className="popup-list">
        <Goals view={goals} />
        <Today />
      </div>
      <Footer settings={settings} failure={failure} onChange={change} hasGoals={goals?.goals.length !== 0} />
    </main>
  );
}
