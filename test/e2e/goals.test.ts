import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import { serveSites, withOptions } from '../sites/serve';
import { xAccount } from '../sites/x/model';
import { exportCsv } from './csv';
import { daysPass } from './days-pass';
import { type Launched, launch, openPanel, openPopup, start, worker } from './extension';

interface ActionApi {
  readonly chrome: { readonly action: { getBadgeText(of: object): Promise<string> } };
}

/** The local day so many days from now. */
function dayIn(days: number): string {
  const now = new Date();
  const then = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate() + days));
  return then.toISOString().slice(0, 10);
}

/** A browser with the extension and the replicas, in a profile that is kept. */
async function open(profile: string) {
  const launched = await launch({ profile });
  const { options } = await serveSites(launched.context);
  return { launched, account: xAccount(options, 5).handle };
}

/** Looks at the account's profile, and waits until its followers are recorded. */
async function visit(launched: Launched, account: string, followers: number): Promise<Page> {
  const page = await launched.context.newPage();
  await page.goto(withOptions(`https://x.com/${account}`, { posts: 3, media: false, followers }));
  const recorded = async () => (await exportCsv(launched, 'accounts')).find((row) => row.account === account)?.followers;
  await expect.poll(recorded, { timeout: 20_000 }).toBe(String(followers));
  return page;
}

async function expectGoal(launched: Launched, above: Page, state: string, sentence: RegExp): Promise<void> {
  const popup = await openPopup(launched, above);
  const row = popup.getByTestId('goal-row');
  await expect(row).toHaveAttribute('data-state', state);
  await expect(row).toContainText(sentence);
  await popup.screenshot({ path: test.info().outputPath(`${state}.png`) });
  await popup.close();
}

/** What stands on the extension's button. */
async function sign({ context }: Launched): Promise<string> {
  return (await worker(context)).evaluate(() => (globalThis as unknown as ActionApi).chrome.action.getBadgeText({}));
}

test('400 followers shall become 480: no data, behind, a new browser, on track, met', async () => {
  test.setTimeout(180_000);
  const profile = mkdtempSync(path.join(tmpdir(), 'kpi-lens-goal-'));
  let { launched, account } = await open(profile);
  try {
    await start(launched);
    let page = await visit(launched, account, 400);
    const popup = await openPopup(launched, page);
    await popup.getByRole('radio', { name: 'Mine' }).check({ force: true });
    await expect.poll(async () => (await exportCsv(launched, 'accounts'))[0]?.role).toBe('own');
    await popup.close();
    await daysPass(launched, 1);

    const panel = await openPanel(launched, 'goals');
    await panel.getByTestId('new-goal').click();
    await panel.getByRole('radio', { name: 'Awareness' }).check({ force: true });
    await panel.getByRole('radio', { name: /^Followers/ }).check({ force: true });
    await panel.getByTestId('goal-start').fill(dayIn(0));
    await panel.getByTestId('goal-deadline').fill(dayIn(29));
    await panel.getByRole('radio', { name: 'Change in %' }).check({ force: true });
    await panel.getByTestId('goal-target').fill('20');
    await expect(panel.getByTestId('goal-editor')).toContainText('480');
    await panel.getByTestId('goal-save').click();
    await expect(panel.getByTestId('goal-detail')).toContainText(/400\W+480/);
    await panel.close();
    await expectGoal(launched, page, 'noData', /400\W+480/);

    await daysPass(launched, 4);
    await page.close();
    page = await visit(launched, account, 401);
    await expectGoal(launched, page, 'behind', /needs\s3\.1\sa\sday/);
    await expect.poll(() => sign(launched)).toBe('1');

    await launched.close();
    ({ launched, account } = await open(profile));
    await daysPass(launched, 5);
    page = await visit(launched, account, 432);
    await expectGoal(launched, page, 'onTrack', /needs\s2\.3\sa\sday/);
    await expect.poll(() => sign(launched)).toBe('');

    await daysPass(launched, 8);
    await page.close();
    page = await visit(launched, account, 481);
    await expectGoal(launched, page, 'met', /Met/);
    expect(await exportCsv(launched, 'goals')).toMatchObject([{ state: 'met' }]);
  } finally {
    await launched.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
});
