import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { KPIS } from '../../lib/kpi/dictionary';

/** What writers of other scripts leave in Latin letters: names of things, and terms the dictionary itself keeps. */
const WORD = /[A-Za-zÀ-ɏ]{2,}/g;

const wordsOf = (text: string) => (text.match(WORD) ?? []).map((word) => word.toLowerCase());

/** Latin words that a language's own dictionary holds: brands, abbreviations and formulas that its writers kept. */
export function keptWords(language: string): ReadonlySet<string> {
  const folder = fileURLToPath(new URL(`../../lib/i18n/${language}/`, import.meta.url));
  const texts = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => Object.values(JSON.parse(readFileSync(folder + file, 'utf8')) as Record<string, string>));
  return new Set(texts.flatMap((text) => wordsOf(text.replace(/\{\{\w+\}\}/g, ''))));
}

/** Names of the tools whose formulas the KPIs follow. */
export function sourceNames(): ReadonlySet<string> {
  const sources: string[] = [];
  JSON.stringify(KPIS, (key, value: unknown) => {
    if (key === 'sources') sources.push(...(value as string[]));
    return value;
  });
  return new Set(sources.flatMap(wordsOf));
}

/** Names that people gave, wherever they stand in rows of a store. */
export function namesIn(rows: Readonly<Record<string, readonly unknown[]>>): ReadonlySet<string> {
  const texts = ['accounts', 'tags', 'sets', 'clients'].flatMap((table) =>
    (rows[table] ?? []).flatMap((row) => {
      const { name = '', handle = '' } = row as { readonly name?: string; readonly handle?: string };
      return [name, handle];
    }),
  );
  return new Set(texts.flatMap(wordsOf));
}

/**
 * Pieces of text on the page, also those only read aloud, with Latin words that are neither names nor kept by the dictionary.
 * What people wrote stands in `bdi`, `code` or under `dir="auto"`; zones and languages are called what they are everywhere.
 */
export async function untranslated(page: Page, known: readonly ReadonlySet<string>[]): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const own = 'bdi, code, [dir="auto"], script, style, [data-testid="time-zone"], [data-testid="language"], datalist';
    const found: string[] = [document.title];
    for (const element of document.body.querySelectorAll('*')) {
      if (element.closest(own)) continue;
      for (const name of ['aria-label', 'aria-description', 'title', 'placeholder', 'alt'])
        found.push(element.getAttribute(name) ?? '');
      for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) found.push(node.textContent ?? '');
    }
    return found;
  });
  return [...new Set(texts)].filter((text) => wordsOf(text).some((word) => !known.some((words) => words.has(word))));
}
