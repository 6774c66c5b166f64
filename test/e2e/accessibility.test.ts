import { expect, test } from 'playwright/test';
import { serveSites, withOptions } from '../sites/serve';
import { findings, fitsItsWidth } from './axe';
import { launch, openPanel, start } from './extension';
import { scrollThrough } from './scroll';
import { expectStoredPosts } from './stored';

for (const language of ['en-US', 'ar']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`welcome, popup and side panel in ${language}, ${colorScheme}: nothing that axe finds, empty and full`, async () => {
      test.setTimeout(120_000);
      const launched = await launch({ language });
      try {
        await serveSites(launched.context);
        const scan = async (name: string, address: string, size = { width: 1000, height: 900 }) => {
          const page = await launched.context.newPage();
          await page.setViewportSize(size);
          await page.emulateMedia({ colorScheme });
          await page.goto(`${launched.origin}/${address}`);
          expect(await page.evaluate(() => document.documentElement.dir), `${name}: direction`).toBe(
            language === 'ar' ? 'rtl' : 'ltr',
          );
          expect.soft(await findings(page), name).toEqual([]);
          expect.soft(await fitsItsWidth(page), `${name}: fits its width`).toBe(true);
          await page.screenshot({ path: test.info().outputPath(`${name}.png`) });
          await page.close();
        };
        const narrow = { width: 360, height: 800 };
        await scan('welcome', 'welcome.html');
        await scan('welcome-narrow', 'welcome.html', { width: 320, height: 800 });
        await scan('popup-before', 'popup.html', { width: 380, height: 560 });
        await scan('panel-empty', 'sidepanel.html#posts', narrow);
        await start(launched);
        const page = await launched.context.newPage();
        await page.goto(withOptions('https://x.com/home', { posts: 20, media: false }));
        await scrollThrough(page);
        await expectStoredPosts(launched, 20);
        await scan('welcome-after', 'welcome.html');
        await scan('popup', 'popup.html', { width: 380, height: 560 });
        await scan('panel-posts', 'sidepanel.html#posts', narrow);
        await scan('panel-posts-wide', 'sidepanel.html#posts', { width: 1200, height: 900 });
        await scan('panel-data', 'sidepanel.html#data', narrow);
        await scan('panel-data-smallest', 'sidepanel.html#data', { width: 320, height: 800 });
      } finally {
        await launched.close();
      }
    });
  }
}

test('Start and the switches work with the keyboard alone', async () => {
  const launched = await launch();
  try {
    const page = await launched.context.newPage();
    await page.goto(`${launched.origin}/welcome.html`);
    const focused = () => page.evaluate(() => document.activeElement?.closest('[data-testid]')?.getAttribute('data-testid'));
    const reached = new Set<string>();
    for (let presses = 0; presses < 40 && !reached.has('start'); presses += 1) {
      await page.keyboard.press('Tab');
      reached.add((await focused()) ?? '');
    }
    for (const site of ['x', 'linkedin', 'facebook']) expect([...reached]).toContain(`record-${site}`);
    await page.keyboard.press('Enter');
    await expect(page.getByTestId('start')).toHaveCount(0);
  } finally {
    await launched.close();
  }
});

test('the panel can be opened on the exports directly', async () => {
  const launched = await launch();
  try {
    await start(launched);
    const panel = await openPanel(launched, 'data');
    for (const kind of ['posts', 'snapshots', 'accounts', 'daily'])
      await expect(panel.getByTestId(`export-${kind}`)).toBeVisible();
  } finally {
    await launched.close();
  }
});
