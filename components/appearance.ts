import { directionOf, uiLanguage } from '../lib/i18n/language';
import { DEFAULT_SETTINGS, type Settings } from '../lib/settings';

/** What must be known before the first paint. */
export type Appearance = Pick<Settings, 'language' | 'theme' | 'timeZone'>;

// The settings live in the database; this copy lets a page paint in the right language, theme and time zone before it opens.
const COPY = 'appearance';

export function rememberedAppearance(): Appearance {
  try {
    return { ...DEFAULT_SETTINGS, ...(JSON.parse(localStorage.getItem(COPY) ?? '{}') as Partial<Appearance>) };
  } catch {
    return DEFAULT_SETTINGS;
  }
}

export function rememberAppearance({ language, theme, timeZone }: Appearance): void {
  localStorage.setItem(COPY, JSON.stringify({ language, theme, timeZone }));
}

export function languageOf(appearance: Appearance): string {
  return uiLanguage(appearance.language, navigator.language);
}

export function applyLanguage(language: string): void {
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
}

/** Sets the theme, and follows the system's while it is `auto`, until `signal` ends it. */
export function applyTheme(theme: Appearance['theme'], signal: AbortSignal): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    document.documentElement.dataset.theme = theme === 'auto' ? (dark.matches ? 'dark' : 'light') : theme;
  };
  apply();
  if (theme === 'auto') dark.addEventListener('change', apply, { signal });
}
