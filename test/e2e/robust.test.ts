import { withOptions } from '../sites/serve';
import { feedTruth } from '../sites/truth';
import { badges } from './badges';
import { expectPosts } from './compare';
import { exportCsv } from './csv';
import { disableExtension, killWorker, reloadExtension, start, storedRows } from './extension';
import { scrollOn, scrollThrough } from './scroll';
import { expectStoredPosts, settledPosts } from './stored';
import { expect, test } from './test';

const HOME = 'https://x.com/home';

test('the worker is killed again and again in the middle of batches: nothing is lost, nothing stands twice', async ({
  launched,
  sites,
}) => {
  const changes = { posts: 60, media: false, seed: 21 };
  await start(launched);
  const page = await launched.context.newPage();
  await page.goto(withOptions(HOME, changes));
  let running = true;
  const killing = (async () => {
    for (; running; await new Promise((resolve) => setTimeout(resolve, 250))) await killWorker(launched);
  })();
  await scrollThrough(page, { step: 0.5, pause: 200 });
  running = false;
  await killing;
  await page.bringToFront();
  await expectStoredPosts(launched, 60, 45_000);
  expect((await storedRows(launched)).snapshots).toHaveLength(60);
  expectPosts(await exportCsv(launched, 'posts'), feedTruth.x({ ...sites.options, ...changes }), {
    ...sites.options,
    ...changes,
  });
});

test('a tab closed in the middle of a batch leaves whole posts only', async ({ launched, sites }) => {
  const changes = { posts: 80, media: false, seed: 22 };
  const options = { ...sites.options, ...changes };
  await start(launched);
  const page = await launched.context.newPage();
  await page.goto(withOptions(HOME, changes));
  for (let step = 0; step < 6; step += 1) {
    await scrollOn(page, 0.7);
    await page.waitForTimeout(90);
  }
  await page.close();
  const count = await settledPosts(launched);
  expect(count, 'posts that were on screen long enough to be sent').toBeGreaterThan(8);
  expect((await storedRows(launched)).snapshots).toHaveLength(count);
  const rows = await exportCsv(launched, 'posts');
  const seen = new Set(rows.map((row) => row.post_id));
  expectPosts(
    rows,
    feedTruth.x(options).filter((post) => seen.has(post.id)),
    options,
  );

  const again = await launched.context.newPage();
  await again.goto(withOptions(HOME, changes));
  await scrollThrough(again);
  await expectStoredPosts(launched, 80, 30_000);
  expect((await storedRows(launched)).snapshots, 'no post got a second snapshot').toHaveLength(80);
});

test('after the extension is reloaded the old script leaves without a trace and the new one takes over the open tab', async ({
  launched,
  sites,
}) => {
  await start(launched);
  const page = await launched.context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(withOptions(HOME, { posts: 60, media: false, seed: 23 }));
  await expect.poll(async () => (await badges(page)).length).toBeGreaterThan(2);
  const before = await settledPosts(launched);
  const shown = (await badges(page)).length;

  await reloadExtension(launched);
  await page.bringToFront();
  await expect
    .poll(async () => (await badges(page)).length, { timeout: 20_000, message: 'one badge at each post, none of the old ones' })
    .toBe(shown);
  await scrollThrough(page);
  await expectStoredPosts(launched, 60, 30_000);
  expect(before).toBeLessThan(60);
  const hosts = (await badges(page)).length;
  const posts = await page.evaluate(() => document.querySelectorAll('article [role="group"]').length);
  expect(hosts, 'not more badges than posts').toBeLessThanOrEqual(posts);
  expect(errors).toEqual([]);
  expect(sites.strangers).toEqual([]);
});

test('when the extension is switched off its badges are gone when one comes back to the tab', async ({ launched }) => {
  await start(launched);
  const page = await launched.context.newPage();
  await page.goto(withOptions(HOME, { posts: 60, media: false, seed: 24 }));
  await expect.poll(async () => (await badges(page)).length).toBeGreaterThan(2);
  await disableExtension(launched);
  // Coming back to the tab; the test's browser takes every tab for the one in front.
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect.poll(async () => (await badges(page)).length, { timeout: 15_000 }).toBe(0);
});
