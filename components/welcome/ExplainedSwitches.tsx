import { useTranslation } from 'react-i18next';
import type { Settings, SettingsChange } from '../../lib/settings';
import { SiteSwitches } from '../SiteSwitches';

interface ExplainedSwitchesProps {
  readonly settings: Settings;
  readonly onChange: (change: SettingsChange) => void;
}

/** The switches as one meets them first, with a line on what each column does. */
export function ExplainedSwitches(props: ExplainedSwitchesProps) {
  const { t } = useTranslation();
  return <SiteSwitches {...props} explained={{ record: t('welcome.record.text'), badges: t('welcome.badges.text') }} />;
}
