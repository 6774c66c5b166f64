// Every surface in several appearances, as contact sheets in $SHOTS.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { launch, openBrowser, openPopup, start } from './test/e2e/extension';
import { serveSites, withOptions } from './test/sites/serve';

const OUT = process.env.SHOTS ?? '/tmp/surfaces';
const only = process.argv.slice(2);
const TABS = ['overview', 'posts', 'compare', 'timing', 'kpis', 'data'];
type Look = { name: string; theme: 'light' | 'dark'; language: 'en' | 'ar'; width: number };
const LOOKS: Look[] = [
  { name: 'light-en-400', theme: 'light', language: 'en', width: 400 },
  { name: 'dark-en-400', theme: 'dark', language: 'en', width: 400 },
  { name: 'light-ar-400', theme: 'light', language: 'ar', width: 400 },
  { name: 'dark-ar-320', theme: 'dark', language: 'ar', width: 320 },
  { name: 'light-en-320', theme: 'light', language: 'en', width: 320 },
  { name: 'light-en-1280', theme: 'light', language: 'en', width: 1280 },
];
const snap = async (page: Page, name: string) => {
  await page.waitForTimeout(900);
  await page.screenshot({ path: `${OUT}/${name}.png` });
  if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) console.log('OVERFLOW', name);
};
const attempt = async (name: string, work: () => Promise<unknown>) => {
  try {
    await work();
  } catch (e) {
    console.log('FAILED', name, String(e).split('\n')[0]);
  }
};
async function look({ name, theme, language, width }: Look) {
  const launched = await launch({ viewport: { width, height: 860 }, language: 'en-US' });
  const { context, origin } = launched;
  try {
    await serveSites(context, { posts: 60, seed: 9 });
    const page = await context.newPage();
    page.on('pageerror', (e) => console.log('PAGEERROR', name, e.message));
    page.on('console', (m) => m.type() === 'error' && console.log('CONSOLE', name, m.text().slice(0, 200)));
    await page.emulateMedia({ colorScheme: theme });
    await page.goto(`${origin}/sidepanel.html#data`);
    await page.getByTestId('language').selectOption(language);
    await page.waitForTimeout(600);
    await page.goto(`${origin}/welcome.html`);
    await snap(page, `${name}--00-welcome`);
    await start(launched);
    const site = await context.newPage();
    await site.goto(withOptions('https://x.com/home', { posts: 20, media: false }));
    await page.goto(`${origin}/sidepanel.html#overview`);
    for (const [i, tab] of TABS.entries()) {
      if (i === 0) {
        await page.goto(`${origin}/sidepanel.html#overview`);
      }
      await page.evaluate((hash) => {
        location.hash = hash;
      }, tab);
      if (tab !== 'kpis') await snap(page, `${name}--1${i}-empty-${tab}`);
    }
    await attempt('popup', async () => {
      const popup = await openPopup(launched, site);
      await popup.emulateMedia({ colorScheme: theme });
      await snap(popup, `${name}--20-popup`);
      await popup.close();
    });
    await page.goto(`${origin}/sidepanel.html#compare`);
    await page.getByTestId('enter-sample').click();
    await page.getByTestId('sample-banner').waitFor();
    for (const [i, tab] of TABS.entries()) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, tab);
      await page.waitForTimeout(1500);
      await snap(page, `${name}--3${i}-${tab}`);
      if (['overview', 'compare', 'timing', 'data'].includes(tab)) {
        await page.evaluate(() => {
          for (const e of document.querySelectorAll('.panel-tab')) e.scrollTop = 700;
        });
        await snap(page, `${name}--3${i}-${tab}-lower`);
      }
    }
    const go = async (hash: string) => {
      await page.goto(`${origin}/sidepanel.html?sample#${hash}`);
      await page.reload();
      await page.waitForTimeout(1800);
    };
    await attempt('explain', async () => {
      await go('overview');
      await page.locator('.tile-explain').first().click();
      await snap(page, `${name}--40-explain`);
    });
    await attempt('quality', async () => {
      await go('overview');
      await page.locator('.quality summary').click();
      await page.locator('.quality').scrollIntoViewIfNeeded();
      await snap(page, `${name}--40-quality`);
    });
    await attempt('compare-number', async () => {
      await go('compare');
      await page.locator('.compare-number').nth(1).click();
      await snap(page, `${name}--48-compare-number`);
    });
    await attempt('coverage', async () => {
      await go('compare');
      await page.locator('.coverage').first().click();
      await snap(page, `${name}--49-coverage`);
    });
    await attempt('compare-columns', async () => {
      await go('compare');
      await page.locator('.set-picker .button').last().click();
      await snap(page, `${name}--50-compare-columns`);
    });
    await attempt('slot', async () => {
      await go('timing');
      await page.locator('.heat-map button').first().click();
      await page.locator('.slot-posts').scrollIntoViewIfNeeded();
      await snap(page, `${name}--51-slot`);
    });
    await attempt('tiles', async () => {
      await go('overview');
      await page.getByTestId('choose-tiles').click();
      await snap(page, `${name}--41-tiles`);
    });
    await attempt('detail', async () => {
      await go('posts');
      const key = await page.evaluate(async () => {
        const r = indexedDB.open('kpi-lens-sample');
        await new Promise((ok) => {
          r.onsuccess = ok;
        });
        const t = r.result.transaction('posts').objectStore('posts').getAllKeys();
        await new Promise((ok) => {
          t.onsuccess = ok;
        });
        r.result.close();
        return String((t.result as string[]).filter((k) => k.startsWith('x:')).at(-12));
      });
      await go(`posts/${key}`);
      await snap(page, `${name}--42-detail`);
      await page.evaluate(() => {
        for (const e of document.querySelectorAll('.detail, .panel-tab')) e.scrollTop = 620;
      });
      await snap(page, `${name}--43-detail-lower`);
    });
    await attempt('set', async () => {
      await go('compare');
      await page.locator('.set-picker .button').first().click();
      await snap(page, `${name}--44-set`);
    });
    await attempt('kpi', async () => {
      await go('kpis/engagementRateByViews');
      await snap(page, `${name}--45-kpi`);
    });
    await attempt('tags', async () => {
      await go('data');
      await page.locator('.tag-line button').first().click();
      await page.locator('.tag-line, form').first().scrollIntoViewIfNeeded();
      await snap(page, `${name}--46-tag`);
    });
    await attempt('columns', async () => {
      await go('posts');
      await page
        .locator('.table-tools button, .posts-tools button')
        .filter({ has: page.locator('.lucide-columns-3') })
        .first()
        .click();
      await snap(page, `${name}--47-columns`);
    });
  } finally {
    await launched.close();
  }
}
async function sheet(name: string) {
  const files = readdirSync(OUT)
    .filter((f) => f.startsWith(`${name}--`))
    .sort();
  const wide = name.endsWith('1280');
  const per = wide ? 9 : 14;
  for (let s = 0; s * per < files.length; s += 1) {
    const part = files.slice(s * per, (s + 1) * per);
    const { context, close } = await openBrowser(undefined, { viewport: { width: wide ? 1900 : 2000, height: 900 } });
    const page = await context.newPage();
    await page.setContent(
      `<body style="margin:6px;background:#777;display:grid;grid-template-columns:repeat(${wide ? 3 : 7},1fr);gap:6px">${part.map((f) => `<img style="width:100%;align-self:start" src="data:image/png;base64,${readFileSync(`${OUT}/${f}`).toString('base64')}">`).join('')}`,
    );
    await page.waitForTimeout(600);
    await page.screenshot({ path: `${OUT}/sheet-${name}-${s}.png`, fullPage: true });
    await close();
    console.log(`sheet-${name}-${s}:`, part.map((f) => f.split('--')[1]).join(' '));
  }
}
const main = async () => {
  mkdirSync(OUT, { recursive: true });
  for (const each of LOOKS.filter(({ name }) => only.length === 0 || only.includes(name))) {
    await look(each);
    await sheet(each.name);
  }
};
main().catch((e) => {
  console.error(e);
  process.exitCode = 1;
});
