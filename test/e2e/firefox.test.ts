import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { browserPath } from '../browser-path';
import { replicaAnswer } from '../sites/serve';
import { DEFAULT_OPTIONS, type SiteOptions } from '../sites/site';
import { feedTruth } from '../sites/truth';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BUILT = fileURLToPath(new URL('../../.output/firefox-mv2', import.meta.url));

test('web-ext lint finds no error in the Firefox build', async () => {
  expect(existsSync(BUILT), 'run "npm run build:firefox" first').toBe(true);
  const { stdout } = await promisify(execFile)(
    'npx',
    ['web-ext', 'lint', '--source-dir', BUILT, '--output', 'json', '--no-config-discovery'],
    {
      cwd: ROOT,
      maxBuffer: 1e7,
    },
  ).catch((error: { stdout: string }) => error);
  const { errors } = JSON.parse(stdout.slice(stdout.indexOf('{'))) as { errors: unknown[] };
  expect(errors).toEqual([]);
});

test('the Firefox build loads and records on X in a real Firefox', async () => {
  test.setTimeout(120_000);
  const options: SiteOptions = { ...DEFAULT_OPTIONS, now: Math.floor(Date.now() / 3.6e6) * 3.6e6, posts: 8, media: false };
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: browserPath('firefox-esr'),
    headless: true,
    // An address of the extension's own that is known beforehand.
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ 'kpi-lens@kpi-lens.invalid': UUID }) },
  });
  try {
    await browser.installExtension(BUILT);
    await startRecording(browser);
    const page = await browser.newPage();
    await serve(page, options);
    await page.goto('https://x.com/home', { waitUntil: 'load' });
    for (let step = 0; step < 12; step += 1) {
      await page.evaluate(() => window.scrollBy(0, 300));
      await pause(200);
    }
    const panel = await browser.newPage();
    await panel.goto(`moz-extension://${UUID}/sidepanel.html#posts`);
    await expect.poll(() => recorded(panel), { timeout: 30_000 }).toBe(8);
    const ids = await panel.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('kpi-lens');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      return new Promise<string[]>((resolve) => {
        const request = database.transaction('posts').objectStore('posts').getAllKeys();
        request.onsuccess = () => resolve(request.result.map(String));
      });
    });
    expect(ids.sort()).toEqual(
      feedTruth
        .x(options)
        .map(({ id }) => `x:${id}`)
        .sort(),
    );
  } finally {
    await browser.close();
  }
});

const UUID = '7f1d4c1e-5b0a-4b57-9c6e-2a4f0c9d1e11';
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function startRecording(browser: Browser): Promise<void> {
  const welcome = await browser.newPage();
  await welcome.goto(`moz-extension://${UUID}/welcome.html`);
  const button = await welcome.waitForSelector('[data-testid="start"]:not([disabled])');
  await button?.click();
  await welcome.waitForSelector('[data-testid="start"]', { hidden: true });
  await welcome.close();
}

/** Answers the page's requests with the replica of X. */
async function serve(page: Page, options: SiteOptions): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    const answer = await replicaAnswer(request.url(), options);
    await request.respond(answer ? { status: 200, ...answer } : { status: 204, body: '' });
  });
}

function recorded(panel: Page): Promise<number> {
  return panel.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('kpi-lens');
        opening.onerror = () => resolve(-1);
        opening.onsuccess = () => {
          const counting = opening.result.transaction('posts').objectStore('posts').count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
  );
}
