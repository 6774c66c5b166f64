import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright';
import type { PlatformId } from '../../lib/platforms/types';
import { browserPath, CHROMIUM_FLAGS } from '../browser-path';

export const BUILT = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

/** Chromium with an extension in a profile of its own. */
export interface Launched {
  readonly context: BrowserContext;
  /** `chrome-extension://…`, without a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

export interface LaunchOptions {
  readonly viewport?: { readonly width: number; readonly height: number };
  /** A window on the screen; without it the browser runs unseen. */
  readonly visible?: boolean;
  readonly language?: string;
  /** Folder of a profile that outlives the browser; without it there is a new one that is deleted in the end. */
  readonly profile?: string;
}

/** Starts Chromium with an unpacked extension, or none, in a profile of its own. */
export async function openBrowser(extension: string | undefined, options: LaunchOptions = {}): Promise<Omit<Launched, 'origin'>> {
  const { viewport = { width: 1280, height: 1000 }, visible = false, language = 'en-US' } = options;
  const profile = options.profile ?? mkdtempSync(path.join(tmpdir(), 'kpi-lens-'));
  const flags = visible ? CHROMIUM_FLAGS.filter((flag) => !flag.startsWith('--headless')) : CHROMIUM_FLAGS;
  const loading = extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : [];
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath('chromium'),
    headless: false,
    viewport,
    locale: language,
    acceptDownloads: true,
    args: [...flags, `--lang=${language}`, ...loading],
  });
  const close = async () => {
    await context.close();
    if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  return { context, close };
}

/** Starts Chromium with the built extension. Throws a sentence when it has not been built. */
export async function launch(options: LaunchOptions = {}): Promise<Launched> {
  if (!existsSync(path.join(BUILT, 'manifest.json')))
    throw new Error(`No built extension in ${BUILT}: run "npm run build" first.`);
  const opened = await openBrowser(BUILT, options);
  try {
    const [scheme, , id] = (await worker(opened.context)).url().split('/');
    return { ...opened, origin: `${scheme}//${id}` };
  } catch (error) {
    await opened.close();
    throw error;
  }
}

/** The extension's service worker, as soon as it runs. */
export async function worker(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
}

type Switches = Partial<Record<PlatformId, boolean>>;

/** Sets the switches of the welcome page, all on unless said otherwise, and presses Start. */
export async function start(
  { context, origin }: Launched,
  { record = {}, badges = {} }: { record?: Switches; badges?: Switches } = {},
) {
  const page = await context.newPage();
  await page.goto(`${origin}/welcome.html`);
  for (const platform of ['x', 'linkedin', 'facebook'] as const) {
    await page.getByTestId(`record-${platform}`).setChecked(record[platform] ?? true, { force: true });
    await page.getByTestId(`badges-${platform}`).setChecked(badges[platform] ?? true, { force: true });
  }
  await page.getByTestId('start').click();
  await page.getByTestId('start').waitFor({ state: 'detached' });
  await page.close();
}

export async function openPanel({ context, origin }: Launched, tab = 'posts'): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${origin}/sidepanel.html#${tab}`);
  return page;
}

interface TabsApi {
  readonly chrome: {
    readonly tabs: {
      query(wanted: { active?: boolean; url?: string }): Promise<{ id?: number; url?: string }[]>;
    };
  };
}

/** The popup as it looks above a tab. It stands in a tab of its own, so the browser is made to name the other one as active. */
export async function openPopup({ context, origin }: Launched, above: Page): Promise<Page> {
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 380, height: 580 });
  await popup.addInitScript((address) => {
    const { tabs } = (globalThis as unknown as TabsApi).chrome;
    const query = tabs.query.bind(tabs);
    tabs.query = async (wanted) => {
      if (!wanted.active) return query(wanted);
      // A page that the extension has no business with has no address for it.
      return (await query({}))
        .filter(({ url }) => url === address)
        .concat({})
        .slice(0, 1);
    };
  }, above.url());
  await popup.goto(`${origin}/popup.html`);
  return popup;
}

/** Every row of every table of the extension's databases, read past its own code. */
export async function storedRows({ context, origin }: Launched): Promise<Record<string, unknown[]>> {
  const page = await context.newPage();
  await page.goto(`${origin}/manifest.json`);
  try {
    // Run by tsx, functions inside functions ask for this helper.
    await page.evaluate('globalThis.__name = (named) => named');
    return await page.evaluate(async () => {
      const settled = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const rows: Record<string, unknown[]> = {};
      for (const { name = '' } of await indexedDB.databases()) {
        const database = await settled(indexedDB.open(name));
        for (const table of database.objectStoreNames)
          rows[table] = await settled(database.transaction(table).objectStore(table).getAll());
        database.close();
      }
      return rows;
    });
  } finally {
    await page.close();
  }
}

/** Tells the extension's worker to stop at once, as the browser does to save memory. */
export async function killWorker({ context, origin }: Launched): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${origin}/manifest.json`);
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.close();
}

/** Asks the browser's own page of extensions; reloading an unpacked extension needs its developer mode. */
async function onExtensionsPage(context: BrowserContext, work: (page: Page) => Promise<unknown>): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await work(page);
  await page.close();
}

interface ExtensionsApi {
  readonly chrome: {
    readonly developerPrivate: { updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void> };
    readonly management: { setEnabled(id: string, enabled: boolean): Promise<void> };
    readonly runtime: { reload(): void };
  };
}

/** Reloads the extension, as an update does, and waits until its new worker runs. */
export async function reloadExtension({ context }: Launched): Promise<void> {
  await onExtensionsPage(context, (page) =>
    page.evaluate(() =>
      (globalThis as unknown as ExtensionsApi).chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
    ),
  );
  const running = await worker(context);
  const restarted = context.waitForEvent('serviceworker', { timeout: 20_000 });
  // The worker ends before it can answer.
  running.evaluate(() => (globalThis as unknown as ExtensionsApi).chrome.runtime.reload()).catch(() => undefined);
  await restarted;
}

/** Switches the extension off, as a person does in the browser's list of extensions. */
export async function disableExtension({ context, origin }: Launched): Promise<void> {
  await onExtensionsPage(context, (page) =>
    page.evaluate(
      (id) => (globalThis as unknown as ExtensionsApi).chrome.management.setEnabled(id, false),
      new URL(origin).hostname,
    ),
  );
}
