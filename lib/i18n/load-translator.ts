import type { i18n } from 'i18next';
import { createTranslator } from './i18n';

const DICTIONARIES = import.meta.glob<Record<string, string>>('./*/index.ts', { import: 'default' });

/** For pages, which load the one language they show. Rejects when there is no dictionary for it. */
export async function loadTranslator(language: string): Promise<i18n> {
  const load = DICTIONARIES[`./${language}/index.ts`];
  if (!load) throw new Error(`No dictionary for ${language}.`);
  return createTranslator({ language, dictionary: await load() });
}
