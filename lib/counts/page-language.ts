/** Codes that sites still write for languages that have been renamed; browsers know the others (`in`, `iw`, `tl`). LinkedIn, 2026-06. */
const RENAMED: Record<string, string> = { no: 'nb' };

/** The page's language as a BCP 47 tag from `html[lang]`; `undefined` when it is missing or no valid tag. */
export function pageLanguage(document: Document): string | undefined {
  const [language = '', ...rest] = (document.documentElement.getAttribute('lang') ?? '').trim().replaceAll('_', '-').split('-');
  const tag = [RENAMED[language.toLowerCase()] ?? language, ...rest].join('-');
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
