import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { findings, fitsItsWidth } from './axe';
import { openPanel, start } from './extension';
import { test as base, expect } from './test';

/** What each tab shows of the sample when it is there, with a number in it. */
const SHOWN = {
  overview: '.kpi-tile-value',
  posts: '.post-line',
  compare: '.compare-number',
  timing: '.heat-rate',
  kpis: '.dictionary',
  data: '.account-words',
} as const;

/** The side panel on the sample workspace. Afterwards nothing may have failed in it, and nothing have left the extension. */
const test = base.extend<{ panel: Page }>({
  panel: async ({ launched, sites }, use) => {
    const failed: string[] = [];
    const asked: string[] = [];
    launched.context.on('request', (request) => {
      if (!/^(chrome-extension|data|blob|about):/.test(request.url())) asked.push(request.url());
    });
    launched.context.on('weberror', (error) => failed.push(error.error().message));
    launched.context.on('console', (message) => message.type() === 'error' && failed.push(message.text()));
    await start(launched);
    const panel = await openPanel(launched, 'overview');
    await panel.getByTestId('enter-sample').click();
    await panel.getByTestId('sample-banner').waitFor();
    await use(panel);
    expect(failed, 'errors in the console').toEqual([]);
    expect([...asked, ...sites.strangers], 'requests').toEqual([]);
  },
});

/** Goes to a tab and waits until it has read what it shows. */
async function showTab(panel: Page, tab: keyof typeof SHOWN): Promise<void> {
  await panel.evaluate((hash) => {
    location.hash = hash;
  }, tab);
  await expect(panel.locator(SHOWN[tab]).filter({ hasText: /\d/ }).first(), tab).toBeVisible();
}

test('every tab shows the sample’s numbers, fits 320 and 400 px, and has nothing that axe finds, light and dark', async ({
  panel,
}) => {
  for (const tab of ['overview', 'posts', 'compare', 'timing', 'kpis', 'data'] as const) {
    await showTab(panel, tab);
    for (const [width, colorScheme] of [
      [320, 'dark'],
      [400, 'light'],
    ] as const) {
      await panel.setViewportSize({ width, height: 800 });
      await panel.emulateMedia({ colorScheme });
      const where = `${tab}, ${width} px, ${colorScheme}`;
      expect.soft(await findings(panel), where).toEqual([]);
      expect.soft(await fitsItsWidth(panel), `${where}: fits its width`).toBe(true);
      await panel.screenshot({ path: test.info().outputPath(`${tab}-${width}.png`) });
    }
  }
});

test('the keyboard opens what explains a tile, and Esc closes it and gives the focus back', async ({ panel }) => {
  await showTab(panel, 'overview');
  const tile = panel.locator('.kpi-tile').filter({ hasText: /\d/ }).first();
  const value = (await tile.locator('.kpi-tile-value').textContent()) ?? '';
  await tile.locator('.kpi-tile-main').focus();
  await panel.keyboard.press('Tab');
  await panel.keyboard.press('Enter');
  const explanation = panel.getByRole('dialog');
  await expect(explanation.locator('.kpi-explanation-value')).toHaveText(value);
  await expect(explanation.locator('.kpi-filled')).toHaveText(/\d/);
  await panel.keyboard.press('Escape');
  await expect(explanation).toHaveCount(0);
  await expect(tile.locator('.tile-explain')).toBeFocused();
});

test('a tile’s trend can be saved as SVG', async ({ panel }) => {
  await showTab(panel, 'overview');
  const tile = panel.locator('.kpi-tile[data-kpi="engagements"], .kpi-tile[data-kpi="views"]').last();
  const name = (await tile.locator('.kpi-tile-name').textContent()) ?? '';
  await tile.locator('.kpi-tile-main').click();
  await expect(panel.getByRole('figure').getByRole('heading')).toContainText(name);
  await panel.getByTestId('save-chart').click();
  const download = panel.waitForEvent('download');
  await panel.getByRole('menuitem', { name: /SVG/ }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/\.svg$/);
  const picture = readFileSync(await file.path(), 'utf8');
  const wrong = await panel.evaluate((text) => {
    const { documentElement: root } = new DOMParser().parseFromString(text, 'image/svg+xml');
    if (root.localName !== 'svg') return root.textContent;
    return root.querySelector('path[d]') ? '' : 'nothing drawn';
  }, picture);
  expect(wrong).toBe('');
  expect(picture).toContain(name);
});

test('a tag made by a rule filters Posts', async ({ panel }) => {
  const [total, tagged] = await storedTexts(panel, /#directtrade\b/i);
  expect(tagged, 'posts with the hashtag').toBeGreaterThan(0);
  await showTab(panel, 'data');
  await panel.getByRole('button', { name: 'New tag' }).click();
  await panel.getByLabel('Name', { exact: true }).fill('From the test');
  await panel.getByRole('button', { name: 'Add a rule' }).click();
  await panel.getByLabel('Hashtag').fill('directtrade');
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(panel.locator('.tag-line').filter({ hasText: 'From the test' })).toContainText(`${tagged} post`);
  await showTab(panel, 'posts');
  await panel.getByLabel('Tag', { exact: true }).selectOption('From the test');
  await expect(panel.getByText(`${tagged} of ${total} posts`)).toBeVisible();
});

/** How many posts of the sample there are, and how many of them say something, read past the extension's own code. */
function storedTexts(panel: Page, wanted: RegExp): Promise<[total: number, found: number]> {
  return panel.evaluate(
    async ([source, flags]) => {
      const opening = indexedDB.open('kpi-lens-sample');
      await new Promise((resolve) => opening.addEventListener('success', resolve));
      const reading = opening.result.transaction('posts').objectStore('posts').getAll();
      await new Promise((resolve) => reading.addEventListener('success', resolve));
      opening.result.close();
      const texts = (reading.result as { text?: string }[]).map(({ text = '' }) => text);
      return [texts.length, texts.filter((text) => new RegExp(source, flags).test(text)).length] as [number, number];
    },
    [wanted.source, wanted.flags] as const,
  );
}

test('a client chosen at the top limits Overview to its accounts', async ({ panel }) => {
  await showTab(panel, 'overview');
  const all = await tiles(panel);
  const accounts = panel.getByTestId('accounts');
  const account = await accounts.locator('option[value^="account:x:sample_harbor"]').getAttribute('value');
  await accounts.selectOption(account);
  await expect.poll(() => tiles(panel)).not.toEqual(all);
  const ofOne = await tiles(panel);
  await accounts.selectOption('own');
  await expect.poll(() => tiles(panel)).toEqual(all);

  await showTab(panel, 'data');
  await panel.getByRole('button', { name: 'New client' }).click();
  await panel.getByLabel('Name of the client').fill('Harbor');
  await panel.getByRole('group', { name: 'Own accounts' }).getByRole('checkbox', { name: /^X / }).check();
  await panel.getByRole('button', { name: 'Save' }).click();
  await panel.getByTestId('client').selectOption('Harbor');
  await showTab(panel, 'overview');
  await expect.poll(() => tiles(panel)).toEqual(ofOne);
  await expect(accounts.locator('option[value^="account:"]')).toHaveCount(1);
});

/** What the tiles of Overview say, once all of them are computed. */
async function tiles(panel: Page): Promise<string[]> {
  await expect(panel.locator('.kpi-tile').first()).toBeVisible();
  await expect(panel.locator('.kpi-tile-main[aria-busy="true"]')).toHaveCount(0);
  return panel.locator('.kpi-tile-name, .kpi-tile-value, .kpi-tile-missing').allTextContents();
}
