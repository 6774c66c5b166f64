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

/** The part of Firefox's interface that is used inside the extension's page. */
interface Firefox {
  readonly browser: { readonly alarms: { get(name: string): Promise<{ readonly periodInMinutes: number } | undefined> } };
}

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
  const options: SiteOptions = { ...DEFAULT_OPTIONS, now: Math.floor(Date.now() / 3.6e6) * 3.6e6, posts: 8, media: false };
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: browserPath('firefox-esr'), headless: true });
  try {
    await browser.installExtension(BUILT);
    const welcome = await welcomePage(browser);
    await expect.poll(() => isStartReady(welcome), { timeout: 15_000 }).toBe(true);
    await welcome.evaluate(() => document.querySelector<HTMLElement>('[data-testid="start"]')?.click());
    await expect.poll(() => welcome.evaluate(() => document.querySelector('[data-testid="start"]') === null)).toBe(true);

    const page = await browser.newPage();
    await serve(page, options);
    await page.goto('https://x.com/home', { waitUntil: 'load' });
    await pause(2000);
    for (let step = 0; step < 15; step += 1) {
      await page.evaluate(() => window.scrollBy(0, 250));
      await pause(200);
    }
    const truth = feedTruth.x(options).map(({ id }) => `x:${id}`);
    await expect.poll(async () => (await recordedKeys(welcome)).sort(), { timeout: 30_000 }).toEqual(truth.sort());
    const hosts = await page.evaluate(() => document.querySelectorAll('article [role="group"] + div:empty').length);
    expect(hosts, 'badges').toBeGreaterThan(0);
    const everyMinutes = await welcome.evaluate(async () => {
      const { browser: firefox } = globalThis as unknown as Firefox;
      return (await firefox.alarms.get('reminders'))?.periodInMinutes;
    });
    expect(everyMinutes, 'the alarm of reminders').toBe(30);
  } finally {
    await browser.close();
  }
});

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The page that the extension opens when it is installed; Firefox lets nobody else go to its address. */
async function welcomePage(browser: Browser): Promise<Page> {
  for (let tries = 0; tries < 40; tries += 1, await pause(250)) {
    for (const page of await browser.pages()) {
      const address = await page.evaluate(() => window.location.href).catch(() => '');
      if (/^moz-extension:.*\/welcome\.html/.test(address)) return page;
    }
  }
  throw new Error('no welcome page was opened');
}

function isStartReady(welcome: Page): Promise<boolean> {
  return welcome.evaluate(() => document.querySelector('[data-testid="start"]:not([disabled])') !== null);
}

/** Answers the page's requests with the replica of X. */
async function serve(page: Page, options: SiteOptions): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    const answer = await replicaAnswer(request.url(), options);
    await request.respond(answer ? { status: 200, ...answer } : { status: 204, body: '' });
  });
}

/** Keys of the stored posts, read from a page of the extension. */
function recordedKeys(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settled(indexedDB.open('kpi-lens'));
    const keys = await settled(database.transaction('posts').objectStore('posts').getAllKeys());
    database.close();
    return keys.map(String);
  });
}
