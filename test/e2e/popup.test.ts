import { withOptions } from '../sites/serve';
import { xAccount, xProfilePost } from '../sites/x/model';
import { exportCsv } from './csv';
import { openPopup, start, storedRows } from './extension';
import { openRealPopup } from './real-popup';
import { scrollThrough } from './scroll';
import { expectStoredPosts } from './stored';
import { expect, test } from './test';

test('on a profile the account can be tracked as mine: from then on its name, links and texts are kept', async ({
  launched,
  sites,
}) => {
  const changes = { posts: 8, media: false, seed: 41 };
  const options = { ...sites.options, ...changes };
  const account = xAccount(options, 7);
  await start(launched);
  const page = await launched.context.newPage();
  await page.goto(withOptions(`https://x.com/${account.handle}`, changes));
  await scrollThrough(page);
  await expectStoredPosts(launched, 8);
  const texts = async () => ((await storedRows(launched)).posts ?? []).filter((row) => 'text' in (row as object)).length;
  expect(await texts(), 'texts of accounts that are not tracked').toBe(0);

  const popup = await openPopup(launched, page);
  await expect(popup.locator('[data-state="recording"]')).toBeVisible();
  await expect(popup.getByText(account.handle, { exact: false }).first()).toBeVisible();
  await popup.screenshot({ path: test.info().outputPath('popup.png') });
  await popup.getByRole('radio', { name: 'Mine' }).check({ force: true });
  await expect
    .poll(async () => (await exportCsv(launched, 'accounts')).find((row) => row.account === account.handle)?.role)
    .toBe('own');
  await popup.close();

  await page.reload();
  await scrollThrough(page);
  const own = Array.from({ length: 8 }, (_, index) => xProfilePost(options, 7, index)).filter(
    (post) => post.account === account.handle,
  );
  await expect.poll(texts, { timeout: 15_000 }).toBe(own.length);
  const rows = await exportCsv(launched, 'posts');
  for (const post of own) {
    const row = rows.find(({ post_id: id }) => id === post.id);
    expect(row?.account_name).toBe(account.name);
    expect(row?.url).toBe(`https://x.com/${account.handle}/status/${post.id}`);
  }
});

test('the popup says in plain words when a site is paused, and when a page is none of the three', async ({ launched, sites }) => {
  await start(launched, { record: { facebook: false } });
  const page = await launched.context.newPage();
  await page.goto(withOptions('https://www.facebook.com/', { posts: 4 }));
  const paused = await openPopup(launched, page);
  await expect(paused.locator('[data-state="paused"]')).toBeVisible();
  await paused.close();
  const elsewhere = await openPopup(launched, await launched.context.newPage());
  await expect(elsewhere.locator('[data-state="elsewhere"]')).toBeVisible();
  expect(sites.strangers).toEqual([]);
});

test('the popup below the browser’s own button knows the tab in front, and tracks the account whose profile is open', async ({
  launched,
  sites,
}) => {
  const account = xAccount(sites.options, 5);
  await start(launched);
  const page = await launched.context.newPage();
  await page.goto(withOptions(`https://x.com/${account.handle}`, { posts: 4, media: false }));
  await scrollThrough(page);
  await expectStoredPosts(launched, 4);
  await page.bringToFront();

  const popup = await openRealPopup(launched);
  const text = (selector: string) => popup.evaluate(`document.querySelector('${selector}')?.textContent ?? ''`);
  await expect.poll(() => text('[data-state="recording"]')).toContain('X · recording');
  await expect.poll(() => text('.track-as')).toContain(`Track ${account.handle} as`);
  await expect.poll(() => popup.evaluate(`document.querySelector('.track-as input[value=other]')?.checked`)).toBe(true);
  await popup.evaluate(`document.querySelector('.track-as input[value=competitor]').click()`);
  const stored = async () =>
    ((await storedRows(launched)).accounts as { handle: string; role: string }[]).find(({ handle }) => handle === account.handle);
  await expect.poll(async () => (await stored())?.role).toBe('competitor');
});
