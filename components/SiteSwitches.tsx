import { useTranslation } from 'react-i18next';
import { PLATFORM_IDS, type PlatformId } from '../lib/platforms/types';
import type { Settings, SettingsChange } from '../lib/settings';
import { PlatformMark } from './PlatformMark';
import './site-switches.css';
import { Switch } from './Switch';
import { PLATFORM_NAME } from './words';

interface SiteSwitchesProps {
  readonly settings: Settings;
  readonly onChange: (change: SettingsChange) => void;
  /** One line under each column's name. */
  readonly explained?: { readonly record: string; readonly badges: string };
}

function SiteRow({ platform, settings, onChange }: SiteSwitchesProps & { readonly platform: PlatformId }) {
  const { t } = useTranslation();
  const name = t(PLATFORM_NAME[platform]);
  return (
    <tr>
      <th scope="row">
        <span className="site-name">
          <PlatformMark platform={platform} />
          {name}
        </span>
      </th>
      <td>
        <Switch
          label={t('switches.recordOn', { platform: name })}
          testId={`record-${platform}`}
          checked={settings.record[platform]}
          onChange={(checked) => onChange({ record: { [platform]: checked } })}
        />
      </td>
      <td>
        <Switch
          label={t('switches.badgesOn', { platform: name })}
          testId={`badges-${platform}`}
          checked={settings.badges[platform]}
          onChange={(checked) => onChange({ badges: { [platform]: checked } })}
        />
      </td>
    </tr>
  );
}

/** One switch per site for recording and one for badges. */
export function SiteSwitches({ settings, onChange, explained }: SiteSwitchesProps) {
  const { t } = useTranslation();
  return (
    <>
      <table className="site-switches">
        <caption className="only-read-aloud">{t('switches.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('switches.site')}</th>
            <th scope="col">
              {t('switches.record')}
              {explained && <span className="soft small">{explained.record}</span>}
            </th>
            <th scope="col">
              {t('switches.badges')}
              {explained && <span className="soft small">{explained.badges}</span>}
            </th>
          </tr>
        </thead>
        <tbody>
          {PLATFORM_IDS.map((platform) => (
            <SiteRow key={platform} platform={platform} settings={settings} onChange={onChange} />
          ))}
        </tbody>
      </table>
      {!settings.badges.linkedin && <p className="soft small">{t('switches.linkedinNote')}</p>}
    </>
  );
}
