import { useTranslation } from 'react-i18next';
import { PLATFORM_IDS } from '../../lib/platforms/types';
import { isRecordingAnything } from '../../lib/settings';
import { SiteLinks } from '../SiteLinks';
import { SampleOffer } from '../sample/SampleOffer';
import { useStoredSettings } from '../use-settings';

/** Nothing is stored yet: what to do so that something is. */
export function NoPosts() {
  const { t } = useTranslation();
  const settings = useStoredSettings();
  const isStarted = settings?.consentedAt !== undefined;
  return (
    <section className="empty">
      <h2>{t('posts.none.title')}</h2>
      {settings && !isStarted && (
        <>
          <p>{t('posts.none.notStarted')}</p>
          <a className="button button-primary" href="/welcome.html" target="_blank" rel="noopener">
            {t('posts.none.start')}
          </a>
        </>
      )}
      {settings && isStarted && !isRecordingAnything(settings) && <p>{t('posts.none.paused')}</p>}
      {settings && isRecordingAnything(settings) && (
        <>
          <p>{t('posts.none.text')}</p>
          <SiteLinks platforms={PLATFORM_IDS.filter((platform) => settings.record[platform])} />
        </>
      )}
      <SampleOffer />
    </section>
  );
}

/** Posts are stored, but none passes the filter. */
export function NothingFound({ onClear }: { readonly onClear: () => void }) {
  const { t } = useTranslation();
  return (
    <section className="empty">
      <h2>{t('posts.nothingFound.title')}</h2>
      <p>{t('posts.nothingFound.text')}</p>
      <button type="button" className="button" onClick={onClear}>
        {t('posts.filters.clear')}
      </button>
    </section>
  );
}
