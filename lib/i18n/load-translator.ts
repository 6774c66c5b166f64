import type { i18n } from 'i18next';
import { createTranslator } from './i18n';

type Load = () => Promise<Readonly<Record<string, string>>>;

const ALL = import.meta.glob<Record<string, string>>('./*/index.ts', { import: 'default' });
const BRIEF = import.meta.glob<Record<string, string>>('./*/brief.ts', { import: 'default' });

export type LoadTranslator = (language: string) => Promise<i18n>;

/** For pages, which load the one language they show. Rejects when there is no dictionary for it. */
export const loadTranslator: LoadTranslator = (language) => translator(language, ALL[`./${language}/index.ts`]);

/** The same with no more texts than the popup has. */
export const loadBriefTranslator: LoadTranslator = (language) => translator(language, BRIEF[`./${language}/brief.ts`]);

async function translator(language: string, load: Load | undefined): Promise<i18n> {
  if (!load) throw new Error(`No dictionary for ${language}.`);
  return createTranslator({ language, dictionary: await load() });
}
