import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReminderSettings, RemindersChange } from '../../lib/reminders/settings';
import { Choice } from '../Choice';
import { useFormat } from '../use-format';

interface QuietHoursProps {
  readonly settings: ReminderSettings;
  readonly onChange: (change: RemindersChange) => void;
}

const HOUR = 3_600_000;

/** `20:00`, `8:00 PM`, for each hour of the day. */
function useHours(): readonly (readonly [value: string, name: string])[] {
  const { locale } = useFormat();
  return useMemo(() => {
    // Wall times already: no zone must move them.
    const clock = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', hour: 'numeric', minute: '2-digit' });
    return Array.from({ length: 24 }, (_, hour) => [String(hour), clock.format(hour * HOUR)]);
  }, [locale]);
}

/** From which hour until which nothing is shown. */
export function QuietHours({ settings: { quietFrom, quietUntil }, onChange }: QuietHoursProps) {
  const { t } = useTranslation();
  const hours = useHours();
  return (
    <>
      <div className="quiet-hours">
        <Choice
          label={t('reminders.quiet.from')}
          testId="quiet-from"
          value={String(quietFrom)}
          options={hours}
          onChange={(hour) => onChange({ quietFrom: Number(hour) })}
        />
        <Choice
          label={t('reminders.quiet.until')}
          testId="quiet-until"
          value={String(quietUntil)}
          options={hours}
          onChange={(hour) => onChange({ quietUntil: Number(hour) })}
        />
      </div>
      {quietFrom === quietUntil && <p className="soft small">{t('reminders.quiet.none')}</p>}
    </>
  );
}
