import ar from './ar/brief';
import arReminders from './ar/reminders.json';
import en from './en/brief';
import enReminders from './en/reminders.json';
import { createTranslator, type Translate } from './i18n';
import type { Language } from './language';

/** The texts that are needed where no page is open: a worker can load nothing later, so they are part of it. */
const DICTIONARIES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { ...en, ...enReminders },
  ar: { ...ar, ...arReminders },
};

/** Every text the background has in a language. */
export function backgroundTexts(language: Language): Readonly<Record<string, string>> {
  return DICTIONARIES[language];
}

const made = new Map<Language, Translate>();

/** Texts on goals and KPIs for the background: the sign on the toolbar, notifications. */
export function backgroundTranslator(language: Language): Translate {
  const t = made.get(language) ?? createTranslator({ language, dictionary: backgroundTexts(language) }).t;
  made.set(language, t);
  return t;
}
