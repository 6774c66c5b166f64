import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import ar from '../../../lib/i18n/ar/brief';
import { backgroundTexts } from '../../../lib/i18n/background';
import en from '../../../lib/i18n/en/brief';
import { LANGUAGES } from '../../../lib/i18n/language';
import { KPIS } from '../../../lib/kpi/dictionary';
import { ENGAGEMENT_COUNTERS } from '../../../lib/kpi/engagement-rate';
import { wantedBy } from '../../../lib/kpi/formula-of';
import { KPI_GROUPS, KPI_IDS, type KpiId } from '../../../lib/kpi/ids';
import { INPUTS } from '../../../lib/kpi/inputs';
import type { Formula } from '../../../lib/kpi/kpi';

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

/** `kpi-names.json` is imported as `kpiNames`. */
const importName = (area: string) => area.slice(0, -5).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

test('every file of every language is loaded', () => {
  for (const language of LANGUAGES) {
    const index = readFileSync(path.join(FOLDER, language, 'index.ts'), 'utf8');
    for (const area of AREAS) expect(index, language).toContain(`...${importName(area)},`);
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

/** Formulas by the key of their text. */
const formulas = new Map<string, Formula>(
  Object.values(KPIS).flatMap((kpi) => [
    [`kpi.${kpi.id}.formula`, kpi] as const,
    ...(kpi.variants ?? []).map((variant) => [`kpi.${kpi.id}.${variant.id}.formula`, variant] as const),
  ]),
);

/** Keys put together while the page runs, which no source file holds as they are. */
const computed = [
  ...KPI_IDS.flatMap((id) => [`kpi.${id}.name`, `kpi.${id}.meaning`]),
  ...[...formulas.keys()],
  ...Object.values(KPIS).flatMap(({ id, variants = [] }) => variants.map((variant) => `kpi.${id}.${variant.id}.name`)),
  ...Object.keys(INPUTS).map((input) => `kpi.input.${input}`),
  ...KPI_GROUPS.map((group) => `kpi.group.${group}`),
  ...['vanity', 'semi', 'actionable'].flatMap((worth) => [`kpi.worth.${worth}.name`, `kpi.worth.${worth}.meaning`]),
  ...['post', 'account', 'set', 'period'].map((level) => `kpi.level.${level}`),
  ...['up', 'down', 'none'].map((direction) => `kpi.direction.${direction}`),
  ...['tooEarly', 'tooFewLooks', 'over', 'noData'].map((reason) => `goals.forecast.${reason}`),
  ...['available', 'import', 'hand', 'either', 'both', 'later'].map((availability) => `kpis.status.${availability}`),
];

/** Not every KPI needs a word about other tools, or has another name. */
function isOptional(key: string): boolean {
  const [, id = ''] = /^kpi\.(\w+)\.(?:why|also)$/.exec(key) ?? [];
  return KPI_IDS.includes(id as KpiId);
}

test('every KPI, variant and input has its texts', () => {
  expect(computed.filter((key) => !(key in english))).toEqual([]);
});

test('every text is used somewhere', () => {
  const source = ['components', 'entrypoints', 'lib'].flatMap(sourcesBelow).join('\n');
  const known = new Set(computed);
  // A key is written out, or its last part is filled in while the page runs.
  const isNamed = (key: string) => source.includes(`'${key}'`) || source.includes(`\`${key.slice(0, key.lastIndexOf('.'))}.\${`);
  const unused = [...singles, ...plurals].filter((key) => !known.has(key) && !isOptional(key) && !isNamed(key));
  expect(unused).toEqual([]);
});

/** Every source file that one reaches, also those it loads later. */
function reach(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const names = [
    ...readFileSync(file, 'utf8').matchAll(
      /^(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?'(\.[^']+)'|import\('(\.[^']+)'\)/gm,
    ),
  ];
  for (const [, early, late = ''] of names) {
    const target = path.join(path.dirname(file), early ?? late);
    const found = [`${target}.ts`, `${target}.tsx`, `${target}/index.ts`].find((name) => existsSync(name));
    if (found) reach(found, seen);
  }
  return seen;
}

const POPUP = { entry: 'entrypoints/popup/main.ts', texts: { en, ar } };
const BACKGROUND = { entry: 'entrypoints/background.ts', texts: { en: backgroundTexts('en'), ar: backgroundTexts('ar') } };

test.each([POPUP, BACKGROUND])('$entry has the texts it shows', ({ entry, texts }) => {
  const files = [...reach(entry)];
  expect(files.length).toBeGreaterThan(30);
  const source = files.map((file) => readFileSync(file, 'utf8')).join('\n');
  const shown = Object.keys(english).filter((key) => source.includes(`'${pluralBase(key) ?? key}'`));
  const names = computed.filter((key) => key.endsWith('.name') && !key.startsWith('kpi.worth.'));
  for (const [language, brief] of Object.entries(texts))
    expect(
      [...shown, ...names].filter((key) => !(key in brief)),
      language,
    ).toEqual([]);
});

test('a formula in words names exactly what is computed with', () => {
  for (const [key, formula] of formulas) {
    const named = placeholders(english[key] ?? '');
    // Engagements may be written as what they are made of.
    if (wantedBy(formula).includes('engagements') && !named.has('engagements')) {
      for (const counter of ENGAGEMENT_COUNTERS) named.delete(counter);
      named.add('engagements');
    }
    expect([...named].sort(), key).toEqual([...wantedBy(formula)].sort());
  }
});

test('where tools disagree the reader is told why: every variant comes with a reason', () => {
  for (const { id, variants } of Object.values(KPIS)) {
    const hasRival = variants?.some(({ sources }) => sources !== undefined);
    if (hasRival) expect(english, id).toHaveProperty([`kpi.${id}.why`]);
  }
});
