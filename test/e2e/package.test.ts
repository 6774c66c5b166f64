import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { withOptions } from '../sites/serve';
import { exportCsv } from './csv';
import { BUILT, openPanel, start } from './extension';
import { scrollThrough } from './scroll';
import { settledPosts } from './stored';
import { expect, test } from './test';

const FIREFOX = fileURLToPath(new URL('../../.output/firefox-mv2', import.meta.url));
const README = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8');

interface Manifest {
  readonly permissions: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly content_scripts: readonly {
    readonly js: readonly string[];
    readonly matches: readonly string[];
    readonly all_frames?: boolean;
  }[];
  readonly web_accessible_resources?: unknown;
  readonly content_security_policy?: unknown;
  readonly externally_connectable?: unknown;
}

const manifestOf = (folder: string) => JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as Manifest;

/** Permissions that the README explains: names in backticks in the first column of the table under "Permissions". */
function explained(): { permissions: string[]; hosts: string[] } {
  const section = /^## Permissions$([\s\S]*?)^## /m.exec(README)?.[1] ?? '';
  const firstCells = section.split('\n').flatMap((line) => /^\| ([^|]*) \|/.exec(line)?.[1] ?? []);
  return {
    permissions: firstCells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)),
    hosts: firstCells.flatMap((cell) => cell.match(/\b[a-z.]+\.com\b/g) ?? []),
  };
}

test('the manifest asks for exactly the permissions that the README explains, and opens no door', () => {
  const manifest = manifestOf(BUILT);
  const asked = [...manifest.permissions, ...(manifest.optional_permissions ?? [])];
  expect(asked.sort()).toEqual(explained().permissions.sort());
  expect(manifest.optional_permissions, 'asked for later').toEqual(['notifications']);
  const sites = (manifest.host_permissions ?? []).map((pattern) =>
    pattern.replace(/^https:\/\/(?:\*\.|[a-z]+\.(?=[a-z]+\.com))?([^/]+)\/\*$/, '$1'),
  );
  expect([...new Set(sites)].sort()).toEqual(explained().hosts.sort());
  for (const door of [
    'web_accessible_resources',
    'externally_connectable',
    'optional_host_permissions',
    'content_security_policy',
  ]) {
    expect(manifest, door).not.toHaveProperty(door);
  }
  const allowed = (manifest.host_permissions ?? []).map((pattern) => pattern.replace('*.', ''));
  for (const pattern of manifest.content_scripts.flatMap((script) => script.matches)) {
    const bare = pattern.replace('*.', '').replace('//www.linkedin', '//linkedin');
    expect(
      allowed.some((host) => bare.startsWith(host.slice(0, -1))),
      `${pattern} is covered by a host permission`,
    ).toBe(true);
  }
});

test('the Firefox build asks for no more than the other', () => {
  const firefox = manifestOf(FIREFOX);
  const chrome = manifestOf(BUILT);
  const allowed = new Set([...chrome.permissions, ...(chrome.host_permissions ?? [])]);
  expect([...firefox.permissions, ...(firefox.host_permissions ?? [])].filter((name) => !allowed.has(name))).toEqual([]);
  expect(firefox.optional_permissions).toEqual(chrome.optional_permissions);
  expect(firefox).not.toHaveProperty('web_accessible_resources');
});

test('each site’s content script is at most 40 kB and holds no React, Dexie or zod', () => {
  for (const folder of [BUILT, FIREFOX]) {
    const scripts = new Set(manifestOf(folder).content_scripts.flatMap((script) => script.js));
    expect(scripts.size).toBeGreaterThan(0);
    for (const script of scripts) {
      const file = path.join(folder, script);
      expect(statSync(file).size, file).toBeLessThanOrEqual(40_000);
      const text = readFileSync(file, 'utf8');
      for (const mark of [
        '__CLIENT_INTERNALS',
        'react.element',
        'react.transitional.element',
        'DexieError',
        'ZodError',
        'i18next',
      ]) {
        expect(text.includes(mark), `${mark} in ${file}`).toBe(false);
      }
    }
  }
});

test('no code of the extension can request anything: nothing remote is named in it', () => {
  const files = readdirSync(BUILT, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(js|html|css)$/.test(file));
  expect(files.length).toBeGreaterThan(4);
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const text = readFileSync(path.join(BUILT, file), 'utf8');
    expect(text.match(/(?:src|href)="(?:https?:)?\/\/[^"]+"/g) ?? [], file).toEqual([]);
  }
});

test('no network request ever: not from pages, not from the worker, not from the content script', async ({ launched, sites }) => {
  const asked: string[] = [];
  launched.context.on('request', (request) => {
    if (!/^(chrome-extension|data|blob|about):/.test(request.url())) asked.push(request.url());
  });
  const browserSession = await launched.context.browser()?.newBrowserCDPSession();
  const remote: string[] = [];
  // The worker's own requests do not pass through the context: the browser reports its targets and what they ask for.
  await browserSession?.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: true });
  browserSession?.on('Network.requestWillBeSent' as never, (event: { request: { url: string } }) =>
    remote.push(event.request.url),
  );

  await start(launched);
  const addresses = [
    withOptions('https://x.com/home', { posts: 15 }),
    withOptions('https://www.linkedin.com/feed/', { posts: 15 }),
    withOptions('https://www.facebook.com/', { posts: 15 }),
  ];
  for (const address of addresses) {
    const page = await launched.context.newPage();
    await page.goto(address);
    await scrollThrough(page);
    await page.close();
  }
  expect(await settledPosts(launched)).toBeGreaterThan(30);
  const popup = await launched.context.newPage();
  await popup.goto(`${launched.origin}/popup.html`);
  for (const tab of ['posts', 'data']) await (await openPanel(launched, tab)).waitForTimeout(800);
  for (const kind of ['posts', 'snapshots', 'accounts', 'daily'] as const) await exportCsv(launched, kind);

  const own = new Set(addresses.map((address) => new URL(address).origin));
  const foreign = asked.filter((address) => {
    const url = new URL(address);
    const isReplica =
      own.has(url.origin) && (url.searchParams.has('replica') || ['/replica.js', '/favicon.ico'].includes(url.pathname));
    return !isReplica;
  });
  expect(foreign).toEqual([]);
  expect(remote.filter((address) => /^https?:/.test(address) && !own.has(new URL(address).origin))).toEqual([]);
  expect(sites.strangers).toEqual([]);
});
