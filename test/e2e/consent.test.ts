import { badges } from './badges';
import { start, storedRows } from './extension';
import { scrollThrough } from './scroll';
import { expectStoredPosts } from './stored';
import { expect, test } from './test';

const options = { posts: 8, media: false };

test('nothing is recorded, and no badge shown, before Start; then the open tab is recorded without a reload', async ({
  launched,
  sites,
}) => {
  const page = await launched.context.newPage();
  await page.goto(`https://x.com/home?replica=${JSON.stringify(options)}`);
  await scrollThrough(page);
  await page.waitForTimeout(3000);
  const { meta: _, ...recorded } = await storedRows(launched);
  expect(Object.values(recorded).flat(), 'rows of any table').toEqual([]);
  expect(await badges(page)).toEqual([]);
  expect(sites.strangers).toEqual([]);

  await start(launched);
  await page.bringToFront();
  await scrollThrough(page);
  await expectStoredPosts(launched, 8);
});

test('a site that is switched off is not recorded', async ({ launched, sites }) => {
  await start(launched, { record: { x: false } });
  const page = await launched.context.newPage();
  await page.goto(`https://x.com/home?replica=${JSON.stringify(options)}`);
  await scrollThrough(page);
  const other = await launched.context.newPage();
  await other.goto(`https://www.facebook.com/?replica=${JSON.stringify(options)}`);
  await scrollThrough(other);
  await expectStoredPosts(launched, 8);
  const platforms = (await storedRows(launched)).posts?.map((row) => (row as { key: string }).key.split(':')[0]);
  expect(new Set(platforms)).toEqual(new Set(['facebook']));
  expect(sites.strangers).toEqual([]);
});
