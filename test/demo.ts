import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import type { PlatformId } from '../lib/platforms/types';
import { browserPath } from './browser-path';
import { demoTable } from './demo-table';
import { badges, visibleBadge } from './e2e/badges';
import { type CsvKind, exportText, readCsv } from './e2e/csv';
import { type Launched, launch, openPanel, openPopup, start } from './e2e/extension';
import { scrollOn } from './e2e/scroll';
import { serveSites, withOptions } from './sites/serve';
import type { SiteOptions } from './sites/site';
import { xAccount } from './sites/x/model';

/**
 * The whole job on replica feeds of the three sites: builds the extension, starts recording, scrolls for a minute, prints what was
 * recorded, and leaves CSV files and pictures in `demo-output/`.
 */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUTPUT = path.join(ROOT, 'demo-output');
const CSV: readonly CsvKind[] = ['posts', 'snapshots', 'accounts', 'daily'];
/** Milliseconds of scrolling on each site. */
const SCROLLING = 20_000;

function build(): void {
  console.log('Building the extension …');
  const { status, stdout, stderr } = spawnSync('npx', ['wxt', 'build'], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

async function scrollFor(page: Page, milliseconds: number): Promise<void> {
  const end = Date.now() + milliseconds;
  await page.waitForTimeout(1200);
  while (Date.now() < end) {
    await scrollOn(page, 0.35);
    await page.waitForTimeout(350);
  }
}

const picture = (page: Page, name: string) => page.screenshot({ path: path.join(OUTPUT, `${name}.png`) });

/** Scrolls through a feed, goes back to its top and takes a picture of a post with its badge. */
async function browse({ context }: Launched, platform: PlatformId, address: string): Promise<Page> {
  console.log(`Scrolling ${platform} for ${SCROLLING / 1000} seconds …`);
  const page = await context.newPage();
  await page.goto(address);
  await scrollFor(page, SCROLLING);
  await page.evaluate(() => (document.querySelector('main#workspace') ?? window).scrollTo(0, 0));
  await page.waitForTimeout(1500);
  await picture(page, `badge-${platform}`);
  console.log(`  ${(await badges(page)).length} badges are on the page now.`);
  return page;
}

async function pictureCard(page: Page): Promise<void> {
  const { box } = await visibleBadge(page);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.waitForTimeout(700);
  await picture(page, 'card');
  await page.mouse.move(2, 2);
}

/** Marks the account whose profile is open as one's own, as a person does in the popup. */
async function trackInPopup(launched: Launched, profile: Page): Promise<void> {
  const popup = await openPopup(launched, profile);
  await popup.getByRole('radio', { name: 'Mine' }).check({ force: true });
  await popup.waitForTimeout(500);
  await picture(popup, 'popup');
  await popup.close();
}

async function saveExports(launched: Launched): Promise<Record<CsvKind, string>> {
  const texts: Partial<Record<CsvKind, string>> = {};
  for (const kind of CSV) {
    texts[kind] = await exportText(launched, kind);
    writeFileSync(path.join(OUTPUT, `${kind}.csv`), texts[kind]);
  }
  return texts as Record<CsvKind, string>;
}

async function picturePanel(launched: Launched): Promise<void> {
  const panel = await openPanel(launched, 'posts');
  for (const [name, width] of [
    ['panel', 400],
    ['panel-wide', 1200],
  ] as const) {
    await panel.setViewportSize({ width, height: 900 });
    await panel.waitForTimeout(1000);
    await picture(panel, name);
  }
  await panel.close();
}

/** The views of the side panel over the sample, which has the history that a minute of browsing has not. */
async function pictureSample(launched: Launched): Promise<void> {
  const panel = await openPanel(launched, 'overview');
  await panel.setViewportSize({ width: 400, height: 900 });
  await panel.getByTestId('enter-sample').click();
  await panel.getByTestId('sample-banner').waitFor();
  for (const tab of ['overview', 'compare', 'timing', 'goals', 'kpis']) {
    await panel.evaluate((hash) => {
      location.hash = hash;
    }, tab);
    await panel.waitForTimeout(2500);
    await picture(panel, `sample-${tab}`);
  }
  await panel.setViewportSize({ width: 1200, height: 1600 });
  await panel.goto(`${launched.origin}/report.html?sample`);
  await panel.waitForTimeout(5000);
  await picture(panel, 'sample-report');
  await panel.goto(`${launched.origin}/sidepanel.html?sample#overview`);
  await panel.getByTestId('leave-sample').click();
  await panel.getByTestId('sample-banner').waitFor({ state: 'detached' });
  await panel.close();
}

async function demo(): Promise<void> {
  browserPath('chromium');
  build();
  rmSync(OUTPUT, { recursive: true, force: true });
  mkdirSync(OUTPUT, { recursive: true });
  console.log(hasDisplay() ? 'Opening the browser …' : 'There is no display: the browser runs unseen.');
  const launched = await launch({ visible: hasDisplay() });
  try {
    const changes: Partial<SiteOptions> = { posts: 400, seed: 2026, tickEvery: 250 };
    const { options, strangers } = await serveSites(launched.context, changes);
    await start(launched);
    await pictureSample(launched);
    const x = await browse(launched, 'x', withOptions('https://x.com/home', {}));
    await pictureCard(x);
    await x.close();
    const profile = await launched.context.newPage();
    await profile.goto(withOptions(`https://x.com/${xAccount(options, 3).handle}`, { theme: 'dark' }));
    await scrollFor(profile, 3000);
    await trackInPopup(launched, profile);
    await profile.close();
    await (await browse(launched, 'linkedin', 'https://www.linkedin.com/feed/')).close();
    await (await browse(launched, 'facebook', 'https://www.facebook.com/')).close();

    const texts = await saveExports(launched);
    await picturePanel(launched);
    const posts = readCsv(texts.posts);
    if (posts.length === 0) throw new Error('Nothing was recorded: the pages could not be read.');
    console.log(`\n${demoTable(posts, readCsv(texts.accounts))}\n`);
    console.log(
      `${posts.length} posts and ${readCsv(texts.snapshots).length} snapshots recorded. Requests to anywhere else: ${strangers.length}.`,
    );
    console.log(`CSV files and pictures are in ${path.relative(process.cwd(), OUTPUT) || '.'}/.`);
  } finally {
    await launched.close();
  }
}

demo().catch((error: unknown) => {
  console.error(`\nThe demo could not be finished. ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
