import type { Page } from 'playwright';
import { withOptions } from '../sites/serve';
import { direction, type SiteOptions, type Theme, type TruePost } from '../sites/site';
import { feedTruth } from '../sites/truth';
import { type BadgeSeen, badges, bandShown, boxBefore, buttonBox, coveredTexts, openCard, visibleBadge } from './badges';
import { openPanel, start, storedRows } from './extension';
import { scrollOn } from './scroll';
import { seedHistory } from './seed';
import { expect, test } from './test';

interface Place {
  readonly name: string;
  readonly address: string;
  readonly themes: readonly Theme[];
  readonly changes: readonly Partial<SiteOptions>[];
}

const PLACES: readonly Place[] = [
  { name: 'X', address: 'https://x.com/home', themes: ['light', 'dim', 'dark'], changes: [{}, { language: 'ar' }] },
  { name: 'LinkedIn', address: 'https://www.linkedin.com/feed/', themes: ['light', 'dark'], changes: [{}, { language: 'ar' }] },
  {
    name: 'LinkedIn, numbers in the buttons',
    address: 'https://www.linkedin.com/feed/',
    themes: ['light'],
    changes: [{ layout: 'button-count' }],
  },
  { name: 'LinkedIn, older feed', address: 'https://www.linkedin.com/feed/', themes: ['light'], changes: [{ layout: 'legacy' }] },
  {
    name: 'Facebook',
    address: 'https://www.facebook.com/',
    themes: ['light', 'dark'],
    changes: [{}, { language: 'ar', layout: 'bare' }],
  },
];

/** Starts noting every shift of the page's layout that no scrolling explains. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shiftsForTest: shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

const shifts = (page: Page) => page.evaluate(() => (window as unknown as { shiftsForTest: number[] }).shiftsForTest);
/** Notes where every element of the site stands. */
const noteBoxes = (page: Page) =>
  page.evaluate(() => {
    const boxes = [...document.body.querySelectorAll('*')].map((element) => [element, element.getBoundingClientRect()] as const);
    Object.assign(window, { boxesForTest: boxes });
  });

/** Elements of the site that have moved or changed their size since then. */
const movedElements = (page: Page) =>
  page.evaluate(() => {
    const { boxesForTest } = window as unknown as { boxesForTest: readonly (readonly [Element, DOMRect])[] };
    return boxesForTest.flatMap(([element, before]) => {
      const now = element.getBoundingClientRect();
      const moved = ['x', 'y', 'width', 'height'].some((side) => Math.abs(now[side as 'x'] - before[side as 'x']) > 0.5);
      return moved ? [`${element.localName}.${element.className} ${JSON.stringify(before)} → ${JSON.stringify(now)}`] : [];
    });
  });

for (const { name, address, themes, changes } of PLACES) {
  test(`${name}: a badge at each post, in every theme and direction, that takes no room`, async ({ launched, sites }, info) => {
    await start(launched, { badges: { x: false, linkedin: false, facebook: false } });
    const page = await launched.context.newPage();
    await watchShifts(page);
    for (const theme of themes) {
      for (const change of changes) {
        const options = { ...sites.options, ...change, theme, posts: 6, seed: 11 };
        await setBadges(page, launched.origin, false);
        await page.goto(withOptions(address, { ...change, theme, posts: 6, seed: 11 }));
        await page.waitForTimeout(1000);
        expect(await badges(page)).toEqual([]);
        await noteBoxes(page);
        await setBadges(page, launched.origin, true);
        await expect
          .poll(async () => (await badges(page)).length, { message: `${theme} ${options.language}` })
          .toBeGreaterThan(1);
        await page.waitForTimeout(500);
        expect((await movedElements(page)).slice(0, 5), 'elements that badges have moved').toEqual([]);
        expect(await shifts(page), 'layout shifts').toEqual([]);

        const { badge, box } = await visibleBadge(page);
        expect(badge.text, 'says a number').toMatch(/\p{N}/u);
        const before = await boxBefore(page, badge);
        expect(before, 'stands behind an element of the site').toBeDefined();
        if (!before) continue;
        // On the reading side of the page: left in English, right in Arabic.
        const [near, far] = [Math.abs(box.x - before.x), Math.abs(box.x + box.width - before.x - before.width)];
        expect(direction(options.language) === 'rtl' ? far : near, 'distance to where the line begins').toBeLessThan(40);
        for (const shown of await badges(page)) {
          // The button has 1 px of border and padding above and below its text.
          const { x, y, width, height: tall } = await buttonBox(page, shown);
          expect
            .soft(await coveredTexts(page, { x: x + 7, y: y + 3, width: width - 14, height: tall - 6 }), shown.text)
            .toEqual([]);
        }
        await page.screenshot({ path: info.outputPath(`${theme}-${options.language}.png`) });
      }
    }
  });
}

async function setBadges(page: Page, origin: string, on: boolean): Promise<void> {
  const popup = await page.context().newPage();
  await popup.goto(`${origin}/popup.html`);
  for (const site of ['x', 'linkedin', 'facebook']) await popup.getByTestId(`badges-${site}`).setChecked(on, { force: true });
  await popup.waitForTimeout(200);
  await popup.close();
  await page.bringToFront();
}

test('the card opens by hover, focus and Enter, shows the counters, and closes by Escape', async ({ launched, sites }, info) => {
  await start(launched);
  const page = await launched.context.newPage();
  await page.goto(withOptions('https://x.com/home', { posts: 10, media: false }));
  await expect.poll(async () => (await badges(page)).length).toBeGreaterThan(2);
  const { badge, box } = await visibleBadge(page);
  expect(badge.label).toContain(badge.text);

  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await expect.poll(() => openCard(page)).toMatch(/÷|=/);
  await page.waitForTimeout(200);
  await page.screenshot({ path: info.outputPath('card.png') });
  await page.mouse.move(5, 5);
  await expect.poll(() => openCard(page)).toBeUndefined();

  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect.poll(() => openCard(page)).toBeDefined();
  expect(new URL(page.url()).pathname, 'the site took the click for its own').toBe('/home');
  await page.keyboard.press('Escape');
  await expect.poll(() => openCard(page)).toBeUndefined();

  await page.mouse.move(5, 5);
  const reached = await tabTo(page);
  expect(reached, 'a badge can be reached with the keyboard').toBe(true);
  await expect.poll(() => openCard(page)).toBeDefined();
  await page.keyboard.press('Escape');
  await expect.poll(() => openCard(page)).toBeUndefined();
  await page.keyboard.press('Enter');
  await expect.poll(() => openCard(page)).toBeDefined();
  expect(sites.strangers).toEqual([]);
});

/** Presses Tab until a badge has the focus; the page sees its host alone. */
async function tabTo(page: Page): Promise<boolean> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const inBadge = await page.evaluate(() => {
      const active = document.activeElement;
      return active?.localName === 'div' && active.childElementCount === 0 && active.getAttribute('role') === null;
    });
    if (inBadge) return true;
  }
  return false;
}

test('badges go without a trace when the switch goes off, and follow the theme without a reload', async ({ launched, sites }) => {
  await start(launched);
  const page = await launched.context.newPage();
  await page.goto(withOptions('https://x.com/home', { posts: 10, media: false }));
  await expect.poll(async () => (await badges(page)).length).toBeGreaterThan(2);
  const colour = async () => {
    const { badge } = await visibleBadge(page);
    const session = await page.context().newCDPSession(page);
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: badge.buttonNode });
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      returnByValue: true,
      functionDeclaration: 'function () { return getComputedStyle(this).color; }',
    });
    await session.detach();
    return String(result.value);
  };
  const light = await colour();
  await page.evaluate(() => (window as unknown as { replica: { setTheme(theme: string): void } }).replica.setTheme('dark'));
  await expect.poll(colour).not.toBe(light);
  await scrollOn(page, 0.2);

  await setBadges(page, launched.origin, false);
  await expect.poll(() => badges(page)).toEqual([]);
  expect(sites.strangers).toEqual([]);
});

test('badges keep their distance from each other and from the site’s own controls', async ({ launched, sites }) => {
  await start(launched);
  const page = await launched.context.newPage();
  await page.goto(withOptions('https://x.com/home', { posts: 10, media: false }));
  await expect.poll(async () => (await badges(page)).length).toBeGreaterThan(2);
  for (const badge of await badges(page)) {
    const [box, bar] = [await buttonBox(page, badge), await boxBefore(page, badge)];
    if (!bar) throw new Error('a badge without anything before it');
    expect(box.y, 'below the action bar').toBeGreaterThanOrEqual(bar.y + bar.height - 3);
    const row = await page.evaluate(
      ({ x, y }) => document.elementFromPoint(x, y)?.closest('article')?.getBoundingClientRect().bottom,
      { x: bar.x + 10, y: bar.y + bar.height / 2 },
    );
    if (row !== undefined) expect(box.y + box.height, 'inside its own row').toBeLessThanOrEqual(row + 4);
  }
  expect(sites.strangers).toEqual([]);
});

test('after weeks of browsing, a badge says how a post does against its author’s others, and the card shows it', async ({
  launched,
  sites,
}, info) => {
  await start(launched);
  const options = { ...sites.options, posts: 8, media: false };
  const isPlain = (post: TruePost) => !post.promoted && !post.reshare && (post.counters.views ?? 0) > 1000;
  const post = feedTruth.x(options).find(isPlain);
  if (!post) throw new Error('no plain post in the feed');
  await seedHistory(launched, post, [0.2, 0.3, 0.35, 0.4, 0.4, 0.4, 0.45, 0.5, 0.9]);
  const page = await launched.context.newPage();
  await page.goto(withOptions('https://x.com/home', { posts: 8, media: false }));
  const compared = async () => (await badges(page)).find(({ text }) => text.includes('usual'));
  // 1 ÷ 0.4, the median of nine.
  await expect.poll(async () => (await compared())?.text).toMatch(/views · (≈\s)?2\.5× usual/);
  expect((await compared())?.label).toContain('Views vs. usual');

  await openCardOf(page, await compared());
  const card = await openCard(page);
  expect(card).toContain(`Usual rate for ${post.accountName} at `);
  expect(card).toMatch(/Usual views for .*, 9 posts\)/);
  expect(await bandShown(page), 'the band of earlier posts').toBe(true);
  await page.screenshot({ path: info.outputPath('compared.png') });

  await pressOpen(page);
  await expect
    .poll(async () => (await storedRows(launched)).meta)
    .toContainEqual(expect.objectContaining({ id: 'panel-target', value: expect.objectContaining({ post: `x:${post.id}` }) }));
  const panel = await openPanel(launched, 'data');
  await expect(panel.getByTestId('post-detail')).toContainText(post.id);
  expect(sites.strangers).toEqual([]);
});

async function openCardOf(page: Page, badge: BadgeSeen | undefined): Promise<void> {
  if (!badge) throw new Error('no such badge');
  const { x, y, width, height } = await buttonBox(page, badge);
  await page.mouse.click(x + width / 2, y + height / 2);
  await expect.poll(() => openCard(page)).toBeDefined();
}

/** From the badge, Tab leads into its card. */
async function pressOpen(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}
