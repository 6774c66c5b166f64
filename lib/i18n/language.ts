/** Languages the interface is written in. */
export const LANGUAGES = ['en', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * The language to show.
 * @param setting BCP 47 tag the person chose, or `auto`.
 * @param browserLanguage the browser's own, BCP 47.
 * @returns English where neither is one of ours.
 */
export function uiLanguage(setting: string, browserLanguage: string): Language {
  const wanted = (setting === 'auto' ? browserLanguage : setting).toLowerCase().split('-')[0];
  return LANGUAGES.find((language) => language === wanted) ?? 'en';
}

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ur']);

export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(language.toLowerCase().split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
