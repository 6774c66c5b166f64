import type { Page } from 'playwright';
import { findings, fitsItsWidth } from './axe';
import { openPanel, start, storedRows } from './extension';
import { expect, test } from './test';
import { keptWords, namesIn, sourceNames, untranslated } from './untranslated';

/** Every place of the side panel, and how to get there from a panel that has just been opened there. */
const PLACES: readonly (readonly [name: string, hash: string, open?: (page: Page) => Promise<unknown>])[] = [
  ['overview', 'overview'],
  ['tiles', 'overview', (page) => page.getByTestId('choose-tiles').click()],
  ['explained', 'overview', (page) => page.locator('.tile-explain').first().click()],
  ['posts', 'posts', (page) => page.locator('.filters [aria-expanded]').click()],
  ['columns', 'posts', (page) => tool(page, 'columns-3')],
  ['tags', 'posts', (page) => tool(page, 'tags')],
  ['tag', 'posts', (page) => editTag(page, 'Behind the scenes')],
  ['campaign', 'posts', (page) => editTag(page, 'Winter Blend')],
  ['tagging', 'posts', tagTwoPosts],
  ['post', 'posts', (page) => page.locator('[data-post^="x:"]').first().click()],
  ['compare', 'compare'],
  ['set', 'compare', (page) => page.locator('.set-picker button').first().click()],
  ['timing', 'timing'],
  ['kpis', 'kpis'],
  ['kpi', 'kpis/engagementRateByViews'],
  ['data', 'data', (page) => page.locator('.export-kpis summary').click()],
  ['client', 'data', (page) => page.locator('.client-list .button').last().click()],
  ['account', 'data', (page) => page.locator('.account-actions .button').first().click()],
];

const tool = (page: Page, icon: string) => page.locator(`.table-tools button:has(.lucide-${icon})`).click();

async function editTag(page: Page, name: string) {
  await tool(page, 'tags');
  await page.locator('.tag-line', { hasText: name }).getByRole('button').first().click();
  await page.locator('form.editor').waitFor();
}

async function tagTwoPosts(page: Page) {
  await page.locator('.table-tools [aria-pressed]').click();
  for (const place of [0, 1]) await page.locator('.post-line .cell-select').nth(place).click();
  await page.locator('.bulk button').first().click();
  await page.locator('.tag-check').first().click();
  await page.locator('[role="dialog"] .undo').waitFor();
}

test('the sample in Arabic, 320 px wide: every tab and dialog is translated, fits, and has nothing that axe finds', async ({
  launched,
}) => {
  test.setTimeout(240_000);
  await start(launched);
  const panel = await openPanel(launched, 'data');
  panel.setDefaultTimeout(15_000);
  await panel.setViewportSize({ width: 320, height: 800 });
  await panel.getByTestId('language').selectOption('ar');
  await expect(panel.locator('html')).toHaveAttribute('dir', 'rtl');
  await panel.goto(`${launched.origin}/sidepanel.html#posts`);
  await panel.getByTestId('enter-sample').click();
  await panel.getByTestId('sample-banner').waitFor();
  const known = [keptWords('ar'), sourceNames(), namesIn(await storedRows(launched))];
  for (const [name, hash, open] of PLACES) {
    await panel.goto('about:blank');
    await panel.goto(`${launched.origin}/sidepanel.html?sample#${hash}`);
    await panel.locator('[role="tabpanel"] :is(h2, h3, table, [role="grid"], .tile)').first().waitFor();
    await open?.(panel);
    expect.soft(await findings(panel), name).toEqual([]);
    expect.soft(await untranslated(panel, known), `${name}: untranslated`).toEqual([]);
    expect.soft(await fitsItsWidth(panel), `${name}: fits its width`).toBe(true);
    await panel.screenshot({ path: test.info().outputPath(`${name}.png`) });
  }
});
