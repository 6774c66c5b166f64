import type { Page } from 'playwright';
import type { Counter } from '../../lib/platforms/types';
import { withOptions } from '../sites/serve';
import { xAccount, xConversation, xPost, xProfilePost } from '../sites/x/model';
import { badges } from './badges';
import { expectPosts } from './compare';
import { exportCsv } from './csv';
import { openPanel, start, storedRows } from './extension';
import { scrollThrough } from './scroll';
import { expectStoredPosts } from './stored';
import { expect, test } from './test';

const HOME = 'https://x.com/home';

interface ReplicaWindow {
  readonly replica: { tick(post: string, counter: Counter, by: number): void; navigate(path: string): void };
}

const tick = (page: Page, post: string, counter: Counter, by: number) =>
  page.evaluate(([id, name, more]) => (window as unknown as ReplicaWindow).replica.tick(id, name, more), [
    post,
    counter,
    by,
  ] as const);
const navigate = (page: Page, path: string) =>
  page.evaluate((to) => (window as unknown as ReplicaWindow).replica.navigate(to), path);

test('counters that tick in place are recorded as new snapshots, and the badge follows', async ({ launched, sites }) => {
  const changes = { posts: 3, media: false, seed: 5 };
  const options = { ...sites.options, ...changes };
  await start(launched);
  const page = await launched.context.newPage();
  await page.goto(withOptions(HOME, changes));
  await expectStoredPosts(launched, 3);
  const post = xPost(options, 1);
  const before = (await badges(page)).map((badge) => badge.text);
  await tick(page, post.id, 'reactions', 5000);
  await expect.poll(async () => (await badges(page)).map((badge) => badge.text)).not.toEqual(before);
  const changed = { ...post, counters: { ...post.counters, reactions: (post.counters.reactions ?? 0) + 5000 } };
  await expect.poll(async () => (await storedRows(launched)).snapshots?.length, { timeout: 15_000 }).toBe(4);
  expectPosts(await exportCsv(launched, 'posts'), [xPost(options, 0), changed, xPost(options, 2)], options);
  const snapshots = (await exportCsv(launched, 'snapshots')).filter((row) => row.post_id === post.id);
  expect(snapshots.map((row) => row.reactions)).toEqual([String(post.counters.reactions), String(changed.counters.reactions)]);
});

test('nothing new is stored while nothing changes', async ({ launched }) => {
  await start(launched);
  const page = await launched.context.newPage();
  await page.goto(withOptions(HOME, { posts: 12, media: false }));
  await scrollThrough(page);
  await expectStoredPosts(launched, 12);
  await page.evaluate(() => window.scrollTo(0, 0));
  await scrollThrough(page);
  await page.reload();
  await scrollThrough(page);
  await page.waitForTimeout(3000);
  const rows = await storedRows(launched);
  expect({ posts: rows.posts?.length, snapshots: rows.snapshots?.length }).toEqual({ posts: 12, snapshots: 12 });
});

test('navigation without a load: home, profile, a post’s own page and back', async ({ launched, sites }) => {
  const changes = { posts: 8, media: false, seed: 6 };
  const options = { ...sites.options, ...changes };
  await start(launched);
  const page = await launched.context.newPage();
  await page.goto(withOptions(HOME, changes));
  await scrollThrough(page);
  const account = xAccount(options, 9);
  await navigate(page, `/${account.handle}`);
  await scrollThrough(page);
  const focal = xPost(options, 2);
  await navigate(page, `/${focal.account}/status/${focal.id}`);
  await scrollThrough(page);
  await page.goBack();
  await page.goBack();
  await scrollThrough(page);
  const eight = (make: (index: number) => ReturnType<typeof xPost>) => Array.from({ length: 8 }, (_, index) => make(index));
  const home = eight((index) => xPost(options, index));
  const conversation = xConversation(options, focal.id);
  const truth = [
    ...home.filter(({ id }) => id !== focal.id),
    ...eight((index) => xProfilePost(options, 9, index)),
    ...conversation,
  ];
  await expectStoredPosts(launched, truth.length);
  const rows = await exportCsv(launched, 'posts');
  // The post with a page of its own stood in the timeline too; what either page says of it may stay.
  expectPosts(
    rows.filter((row) => row.post_id !== focal.id),
    truth.filter(({ id }) => id !== focal.id),
    options,
  );
  expect(rows.filter((row) => row.post_id === focal.id)).toHaveLength(1);
  expect((await exportCsv(launched, 'accounts')).find((row) => row.account === account.handle)?.following).toBe(
    String(account.following),
  );
});

test('rows that a list refills with other posts are read again, and badges never show another post’s number', async ({
  launched,
  sites,
}) => {
  const changes = { posts: 150, media: false, recycle: true, seed: 8 };
  const options = { ...sites.options, ...changes };
  await start(launched);
  const page = await launched.context.newPage();
  await page.goto(withOptions(HOME, changes));
  await scrollThrough(page);
  await expectStoredPosts(launched, 150, 30_000);
  expectPosts(
    await exportCsv(launched, 'posts'),
    Array.from({ length: 150 }, (_, index) => xPost(options, index)),
    options,
  );
  const shown = await shownRates(page);
  expect(shown.length).toBeGreaterThan(3);
  for (const { badge, index, id } of shown) {
    const rate = rateOf(xPost(options, index).counters);
    const said = Number(/[\d.]+(?=\s?%)/.exec(badge)?.[0]);
    if (rate !== undefined)
      expect(Math.abs(said - rate), `${id}: ${badge}, truly ${rate} %`).toBeLessThanOrEqual(Math.max(0.06, rate * 0.05));
  }
});

/** Badge texts beside the ids of the posts that they stand at. */
async function shownRates(page: Page): Promise<{ id: string; index: number; badge: string }[]> {
  const session = await page.context().newCDPSession(page);
  const found = [];
  for (const badge of await badges(page)) {
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: badge.hostNode });
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      returnByValue: true,
      functionDeclaration: `function () {
        return [this.closest('article')?.querySelector('[role="group"]')?.id, this.closest('[data-index]')?.dataset.index];
      }`,
    });
    const [id = '', index = '0'] = result.value as [string, string];
    found.push({ id, index: Number(index), badge: badge.text });
  }
  await session.detach();
  return found;
}

/** Engagement rate by views in per cent; `undefined` when the post shows none. */
function rateOf({ reactions = 0, comments = 0, shares = 0, views }: ReturnType<typeof xPost>['counters']): number | undefined {
  return views === undefined ? undefined : ((reactions + comments + shares) / views) * 100;
}

test('a post read in the tab appears in the open side panel without a refresh', async ({ launched, sites }) => {
  const options = { ...sites.options, posts: 5, media: false, seed: 12 };
  await start(launched);
  const panel = await openPanel(launched, 'posts');
  await panel.waitForTimeout(500);
  const post = xPost(options, 0);
  await expect(panel.getByText(post.account, { exact: false })).toHaveCount(0);
  const page = await launched.context.newPage();
  await page.goto(withOptions(HOME, { posts: 5, media: false, seed: 12 }));
  await scrollThrough(page);
  await expect(panel.getByText(post.account, { exact: false }).first()).toBeVisible({ timeout: 10_000 });
});
