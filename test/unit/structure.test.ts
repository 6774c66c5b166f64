import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/** The three rings, as rules on who may import what. Read from the source text, so that a slip is seen before a build. */

const SOURCE = ['entrypoints', 'components', 'lib']
  .flatMap((folder) => filesBelow(folder))
  .filter((file) => /\.tsx?$/.test(file));

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(file) : [file];
  });
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  // `import type` is erased and pulls nothing in.
  return [...text.matchAll(/^(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm)].map(([, name = '']) =>
    name.startsWith('.') ? path.join(path.dirname(file), name) : name,
  );
}

/** Every module that `file` pulls in, packages by name. */
function reach(file: string, seen = new Set<string>()): Set<string> {
  for (const name of importsOf(file)) {
    if (seen.has(name)) continue;
    seen.add(name);
    const found = [`${name}.ts`, `${name}.tsx`, `${name}/index.ts`, name].find((candidate) => SOURCE.includes(candidate));
    if (found) reach(found, seen);
  }
  return seen;
}

const inFolder = (folder: string) => SOURCE.filter((file) => file.startsWith(`${folder}/`));

test('platform files know a site and nothing else', () => {
  for (const file of inFolder('lib/platforms')) {
    for (const name of reach(file)) expect(name, file).toMatch(/^lib\/(platforms|counts)\b/);
  }
});

test('page machinery knows no site and pulls in no library', () => {
  for (const file of inFolder('lib/page')) {
    for (const name of importsOf(file))
      expect(name, file).not.toMatch(/^lib\/platforms\/(?!types)|^lib\/data|^react|^dexie|^zod|^i18next/);
    for (const name of reach(file)) if (!name.startsWith('lib/')) expect(name, file).toBe('wxt/browser');
  }
});

test('what runs in pages reaches no React, Dexie, zod or i18n library', () => {
  const scripts = SOURCE.filter((file) => /^entrypoints\/[^/]*content\.ts$/.test(file));
  expect(scripts.length).toBeGreaterThan(0);
  for (const file of scripts) {
    for (const name of reach(file))
      expect(name, file).not.toMatch(/^(react|dexie|zod|i18next|papaparse|recharts)|^lib\/(data|export|kpi\/dictionary)\b/);
  }
});

test('only lib/data and lib/export know Dexie, and pages only through live queries', () => {
  for (const file of SOURCE.filter((name) => !/^lib\/(data|export)\//.test(name)))
    expect(importsOf(file), file).not.toContain('dexie');
});

test('lib knows no component, and what computes on posts and tags needs no store', () => {
  for (const file of inFolder('lib'))
    for (const name of importsOf(file)) expect(name, file).not.toMatch(/^(components|entrypoints)\//);
  for (const file of [...inFolder('lib/kpi'), ...inFolder('lib/posts'), ...inFolder('lib/tags')]) {
    for (const name of reach(file))
      expect(name, file).toMatch(/^lib\/(?!data|i18n\/i18n)|^@internationalized\/date$|^simple-statistics$/);
  }
});

test('no markup is ever built from text, and nothing is requested', () => {
  const forbidden =
    /\.(innerHTML|outerHTML)\b|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|\beval\(|new Function/;
  for (const file of SOURCE) expect(readFileSync(file, 'utf8').match(forbidden)?.[0], file).toBeUndefined();
});

test('styles are written for both directions', () => {
  const physical = /(?:margin|padding|border)-(?:left|right)|text-align: *(?:left|right)|(?:^|[\s{;])(?:left|right): /m;
  for (const file of [...filesBelow('components'), ...filesBelow('entrypoints')].filter((name) => name.endsWith('.css'))) {
    expect(readFileSync(file, 'utf8').match(physical)?.[0], file).toBeUndefined();
  }
});

test('the top level stays small', () => {
  const allowed =
    'entrypoints components lib public test package.json tsconfig.json wxt.config.ts README.md package-lock.json LICENSE .gitignore .ci CONTRIBUTING.md CHANGELOG.md';
  const generated = ['.git', 'node_modules', '.output', '.wxt', 'demo-output', 'test-results'];
  const found = readdirSync('.').filter((name) => !generated.includes(name));
  expect(found.filter((name) => !allowed.split(' ').includes(name))).toEqual([]);
});
