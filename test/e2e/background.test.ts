import type { Page, Worker } from 'playwright';
import { badges, openCard, visibleBadge } from './badges';
import { type Launched, start, storedRows, worker } from './extension';
import { expectStoredPosts } from './stored';
import { expect, test } from './test';

/** The parts of Chromium's interface that are used inside its own pages and workers. */
interface Chromium {
  readonly chrome: {
    readonly runtime: {
      reload(): void;
      getContexts(filter: object): Promise<{ readonly contextType: string }[]>;
    };
    readonly developerPrivate: { updateProfileConfiguration(change: { readonly inDeveloperMode: boolean }): Promise<void> };
  };
}

const X = `https://x.com/home?replica=${JSON.stringify({ posts: 4, media: false })}`;

test('the welcome page opens by itself on installation', async ({ launched }) => {
  const isOpen = () => launched.context.pages().some((page) => page.url() === `${launched.origin}/welcome.html`);
  await expect.poll(isOpen).toBe(true);
});

/** What the background answers to a message from the content script's own world. */
async function sendFromContentScript(page: Page, name: string, message: unknown): Promise<unknown> {
  const session = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  const { result } = await session.send('Runtime.evaluate', {
    contextId: worlds[0] ?? 0,
    expression: `chrome.runtime.sendMessage(${JSON.stringify({ name, message })})`,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  return result.value;
}

test('a page’s script may record its own platform, and nothing else', async ({ launched, sites }) => {
  await start(launched);
  const page = await launched.context.newPage();
  await page.goto(X);
  await expect.poll(async () => (await storedRows(launched)).posts?.length).toBeGreaterThan(0);
  const before = await storedRows(launched);

  const refused = { error: expect.stringMatching(/^refused: /) };
  const batch = { platform: 'linkedin', posts: [], accounts: [], health: { seen: 1, read: 1 } };
  expect(await sendFromContentScript(page, 'record', batch)).toEqual(refused);
  expect(await sendFromContentScript(page, 'hello', { platform: 'facebook' })).toEqual(refused);
  expect(await sendFromContentScript(page, 'deleteEverything', {})).toEqual(refused);
  expect(await sendFromContentScript(page, 'deleteAccount', { key: 'x:acme' })).toEqual(refused);
  expect(await sendFromContentScript(page, 'changeSettings', { record: { linkedin: true } })).toEqual(refused);
  expect(await sendFromContentScript(page, 'trackAs', { platform: 'x', account: 'acme', role: 'own' })).toEqual(refused);
  expect(await sendFromContentScript(page, 'record', { ...batch, platform: 'x', posts: 'all' })).toEqual(refused);
  expect(await sendFromContentScript(page, 'hello', { platform: 'x' })).toMatchObject({ value: { record: true } });
  const { meta, accounts } = await storedRows(launched);
  expect({ meta, accounts }).toEqual({ meta: before.meta, accounts: before.accounts });
  expect(sites.strangers).toEqual([]);
});

/** Kinds of the extension's open surfaces, by Chromium. */
function surfaces(background: Worker): Promise<string[]> {
  return background.evaluate(async () => {
    const contexts = await (globalThis as unknown as Chromium).chrome.runtime.getContexts({});
    return contexts.map(({ contextType }) => contextType);
  });
}

test('the card’s button opens the side panel beside the page, at that post', async ({ launched, sites }, info) => {
  await start(launched);
  const page = await launched.context.newPage();
  await page.goto(X);
  await expectStoredPosts(launched, 4);
  await expect.poll(async () => (await badges(page)).length).toBeGreaterThan(1);
  const { box } = await visibleBadge(page);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect.poll(() => openCard(page)).toBeDefined();
  const background = await worker(launched.context);
  expect(await surfaces(background)).not.toContain('SIDE_PANEL');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => surfaces(background)).toContain('SIDE_PANEL');
  const { meta } = await storedRows(launched);
  expect(meta).toContainEqual({
    id: 'panel-target',
    value: { post: expect.stringMatching(/^x:\d+$/), windowId: expect.any(Number), at: expect.any(Number) },
  });
  await page.screenshot({ path: info.outputPath('panel.png') });
  expect(sites.strangers).toEqual([]);
});

/** Reloads the extension as an update does. Chromium starts an unpacked one again in developer mode only. */
async function reload({ context }: Launched, developerMode: boolean): Promise<void> {
  const settings = await context.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(
    (inDeveloperMode) =>
      (globalThis as unknown as Chromium).chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode }),
    developerMode,
  );
  await settings.close();
  const background = await worker(context);
  const gone = new Promise((resolve) => background.once('close', resolve));
  // The answer never comes: the worker ends.
  background.evaluate(() => (globalThis as unknown as Chromium).chrome.runtime.reload()).catch(() => undefined);
  await gone;
}

test('after an update open pages go on without a reload', async ({ launched, sites }) => {
  await start(launched);
  const page = await launched.context.newPage();
  await page.goto(X);
  await expect.poll(async () => (await badges(page)).length).toBe(4);
  const before = new Set((await badges(page)).map(({ hostNode }) => hostNode));
  await reload(launched, true);
  await page.bringToFront();
  const isNew = async () => (await badges(page)).map(({ hostNode }) => !before.has(hostNode));
  await expect.poll(isNew, 'the badges of the new script, and none of the old one').toEqual([true, true, true, true]);
  await page.waitForTimeout(1000);
  expect(await isNew()).toEqual([true, true, true, true]);
  expect(sites.strangers).toEqual([]);
});

test('when the extension is gone its script leaves open pages without a trace', async ({ launched, sites }) => {
  await start(launched);
  const page = await launched.context.newPage();
  await page.goto(X);
  await expect.poll(async () => (await badges(page)).length).toBe(4);
  await reload(launched, false);
  await page.evaluate(() => window.dispatchEvent(new Event('focus'))); // the person comes back to the page
  await expect.poll(async () => (await badges(page)).length).toBe(0);
  expect(sites.strangers).toEqual([]);
});
