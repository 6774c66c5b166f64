import { useTranslation } from 'react-i18next';
import type { TextKey } from '../../lib/i18n/i18n';
import { LANGUAGES } from '../../lib/i18n/language';
import type { Settings, SettingsChange } from '../../lib/settings';
import { Choice } from '../Choice';
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

/** Days of retention, language and theme. */
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
      </div>
    </section>
  );
}
