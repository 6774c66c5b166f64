/** The page's language as a BCP 47 tag from `html[lang]`; `undefined` when it is missing or no valid tag. */
export function pageLanguage(document: Document): string | undefined {
  const written = (document.documentElement.getAttribute('lang') ?? '').trim().replaceAll('_', '-');
  // Renamed languages (`in`, `iw`, `tl`) become canonical by themselves; `no` stays, and not every browser has data for it.
  const tag = written.replace(/^no(?![a-z])/i, 'nb');
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
