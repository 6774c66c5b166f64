import arCommon from './ar/common.json';
import arGoals from './ar/goals.json';
import arKpi from './ar/kpi.json';
import arReminders from './ar/reminders.json';
import enCommon from './en/common.json';
import enGoals from './en/goals.json';
import enKpi from './en/kpi.json';
import enReminders from './en/reminders.json';
import { createTranslator, type Translate } from './i18n';
import type { Language } from './language';

/** The texts that are needed where no page is open: a worker can load nothing later, so they are part of it. */
const DICTIONARIES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { ...enCommon, ...enGoals, ...enKpi, ...enReminders },
  ar: { ...arCommon, ...arGoals, ...arKpi, ...arReminders },
};

const made = new Map<Language, Translate>();

/** Texts on goals and KPIs for the background: the sign on the toolbar, notifications. */
export function backgroundTranslator(language: Language): Translate {
  const t = made.get(language) ?? createTranslator({ language, dictionary: DICTIONARIES[language] }).t;
  made.set(language, t);
  return t;
}
