import { useTranslation } from 'react-i18next';
import type { PageStatus } from '../../lib/health/page-status';
import type { Format } from '../../lib/i18n/format';
import type { Translate } from '../../lib/i18n/i18n';
import { useFormat } from '../use-format';
import { PLATFORM_NAME } from '../words';

interface Words {
  readonly title: string;
  readonly text?: string;
}

type Measured = Extract<PageStatus, { seen: number }>;

function figures({ seen, read }: Measured, format: Format) {
  return { count: seen, number: format.number(seen), read: format.number(read) };
}

function describeReading(status: Extract<PageStatus, { state: 'recording' }>, t: Translate, format: Format): string {
  if (status.seen === 0) return t('popup.recording.none');
  const numbers = figures(status, format);
  return status.read === status.seen ? t('popup.recording.all', numbers) : t('popup.recording.some', numbers);
}

function describeFailure(status: Extract<PageStatus, { state: 'unreadable' }>, t: Translate, format: Format): string {
  const numbers = { ...figures(status, format), platform: t(PLATFORM_NAME[status.platform]) };
  if (status.since === undefined) return t('popup.unreadable', numbers);
  return t('popup.unreadableSince', { ...numbers, time: format.timeOfDay(status.since) });
}

/** The state of a page as one bold line and, where it helps, one more sentence. */
export function usePageWords(status: PageStatus): Words {
  const { t } = useTranslation();
  const format = useFormat();
  switch (status.state) {
    case 'looking':
      return { title: t('popup.looking') };
    case 'notStarted':
      return { title: t('popup.notStarted'), text: t('popup.notStarted.text') };
    case 'elsewhere':
      return { title: t('popup.elsewhere'), text: t('popup.elsewhere.text') };
    case 'paused':
      return { title: t('popup.paused', { platform: t(PLATFORM_NAME[status.platform]) }), text: t('popup.paused.text') };
    case 'silent':
      return { title: t('popup.silent', { platform: t(PLATFORM_NAME[status.platform]) }), text: t('popup.silent.text') };
    case 'recording': {
      const title = t('popup.recording', { platform: t(PLATFORM_NAME[status.platform]) });
      return { title, text: describeReading(status, t, format) };
    }
    case 'unreadable':
      return { title: describeFailure(status, t, format), text: t('popup.unreadable.text') };
  }
}
