import { useTranslation } from 'react-i18next';
import type { TextKey } from '../../lib/i18n/i18n';
import { LANGUAGES } from '../../lib/i18n/language';
import type { Settings, SettingsChange } from '../../lib/settings';
import { Choice } from '../Choice';
import { Switch } from '../Switch';
import { useFormat } from '../use-format';

interface PreferencesProps {
  readonly settings: Settings;
  readonly onChange: (change: SettingsChange) => void;
}

const THEMES = ['auto', 'light', 'dark'] as const satisfies readonly Settings['theme'][];
const THEME_NAME = {
  auto: 'data.theme.auto',
  light: 'data.theme.light',
  dark: 'data.theme.dark',
} as const satisfies Record<Settings['theme'], TextKey>;
const RETENTION_DAYS = [7, 30, 90, 180, 365, 730];

/** A language as its own speakers call it. */
function ownName(language: string): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
}

/** All zones the browser knows, the one chosen among them even where it has another name for it. */
function timeZones(chosen: string): string[] {
  const known = ['UTC', ...Intl.supportedValuesOf('timeZone')];
  return [...new Set(chosen === 'auto' ? known : [...known, chosen])].sort();
}

/** Days of retention, language, theme, time zone, and what counts as engagement. */
export function Preferences({ settings, onChange }: PreferencesProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const days = [...new Set([...RETENTION_DAYS, settings.retentionDays])].sort((one, other) => one - other);
  return (
    <section className="data-part" aria-labelledby="data-settings">
      <h2 id="data-settings">{t('data.settings.title')}</h2>
      <div className="preferences">
        <Choice
          label={t('data.retention')}
          testId="retention"
          value={String(settings.retentionDays)}
          options={days.map((count) => [String(count), t('data.retention.days', { count, number: format.number(count) })])}
          onChange={(chosen) => onChange({ retentionDays: Number(chosen) })}
        />
        <Choice
          label={t('data.language')}
          testId="language"
          value={settings.language}
          options={[['auto', t('data.language.auto')], ...LANGUAGES.map((language) => [language, ownName(language)] as const)]}
          onChange={(language) => onChange({ language })}
        />
        <Choice
          label={t('data.theme')}
          testId="theme"
          value={settings.theme}
          options={THEMES.map((theme) => [theme, t(THEME_NAME[theme])])}
          onChange={(theme) => onChange({ theme })}
        />
        <Choice
          label={t('data.timeZone')}
          testId="time-zone"
          value={settings.timeZone}
          options={[
            ['auto', t('data.timeZone.auto')],
            ...timeZones(settings.timeZone).map((zone) => [zone, zone.replaceAll('_', ' ')] as const),
          ]}
          onChange={(timeZone) => onChange({ timeZone })}
        />
      </div>
      <div className="preference-switch">
        <div>
          <p>{t('data.publicSaves')}</p>
          <p id="public-saves" className="soft small">
            {t('data.publicSaves.text')}
          </p>
        </div>
        <Switch
          label={t('data.publicSaves')}
          testId="public-saves"
          describedBy="public-saves"
          checked={settings.publicSaves}
          onChange={(publicSaves) => onChange({ publicSaves })}
        />
      </div>
    </section>
  );
}
