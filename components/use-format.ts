import { useTranslation } from 'react-i18next';
import { createFormat, type Format, formatLocale } from '../lib/i18n/format';

const made = new Map<string, Format>();

/** Numbers and times in the language of the page. */
export function useFormat(): Format {
  const { i18n } = useTranslation();
  const locale = formatLocale(i18n.language, navigator.languages);
  const format = made.get(locale) ?? createFormat(locale);
  made.set(locale, format);
  return format;
}
