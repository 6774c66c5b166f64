import { withOptions } from '../sites/serve';
import { feedTruth } from '../sites/truth';
import { exportCsv } from './csv';
import { openPanel, start, storedRows } from './extension';
import { scrollThrough } from './scroll';
import { expectStoredPosts } from './stored';
import { expect, test } from './test';

/** A page that wants to fill, break or take over whatever reads it. Runs in the page. */
function attack(): void {
  const column = document.querySelector('main') ?? document.body;
  const huge = 'A'.repeat(300_000);
  const markup = '<img src=x onerror="window.ownedForTest=1"><script>window.ownedForTest=1</scr' + 'ipt>';
  const names = [
    '__proto__',
    'constructor',
    'hasOwnProperty',
    'toString',
    '=HYPERLINK("https://evil.example")',
    markup,
    '\u202e\u0000\ud800',
  ];
  const forge = (index: number) => {
    const name = index % 300 === 7 ? huge : (names[index % names.length] ?? '');
    const handle = index % 3 === 0 ? name : `forged${index % 700}`;
    const id = index % 5 === 0 ? name.slice(0, 40) : String(10n ** 18n + BigInt(index));
    const article = document.createElement('article');
    article.dataset.testid = 'tweet';
    article.setAttribute('role', 'article');
    article.tabIndex = 0;
    article.style.cssText = 'block-size: 40px; overflow: hidden; contain: strict';
    const user = document.createElement('div');
    user.dataset.testid = 'User-Name';
    user.textContent = name;
    const link = document.createElement('a');
    link.setAttribute('href', `/${handle}/status/${id}`);
    const time = document.createElement('time');
    time.setAttribute(
      'datetime',
      index % 4 === 0 ? 'never' : index % 4 === 1 ? '+275760-09-13T00:00:00.000Z' : '2026-01-01T00:00:00.000Z',
    );
    link.append(time);
    const text = document.createElement('div');
    text.dataset.testid = 'tweetText';
    text.textContent = index % 300 === 0 ? huge : markup;
    const bar = document.createElement('div');
    bar.setAttribute('role', 'group');
    bar.setAttribute(
      'aria-label',
      index % 7 === 0 ? `${'9'.repeat(400)} likes` : `${index} replies, ${index} likes, ${huge.slice(0, 100)}`,
    );
    for (const kind of ['reply', 'retweet', 'like']) {
      const button = document.createElement('button');
      button.dataset.testid = kind;
      button.setAttribute('aria-label', `${index % 9 === 0 ? '1e308' : index} ${kind}`);
      bar.append(button);
    }
    article.append(user, link, text, bar);
    return article;
  };
  for (let index = 0; index < 6000; index += 1) column.append(forge(index));
  let deep: Element = column;
  for (let level = 0; level < 500; level += 1) {
    const inner = document.createElement('div');
    deep.append(inner);
    deep = inner;
  }
  deep.append(forge(1));
  // A counter that never rests, and a list that never ends.
  setInterval(() => {
    for (const bar of [...document.querySelectorAll('[role="group"]')].slice(-40))
      bar.setAttribute('aria-label', `${Math.random()} likes`);
    for (const button of [...document.querySelectorAll('[data-testid="like"]')].slice(-40)) {
      button.setAttribute('aria-label', `${Math.floor(Math.random() * 1e9)} likes`);
    }
  }, 30);
  // Tricks on everything a careless script would call in the page's own world.
  Object.defineProperty(Object.prototype, 'seen', { value: 1e9, configurable: true });
  Array.prototype.map = () => [];
  JSON.stringify = () => 'owned';
}

test('a hostile page costs the store little, gets nothing, and the panel stays whole', async ({ launched, sites }) => {
  test.setTimeout(180_000);
  await start(launched);
  const page = await launched.context.newPage();
  await page.goto(withOptions('https://x.com/home', { posts: 4, media: false }));
  await expectStoredPosts(launched, 4);
  await page.evaluate(attack);
  await scrollThrough(page, { pause: 100, limit: 80 });
  await page.waitForTimeout(5000);

  const rows = await storedRows(launched);
  const all = Object.values(rows).flat();
  const bytes = all.reduce((sum: number, row) => sum + JSON.stringify(row).length, 0);
  expect(rows.posts?.length ?? 0, 'posts').toBeLessThan(7000);
  expect(Math.max(...all.map((row) => JSON.stringify(row).length)), 'bytes of the largest row').toBeLessThan(4000);
  expect(bytes, 'bytes in the store').toBeLessThan(12_000_000);
  for (const row of rows.posts ?? []) {
    for (const { value } of Object.values((row as { counts: Record<string, { value: number } | number> }).counts).map((count) =>
      typeof count === 'number' ? { value: count } : count,
    )) {
      expect(Number.isSafeInteger(value) && value >= 0, `counter ${value}`).toBe(true);
    }
  }
  await page.close();

  const panel = await openPanel(launched, 'posts');
  const errors: string[] = [];
  panel.on('pageerror', (error) => errors.push(error.message));
  await panel.waitForTimeout(2000);
  expect(await panel.evaluate(() => 'ownedForTest' in window), 'markup in a name ran').toBe(false);
  expect(await panel.locator('img[src="x"]').count()).toBe(0);
  expect(errors).toEqual([]);
  await panel.close();

  const exported = await exportCsv(launched, 'posts');
  expect(exported).toHaveLength(rows.posts?.length ?? 0);
  for (const row of exported) {
    for (const name of ['account', 'account_name', 'url', 'post_id'] as const)
      expect(row[name] ?? '', name).not.toMatch(/^[=+@\t\r]/);
  }
  const honest = feedTruth.x({ ...sites.options, posts: 4, media: false });
  for (const post of honest)
    expect(exported.find((row) => row.post_id === post.id)?.account, 'honest posts are still right').toBe(post.account);
  expect(sites.strangers).toEqual([]);
});

test('pages and foreign senders cannot speak to the background', async ({ launched }) => {
  await start(launched);
  const page = await launched.context.newPage();
  await page.goto(withOptions('https://x.com/home', { posts: 2, media: false }));
  await expectStoredPosts(launched, 2);
  const id = new URL(launched.origin).hostname;
  const answers = await page.evaluate(async (extension) => {
    const { chrome } = window as unknown as {
      chrome?: { runtime?: { sendMessage?: (id: string, message: unknown) => Promise<unknown> } };
    };
    const said = chrome?.runtime?.sendMessage?.(extension, { name: 'deleteEverything', message: {} });
    window.postMessage({ name: 'deleteEverything', message: {} }, '*');
    return [typeof chrome?.runtime?.sendMessage, await Promise.resolve(said).catch((error: Error) => error.message)];
  }, id);
  expect(answers[0], 'the page can reach the extension').toBe('undefined');
  const loaded = await page.evaluate(
    async (origin) =>
      Promise.all(
        ['popup.html', 'sidepanel.html', 'content-scripts/x.js', 'badges.js', 'icon/48.png'].map((path) =>
          fetch(`${origin}/${path}`).then(
            () => path,
            () => undefined,
          ),
        ),
      ),
    launched.origin,
  );
  expect(loaded.filter(Boolean), 'files that the page can load').toEqual([]);
  expect((await storedRows(launched)).posts).toHaveLength(2);
});

test('a script in a LinkedIn tab cannot record as X', async ({ launched }) => {
  await start(launched);
  const page = await launched.context.newPage();
  await page.goto(withOptions('https://www.linkedin.com/feed/', { posts: 2, media: false }));
  await expectStoredPosts(launched, 2);
  const session = await launched.context.newCDPSession(page);
  const worlds: { id: number; name: string; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const world = worlds.find(({ origin }) => origin === launched.origin);
  expect(world, 'the content script’s own world').toBeDefined();
  const batch = {
    platform: 'x',
    posts: [{ id: '1', kind: 'text', promoted: false, reshare: false, counts: {}, seenAt: Date.now() }],
    accounts: [],
    health: { seen: 1, read: 1 },
  };
  const { result } = await session.send('Runtime.evaluate', {
    ...(world && { contextId: world.id }),
    expression: `chrome.runtime.sendMessage(${JSON.stringify({ name: 'record', message: batch })}).then(JSON.stringify, String)`,
    awaitPromise: true,
    returnByValue: true,
  });
  expect(String(result.value)).toContain('error');
  expect((await storedRows(launched)).posts).toHaveLength(2);
});
