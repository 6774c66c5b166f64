import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../lib/i18n/language';

const FOLDER = 'lib/i18n';
const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'];
type Dictionary = Readonly<Record<string, string>>;

const AREAS = readdirSync(path.join(FOLDER, 'en')).filter((file) => file.endsWith('.json'));

function readArea(language: string, area: string): Dictionary {
  return JSON.parse(readFileSync(path.join(FOLDER, language, area), 'utf8')) as Dictionary;
}

const dictionaries = new Map(
  readdirSync(FOLDER)
    .filter((name) => LANGUAGES.some((language) => language === name))
    .map((language) => [language, Object.assign({}, ...AREAS.map((area) => readArea(language, area))) as Dictionary]),
);
const english = dictionaries.get('en') ?? {};

function pluralBase(key: string): string | undefined {
  const [, base, category = ''] = /^(.*)_([a-z]+)$/.exec(key) ?? [];
  return CATEGORIES.includes(category) ? base : undefined;
}

const plurals = new Set(Object.keys(english).flatMap((key) => pluralBase(key) ?? []));
const singles = Object.keys(english).filter((key) => pluralBase(key) === undefined);

/** Every key a language must have: the single ones, and each plural in all of its own CLDR categories. */
function expectedKeys(language: string): string[] {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  return [...singles, ...[...plurals].flatMap((base) => pluralCategories.map((category) => `${base}_${category}`))];
}

function placeholders(text: string): Set<string> {
  return new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name));
}

test('every language of the interface has a dictionary', () => {
  expect([...dictionaries.keys()].sort()).toEqual([...LANGUAGES].sort());
});

test('no text has two places', () => {
  const keys = AREAS.flatMap((area) => Object.keys(readArea('en', area)));
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test('every file of every language is loaded', () => {
  for (const language of LANGUAGES) {
    const index = readFileSync(path.join(FOLDER, language, 'index.ts'), 'utf8');
    for (const area of AREAS) expect(index, language).toContain(`...${area.slice(0, -5)},`);
  }
});

describe.each([...dictionaries])('%s', (language, dictionary) => {
  test('has exactly the keys it must have, with every plural form of the language', () => {
    expect(Object.keys(dictionary).sort()).toEqual(expectedKeys(language).sort());
  });

  test('leaves no text empty', () => {
    for (const [key, text] of Object.entries(dictionary)) expect(text.trim(), key).not.toBe('');
  });

  test('fills in only what English fills in', () => {
    for (const [key, text] of Object.entries(dictionary)) {
      const base = pluralBase(key);
      const known = placeholders(english[base ? `${base}_other` : key] ?? '');
      for (const name of placeholders(text)) expect([...known], key).toContain(name);
      // A form that stands for one or two things may name them instead of showing the number.
      if (!base) expect(placeholders(text), key).toEqual(known);
    }
  });
});

test('languages that are not English say it in their own words', () => {
  const sameOnPurpose = new Set(['app.name']);
  for (const [language, dictionary] of dictionaries) {
    if (language === 'en') continue;
    for (const [key, text] of Object.entries(dictionary)) {
      if (sameOnPurpose.has(key) || !/[A-Za-z]{3}/.test((english[key] ?? '').replace(/\{\{\w+\}\}/g, ''))) continue;
      expect(text, `${language} ${key}`).not.toBe(english[key]);
    }
  }
});

function sourcesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return sourcesBelow(file);
    return /\.tsx?$/.test(entry.name) ? [readFileSync(file, 'utf8')] : [];
  });
}

test('every key is used somewhere', () => {
  const source = ['components', 'entrypoints'].flatMap(sourcesBelow).join('\n');
  const unused = [...singles, ...plurals].filter((key) => !source.includes(`'${key}'`));
  expect(unused).toEqual([]);
});
