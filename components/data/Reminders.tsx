import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { askToNotify } from '../../lib/extension/notifications';
import { MOST_A_DAY } from '../../lib/reminders/plan';
import type { ReminderSettings, RemindersChange } from '../../lib/reminders/settings';
import type { SettingsChange } from '../../lib/settings';
import { Switch } from '../Switch';
import { useFormat } from '../use-format';
import { QuietHours } from './QuietHours';
import { ReminderKinds } from './ReminderKinds';
import { useNotifyPermission } from './use-notify-permission';

interface RemindersProps {
  readonly settings: ReminderSettings;
  readonly onChange: (change: SettingsChange) => void;
}

/** Why reminders could not be switched on. */
type Failure = { readonly why: 'denied' } | { readonly why: 'failed'; readonly reason: string };

function useReminders({ settings, onChange }: RemindersProps) {
  const isAllowed = useNotifyPermission();
  const [failure, setFailure] = useState<Failure>();
  const change = (reminders: RemindersChange) => onChange({ reminders });
  const answered = (isNowAllowed: boolean) => {
    setFailure(isNowAllowed ? undefined : { why: 'denied' });
    if (isNowAllowed) change({ isOn: true });
  };
  return {
    isOn: settings.isOn && isAllowed === true,
    isWithdrawn: settings.isOn && isAllowed === false && !failure,
    failure,
    change,
    switchTo(isOn: boolean) {
      setFailure(undefined);
      if (!isOn) return change({ isOn });
      // In the click itself: later the browser would refuse to ask.
      askToNotify().then(answered, (error: unknown) =>
        setFailure({ why: 'failed', reason: error instanceof Error ? error.message : String(error) }),
      );
    },
  };
}

function Problem({ failure }: { readonly failure: Failure }) {
  const { t } = useTranslation();
  return (
    <p className="notice notice-error" role="alert">
      {failure.why === 'denied' ? t('reminders.denied') : t('reminders.failed', { reason: failure.reason })}
    </p>
  );
}

/** Whether to be reminded, of what, and when not. */
export function Reminders(props: RemindersProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { isOn, isWithdrawn, failure, change, switchTo } = useReminders(props);
  const { settings } = props;
  return (
    <section className="data-part reminders" aria-labelledby="data-reminders">
      <h2 id="data-reminders">{t('reminders.title')}</h2>
      <div className="reminder">
        <div>
          <p>{t('reminders.switch')}</p>
          <p id="reminders-text" className="soft small">
            {t('reminders.switch.text')}
          </p>
        </div>
        <Switch
          label={t('reminders.switch')}
          testId="reminders"
          describedBy="reminders-text"
          checked={isOn}
          onChange={switchTo}
        />
      </div>
      {failure && <Problem failure={failure} />}
      {isWithdrawn && <p className="notice">{t('reminders.withdrawn')}</p>}
      {isOn && (
        <>
          <ReminderKinds settings={settings} onChange={change} />
          <QuietHours settings={settings} onChange={change} />
          <p className="soft small">{t('reminders.limit', { number: format.number(MOST_A_DAY) })}</p>
        </>
      )}
    </section>
  );
}
