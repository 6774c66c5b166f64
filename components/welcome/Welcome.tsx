import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Mark } from '../Mark';
import { useSettings } from '../use-settings';
import { Disclosure } from './Disclosure';
import { Ready } from './Ready';
import { StartForm } from './StartForm';
import './welcome.css';

/** What is read and where it stays; then the switches and Start. Afterwards, where to go. */
export function Welcome() {
  const { t } = useTranslation();
  const { settings, failure, change } = useSettings();
  const title = t('welcome.pageTitle');
  useEffect(() => {
    document.title = title;
  }, [title]);
  const started = settings?.consentedAt !== undefined;
  return (
    <main className="welcome">
      <header className="welcome-header">
        <Mark />
        <span>{t('app.name')}</span>
      </header>
      {started ? (
        <Ready settings={settings} failure={failure} onChange={change} />
      ) : (
        <>
          <h1>{t('welcome.title')}</h1>
          <p className="welcome-lead">{t('welcome.lead')}</p>
          <Disclosure />
          <StartForm settings={settings} failure={failure} onChange={change} />
        </>
      )}
    </main>
  );
}
