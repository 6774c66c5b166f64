import { useTranslation } from 'react-i18next';
import { Choice } from '../Choice';
import { isSample } from '../database';
import { FailedChange } from '../FailedChange';
import { useSettings } from '../use-settings';

/** How often to be reminded of the report; where reminders are off at all, where they are switched on. */
export function ReportReminder() {
  const { t } = useTranslation();
  const { settings, failure, change } = useSettings();
  if (!settings || isSample) return null;
  const { isOn, kinds, reportEvery } = settings.reminders;
  if (!isOn) {
    return (
      <p className="soft small">
        {t('report.remind.off')} <a href="/sidepanel.html#data">{t('report.remind.on')}</a>
      </p>
    );
  }
  return (
    <>
      <Choice
        label={t('report.remind')}
        testId="report-remind"
        value={kinds.report ? reportEvery : 'never'}
        options={[
          ['never', t('report.remind.never')],
          ['week', t('report.remind.week')],
          ['month', t('report.remind.month')],
        ]}
        onChange={(every) =>
          void change({
            reminders: every === 'never' ? { kinds: { report: false } } : { kinds: { report: true }, reportEvery: every },
          })
        }
      />
      <FailedChange reason={failure} />
    </>
  );
}
