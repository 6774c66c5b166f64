import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { loadHealth } from '../../lib/data/health';
import { describePage } from '../../lib/health/page-status';
import { useStored } from '../database';
import { FailedChange } from '../FailedChange';
import { Mark } from '../Mark';
import { SiteSwitches } from '../SiteSwitches';
import { useFormat } from '../use-format';
import { useSettings } from '../use-settings';
import { OpenPanel } from './OpenPanel';
import { PageStrip } from './PageStrip';
import './popup.css';
import { Today } from './Today';
import { TrackAs } from './TrackAs';
import { useActiveTab, useTabFacts } from './use-tab';

/** What is recorded on this page, what was recorded today, the switches, and the way to the side panel. */
export function Popup() {
  const { t } = useTranslation();
  const format = useFormat();
  const { settings, failure, change } = useSettings();
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
        <Today />
      </div>
      <footer className="popup-footer">
        <section className="popup-switches" aria-label={t('switches.caption')}>
          {settings && <SiteSwitches settings={settings} onChange={change} />}
          <FailedChange reason={failure} />
        </section>
        <OpenPanel />
      </footer>
    </main>
  );
}
