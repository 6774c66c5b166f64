import type { Page } from 'playwright';
import { withOptions } from '../sites/serve';
import { badges } from './badges';
import { start } from './extension';
import { scrollThrough } from './scroll';
import { settledPosts } from './stored';
import { expect, test } from './test';

interface Noticed {
  readonly messages: unknown[];
  readonly events: string[];
  readonly attributes: string[];
  readonly added: string[];
  readonly globals: string[];
  readonly shadows: string[];
}

/** A script of the page's own that writes down everything it can see happening around it, before anything else runs. */
function spy(): void {
  const noticed: Noticed = { messages: [], events: [], attributes: [], added: [], globals: [], shadows: [] };
  Object.assign(window, { noticedForTest: noticed });
  window.addEventListener('message', (event) => noticed.messages.push(event.data), true);
  const { dispatchEvent } = EventTarget.prototype;
  EventTarget.prototype.dispatchEvent = function (event) {
    if (event.type !== 'replica-navigated') noticed.events.push(event.type);
    return dispatchEvent.call(this, event);
  };
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    noticed.shadows.push(this.localName);
    return attachShadow.call(this, init);
  };
  for (const type of ['kpi-lens', 'wxt:content-script-started', 'kpiLens']) {
    document.addEventListener(type, () => noticed.events.push(type), true);
  }
  new MutationObserver((records) => {
    for (const { type, target, attributeName, addedNodes } of records) {
      if (type === 'attributes') noticed.attributes.push(`${target.nodeName} ${attributeName}`);
      for (const node of addedNodes)
        if (node instanceof Element) noticed.added.push(node.cloneNode(false) instanceof Element ? describe(node) : '');
    }
  }).observe(document, { subtree: true, childList: true, attributes: true });
  const describe = (node: Element) =>
    `${node.localName}[${node.getAttributeNames().sort().join(' ')}] ${node.shadowRoot ? 'open shadow' : ''}`;
  const before = new Set(Object.getOwnPropertyNames(window));
  window.addEventListener('load', () =>
    setTimeout(() => noticed.globals.push(...Object.getOwnPropertyNames(window).filter((name) => !before.has(name))), 3000),
  );
}

async function look(page: Page, address: string): Promise<Noticed> {
  await page.addInitScript(spy);
  await page.goto(address);
  await scrollThrough(page);
  await page.waitForTimeout(4000);
  return page.evaluate(() => (window as unknown as { noticedForTest: Noticed }).noticedForTest);
}

/** How often each line occurs. */
function tally(lines: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const line of lines) counts[line] = (counts[line] ?? 0) + 1;
  return counts;
}

for (const [site, address] of Object.entries({
  X: withOptions('https://x.com/home', { posts: 25, media: false }),
  LinkedIn: withOptions('https://www.linkedin.com/feed/', { posts: 25 }),
  Facebook: withOptions('https://www.facebook.com/', { posts: 25 }),
})) {
  test(`${site} sees nothing of the extension while it records: no message, event, attribute, element or global`, async ({
    launched,
    sites,
  }) => {
    await start(launched, { badges: { x: false, linkedin: false, facebook: false } });
    const seen = await look(await launched.context.newPage(), address);
    expect(await settledPosts(launched), 'posts recorded meanwhile').toBeGreaterThan(20);
    const alone = await lookAlone(address);
    expect(seen.messages).toEqual([]);
    expect(tally(seen.events)).toEqual(tally(alone.events));
    expect(seen.shadows).toEqual([]);
    expect(seen.globals.sort()).toEqual(alone.globals.sort());
    // Scrolling is never the same twice, so kinds are compared and not how many there are.
    expect(Object.keys(tally(seen.attributes)).sort()).toEqual(Object.keys(tally(alone.attributes)).sort());
    expect(Object.keys(tally(seen.added)).sort()).toEqual(Object.keys(tally(alone.added)).sort());
    expect(sites.strangers).toEqual([]);
  });
}

test('of badges the page sees an element without content, and nothing else', async ({ launched, sites }) => {
  await start(launched);
  const page = await launched.context.newPage();
  const address = withOptions('https://x.com/home', { posts: 25, media: false });
  const seen = await look(page, address);
  expect((await badges(page)).length).toBeGreaterThan(1);
  const alone = await lookAlone(address);
  expect(seen.messages).toEqual([]);
  expect(tally(seen.events)).toEqual(tally(alone.events));
  expect(seen.shadows, 'the page’s own attachShadow was called').toEqual([]);
  const added = Object.keys(tally(seen.added)).filter((line) => !(line in tally(alone.added)));
  expect(added).toHaveLength(1);
  expect(added[0]).toMatch(/^div\[(style)?\] $/);
  const attributes = Object.keys(tally(seen.attributes)).filter((line) => !(line in tally(alone.attributes)));
  expect(attributes.filter((line) => line !== 'DIV style')).toEqual([]);
  // Reading every open or closed door of the host from the page gives nothing.
  const inside = await page.evaluate(() =>
    [...document.querySelectorAll('article [role="group"] + div')].map((host) => [
      host.shadowRoot,
      host.childNodes.length,
      host.textContent,
    ]),
  );
  expect(inside.length).toBeGreaterThan(0);
  expect(new Set(inside.map(String))).toEqual(new Set([',0,']));
  expect(sites.strangers).toEqual([]);
});

/** What the same page sees in a browser without the extension. */
async function lookAlone(address: string): Promise<Noticed> {
  const { chromium } = await import('playwright');
  const { browserPath, CHROMIUM_FLAGS } = await import('../browser-path');
  const { serveSites } = await import('../sites/serve');
  const browser = await chromium.launch({ executablePath: browserPath('chromium'), args: CHROMIUM_FLAGS.slice(1) });
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 1000 } });
    await serveSites(context);
    return await look(await context.newPage(), address);
  } finally {
    await browser.close();
  }
}
