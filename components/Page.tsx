import type { i18n } from 'i18next';
import { type ReactNode, StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { homeZone, setHomeZone, type TimeZone } from '../lib/day';
import { type LoadTranslator, loadTranslator } from '../lib/i18n/load-translator';
import { applyLanguage, applyTheme, languageOf, rememberAppearance, rememberedAppearance } from './appearance';
import './controls.css';
import { ErrorNotice } from './ErrorNotice';
import './theme.css';
import { useStoredSettings } from './use-settings';
import { TimeZoneContext } from './use-time-zone';

interface FollowAppearanceProps {
  readonly onLanguage: (language: string) => void;
  readonly onTimeZone: (zone: TimeZone) => void;
}

/** Follows language, time zone and theme of the stored settings while a page is open. */
function FollowAppearance({ onLanguage, onTimeZone }: FollowAppearanceProps) {
  const stored = useStoredSettings();
  const theme = stored?.theme;
  useEffect(() => {
    if (!stored) return;
    rememberAppearance(stored);
    onLanguage(languageOf(stored));
    setHomeZone(stored.timeZone);
    onTimeZone(stored.timeZone);
  }, [stored, onLanguage, onTimeZone]);
  useEffect(() => {
    if (!theme) return;
    const ending = new AbortController();
    applyTheme(theme, ending.signal);
    return () => ending.abort();
  }, [theme]);
  return null;
}

interface PageProps {
  readonly translator: i18n;
  /** Where another language comes from, once the settings name one. */
  readonly load?: LoadTranslator;
  readonly children: ReactNode;
}

/** A page of the extension: its language, its theme, and a sentence with a way on when something fails. */
export function Page({ translator, load = loadTranslator, children }: PageProps) {
  const [current, setCurrent] = useState(translator);
  const [language, setLanguage] = useState(translator.language);
  const [zone, setZone] = useState(homeZone);
  useEffect(() => {
    applyLanguage(current.language);
  }, [current]);
  useEffect(() => {
    if (language === current.language) return;
    let wanted = true;
    load(language).then(
      (loaded) => wanted && setCurrent(loaded),
      (error: unknown) => console.error(error),
    );
    return () => {
      wanted = false;
    };
  }, [language, current, load]);
  return (
    <I18nextProvider i18n={current}>
      <ErrorNotice>
        <FollowAppearance onLanguage={setLanguage} onTimeZone={setZone} />
        <TimeZoneContext value={zone}>{children}</TimeZoneContext>
      </ErrorNotice>
    </I18nextProvider>
  );
}

/** Sets the language, time zone and theme that a page had last, before any data are read. */
export function applyAppearance(): void {
  const appearance = rememberedAppearance();
  const painted = new AbortController();
  applyTheme(appearance.theme, painted.signal);
  painted.abort();
  applyLanguage(languageOf(appearance));
  setHomeZone(appearance.timeZone);
}

/** Paints a page as it looked last, as soon as its texts, and what else it waits for, are there. */
export async function openPage(content: ReactNode | Promise<ReactNode>, load: LoadTranslator = loadTranslator): Promise<void> {
  applyAppearance();
  const [translator, children] = await Promise.all([load(languageOf(rememberedAppearance())), content]);
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root.');
  createRoot(root).render(
    <StrictMode>
      <Page translator={translator} load={load}>
        {children}
      </Page>
    </StrictMode>,
  );
}
