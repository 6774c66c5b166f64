import { useTranslation } from 'react-i18next';
import { browser } from 'wxt/browser';
import type { PageStatus } from '../../lib/health/page-status';
import { PLATFORM_IDS } from '../../lib/platforms/types';
import { SiteLinks } from '../SiteLinks';
import { type State, StateMark } from '../StateMark';
import { CopySample } from './CopySample';
import { usePageWords } from './use-page-words';

const MARK: Readonly<Record<PageStatus['state'], State>> = {
  looking: 'unknown',
  notStarted: 'unknown',
  elsewhere: 'unknown',
  silent: 'unknown',
  paused: 'paused',
  recording: 'good',
  unreadable: 'broken',
};

async function reload(tabId: number) {
  await browser.tabs.reload(tabId);
  window.close();
}

interface PageStripProps {
  readonly status: PageStatus;
  readonly tabId: number | undefined;
}

/** The state of the page in the active tab, in plain words, with what to do about it. */
export function PageStrip({ status, tabId }: PageStripProps) {
  const { t } = useTranslation();
  const { title, text } = usePageWords(status);
  return (
    <section className={`strip strip-${status.state}`} aria-label={t('popup.status')} data-state={status.state}>
      <StateMark state={MARK[status.state]} />
      <div className="strip-words" role="status">
        <strong>{title}</strong>
        {text && <p>{text}</p>}
      </div>
      {status.state === 'notStarted' && (
        <a className="button button-primary" href="/welcome.html" target="_blank" rel="noopener">
          {t('popup.notStarted.action')}
        </a>
      )}
      {status.state === 'elsewhere' && <SiteLinks platforms={PLATFORM_IDS} />}
      {status.state === 'silent' && tabId !== undefined && (
        <button type="button" className="button" onClick={() => reload(tabId)}>
          {t('popup.silent.action')}
        </button>
      )}
      {status.state === 'unreadable' && tabId !== undefined && <CopySample tabId={tabId} />}
    </section>
  );
}
