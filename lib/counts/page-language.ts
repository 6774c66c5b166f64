let written = '';
let canonical: string | undefined;

/** The page's language as a BCP 47 tag from `html[lang]`; `undefined` when it is missing or no valid tag. */
export function pageLanguage(document: Document): string | undefined {
  const language = document.documentElement.getAttribute('lang') ?? '';
  // It is asked for with every counter, and hardly ever another one.
  if (language !== written) [written, canonical] = [language, canonicalTag(language)];
  return canonical;
}

function canonicalTag(language: string): string | undefined {
  // Renamed languages (`in`, `iw`, `tl`) become canonical by themselves; `no` stays, and not every browser has data for it.
  const tag = language
    .trim()
    .replaceAll('_', '-')
    .replace(/^no(?![a-z])/i, 'nb');
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
