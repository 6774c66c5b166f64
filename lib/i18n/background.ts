import ar from './ar/brief';
import en from './en/brief';
import { createTranslator, type Translate } from './i18n';
import type { Language } from './language';

/** The texts that are needed where no page is open: a worker can load nothing later, so they are part of it. */
const DICTIONARIES: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en, ar };

const made = new Map<Language, Translate>();

/** Texts on goals and KPIs for the background: the sign on the toolbar, notifications. */
export function backgroundTranslator(language: Language): Translate {
  const t = made.get(language) ?? createTranslator({ language, dictionary: DICTIONARIES[language] }).t;
  made.set(language, t);
  return t;
}
