import { openPanel, start, storedRows } from './extension';
import { expect, test } from './test';

test('one click shows the sample, one click removes it, and what was recorded is never touched', async ({ launched }) => {
  await start(launched);
  const before = await storedRows(launched);
  const panel = await openPanel(launched, 'posts');
  await panel.getByTestId('enter-sample').click();
  await panel.getByTestId('sample-banner').waitFor();
  await expect(panel.getByText('sample_harbor').first()).toBeVisible();
  await panel.goto(`${launched.origin}/sidepanel.html`);
  await expect(panel.getByTestId('enter-sample').first()).toBeVisible();
  await panel.goto(`${launched.origin}/sidepanel.html?sample#data`);
  await expect(panel.getByTestId('export-posts')).toBeVisible();
  // Nothing in the sample reaches the settings or the recording.
  await expect(panel.getByTestId('delete-everything')).toHaveCount(0);
  await panel.getByTestId('leave-sample').click();
  await expect(panel.getByTestId('sample-banner')).toHaveCount(0);
  expect(await storedRows(launched)).toEqual(before);
  expect(await panel.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual(['kpi-lens']);
});
