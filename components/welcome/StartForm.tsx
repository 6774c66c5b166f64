import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PLATFORM_IDS } from '../../lib/platforms/types';
import type { Settings } from '../../lib/settings';
import type { EditableSettings } from '../use-settings';
import { ExplainedSwitches } from './ExplainedSwitches';

export interface SettingsFormProps<S = Settings> {
  readonly settings: S;
  readonly failure: string | undefined;
  readonly onChange: EditableSettings['change'];
}

/** The switches and Start; pressing it is the consent. */
export function StartForm({ settings, failure, onChange }: SettingsFormProps<Settings | undefined>) {
  const { t } = useTranslation();
  const [starting, setStarting] = useState(false);
  const isAnyOn = PLATFORM_IDS.some((platform) => settings?.record[platform]);
  const start = async () => {
    if (!settings) return;
    setStarting(true);
    await onChange({ consentedAt: Date.now(), record: settings.record, badges: settings.badges });
    setStarting(false);
  };
  return (
    <section className="start-form" aria-labelledby="choose">
      <h2 id="choose">{t('welcome.choose.title')}</h2>
      <p className="soft">{t('welcome.choose.text')}</p>
      {settings && <ExplainedSwitches settings={settings} onChange={onChange} />}
      <div className="start-row">
        <button
          type="button"
          className="button button-primary button-large"
          data-testid="start"
          disabled={!isAnyOn || starting}
          onClick={start}
        >
          {starting ? t('welcome.starting') : t('welcome.start')}
        </button>
        {settings && !isAnyOn && <p className="soft">{t('welcome.nothingOn')}</p>}
      </div>
      {failure !== undefined && (
        <p className="notice notice-error" role="alert">
          {t('welcome.failed', { reason: failure })}
        </p>
      )}
    </section>
  );
}
