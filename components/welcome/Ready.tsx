import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { PLATFORM_IDS } from '../../lib/platforms/types';
import { FailedChange } from '../FailedChange';
import { PlatformMark } from '../PlatformMark';
import { PLATFORM_HOME, PLATFORM_NAME } from '../words';
import { ExplainedSwitches } from './ExplainedSwitches';
import type { SettingsFormProps } from './StartForm';

/** After Start: the sites to open, and the switches once more. */
export function Ready({ settings, failure, onChange }: SettingsFormProps) {
  const { t } = useTranslation();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const recorded = PLATFORM_IDS.filter((platform) => settings.record[platform]);
  return (
    <>
      <h1 ref={title} tabIndex={-1}>
        {t('welcome.done.title')}
      </h1>
      <p className="welcome-lead">{t('welcome.done.text')}</p>
      <ul className="ready-sites">
        {recorded.map((platform) => (
          <li key={platform}>
            <a className="button" href={PLATFORM_HOME[platform]} target="_blank" rel="noopener noreferrer">
              <PlatformMark platform={platform} />
              {t('welcome.done.open', { platform: t(PLATFORM_NAME[platform]) })}
            </a>
          </li>
        ))}
      </ul>
      <p className="soft">
        {t('welcome.done.panel')} <a href="/sidepanel.html">{t('welcome.done.openPanel')}</a>
      </p>
      <section className="start-form" aria-label={t('switches.caption')}>
        <ExplainedSwitches settings={settings} onChange={onChange} />
        <FailedChange reason={failure} />
      </section>
    </>
  );
}
