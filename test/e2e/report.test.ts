import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { findings, fitsItsWidth } from './axe';
import { readCsv } from './csv';
import { type Launched, openPanel, start, storedRows } from './extension';
import { expect, test } from './test';
import { keptWords, namesIn, sourceNames, untranslated } from './untranslated';

const PARTS = ['goals', 'kpis', 'trends', 'posts', 'competitors', 'quality', 'definitions'];

/** The side panel in the sample workspace. */
async function enterSample(launched: Launched): Promise<Page> {
  await start(launched);
  const panel = await openPanel(launched, 'posts');
  await panel.getByTestId('enter-sample').click();
  await panel.getByTestId('sample-banner').waitFor();
  return panel;
}

const ready = (page: Page) => page.locator('[data-testid="report"][aria-busy="false"]').waitFor();

/** The page as the browser prints it. */
async function pdfOf(page: Page, paper: { paperWidth: number; paperHeight: number }): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.printToPDF', { ...paper, printBackground: true, preferCSSPageSize: true });
  return Buffer.from(data, 'base64').toString('latin1');
}

const pagesIn = (pdf: string) => pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test('the report on the sample: every part, prints on A4 and Letter, copies, saves its numbers, and asks the network for nothing', async ({
  launched,
}) => {
  const asked: string[] = [];
  launched.context.on('request', (request) => {
    if (!/^(chrome-extension|data|blob|about):/.test(request.url())) asked.push(request.url());
  });
  const panel = await enterSample(launched);
  const opened = launched.context.waitForEvent('page');
  await panel.getByTestId('open-report').click();
  const page = await opened;
  await ready(page);
  expect(page.url()).toBe(`${launched.origin}/report.html?sample`);
  for (const part of PARTS) await expect(page.locator(`[data-section="${part}"]`), part).toBeVisible();
  await expect(page.getByTestId('report-goal').first()).toBeVisible();
  await expect(page.locator('[data-section="trends"] svg.recharts-surface').first()).toBeVisible();
  expect(await page.locator('[data-section="competitors"] tbody tr').count()).toBeGreaterThan(3);
  await expect(page.locator('.paper')).toContainText('invented');

  const summary = page.locator('.comment-field').first();
  await summary.fill('All in all a good month.');
  for (const paper of [
    { paperWidth: 8.27, paperHeight: 11.69 },
    { paperWidth: 8.5, paperHeight: 11 },
  ]) {
    const pages = pagesIn(await pdfOf(page, paper));
    expect(pages).toBeGreaterThan(1);
    expect(pages).toBeLessThan(8);
  }
  // Paper shows the numbers, not what they are chosen with.
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.report-tools')).toBeHidden();
  await expect(page.locator('.comment-text').first()).toHaveText('All in all a good month.');
  await expect(page.locator('.comment-text').nth(1)).toBeHidden();
  expect(await page.evaluate(() => getComputedStyle(document.body).getPropertyValue('--surface').trim())).toBe('#ffffff');
  await page.emulateMedia({ media: 'screen' });

  await page.getByTestId('report-copy').click();
  await expect(page.getByRole('status').first()).toContainText('Copied');
  // Pasted, as a person does.
  const goals = page.locator('[data-section="goals"] .comment-field');
  await goals.focus();
  await page.keyboard.press('ControlOrMeta+v');
  await expect(goals).toHaveValue(/^Social media report\n[\s\S]*All in all a good month\.[\s\S]*• Engagement rate by views: /);

  const download = page.waitForEvent('download');
  await page.getByTestId('report-csv').click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^sample-kpi-lens-report-\d{4}-\d\d-01-\d{4}-\d\d-\d\d\.csv$/);
  const rows = readCsv(readFileSync(await file.path(), 'utf8'));
  expect(new Set(rows.map(({ section }) => section))).toEqual(new Set(['goals', 'kpis', 'trends', 'posts', 'competitors']));
  const tile = await page.locator('[data-section="kpis"] [data-kpi="engagements"] .kpi-tile-value').textContent();
  const row = rows.find(({ section, kpi }) => section === 'kpis' && kpi === 'engagements');
  expect(tile).toBe(Number(row?.value).toLocaleString('en-US'));
  expect(asked).toEqual([]);
});

test('what is written and left out is there after the page is opened again; the real workspace has none of it', async ({
  launched,
}) => {
  await enterSample(launched);
  const page = await launched.context.newPage();
  await page.goto(`${launched.origin}/report.html?sample`);
  await ready(page);
  await page.locator('.comment-field').first().fill('Kept.');
  await page.getByTestId('report-part-trends').uncheck();
  await page.getByTestId('period').selectOption('days90');
  await ready(page);
  await expect(page.locator('[data-section="trends"]')).toHaveCount(0);
  await page.reload();
  await ready(page);
  await expect(page.locator('.comment-field').first()).toHaveValue('Kept.');
  await expect(page.getByTestId('period')).toHaveValue('days90');
  await expect(page.locator('[data-section="trends"]')).toHaveCount(0);
  const real = (await storedRows(launched)).meta ?? [];
  expect(JSON.stringify(real)).not.toContain('days90');
});

for (const [language, colorScheme] of [
  ['en', 'light'],
  ['ar', 'dark'],
] as const) {
  test(`the report in ${language}, ${colorScheme}, wide and narrow: translated, fits, and has nothing that axe finds`, async ({
    launched,
  }) => {
    await enterSample(launched);
    const panel = await openPanel(launched, 'data');
    await panel.getByTestId('language').selectOption(language);
    await expect(panel.locator('html')).toHaveAttribute('lang', language);
    const page = await launched.context.newPage();
    await page.emulateMedia({ colorScheme });
    const known = [keptWords(language), sourceNames(), namesIn(await storedRows(launched))];
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${launched.origin}/report.html?sample`);
      await ready(page);
      await page.evaluate(() => document.querySelector('.report-settings')?.setAttribute('open', ''));
      expect.soft(await findings(page), `${width}`).toEqual([]);
      expect.soft(await fitsItsWidth(page), `${width}: fits its width`).toBe(true);
      if (language !== 'en') expect.soft(await untranslated(page, known), `${width}: untranslated`).toEqual([]);
      await page.screenshot({ path: test.info().outputPath(`report-${width}.png`), fullPage: true });
    }
  });
}
