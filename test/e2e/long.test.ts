import { expect, test } from 'playwright/test';
import { serveSites, withOptions } from '../sites/serve';
import { feedTruth } from '../sites/truth';
import { expectPosts } from './compare';
import { exportCsv } from './csv';
import { launch, start } from './extension';
import { scrollThrough } from './scroll';
import { expectStoredPosts } from './stored';

test('10 000 posts scrolled through: every one in the CSV, each as it is', async () => {
  test.setTimeout(900_000);
  const launched = await launch({ viewport: { width: 1000, height: 3000 } });
  try {
    const sites = await serveSites(launched.context);
    const changes = { posts: 10_000, media: false, seed: 31 };
    const options = { ...sites.options, ...changes };
    await start(launched);
    const page = await launched.context.newPage();
    await page.goto(withOptions('https://x.com/home', changes));
    await scrollThrough(page, { step: 0.7, pause: 150 });
    await expectStoredPosts(launched, 10_000, 120_000);
    expectPosts(await exportCsv(launched, 'posts'), feedTruth.x(options), options);
    expect(await exportCsv(launched, 'snapshots')).toHaveLength(10_000);
    expect(sites.strangers).toEqual([]);
  } finally {
    await launched.close();
  }
});
