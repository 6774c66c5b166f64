import { useTranslation } from 'react-i18next';
import { createFormat, type Format, formatLocale } from '../lib/i18n/format';
import { useTimeZone } from './use-time-zone';

const made = new Map<string, Format>();

/** Numbers and times in the language and the time zone of the page. */
export function useFormat(): Format {
  const { i18n } = useTranslation();
  const locale = formatLocale(i18n.language, navigator.languages);
  const zone = useTimeZone();
  const format = made.get(`${locale} ${zone}`) ?? createFormat(locale, zone);
  made.set(`${locale} ${zone}`, format);
  return format;
}
