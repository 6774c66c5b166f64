import { openBrowser } from '../e2e/extension';
import { bundle } from '../sites/bundle';
import { serveSites } from '../sites/serve';
import { type BenchRow, median, withSpread } from './figures';
import type { StoreTimes } from './store.bench';

/** Storing 100 000 snapshots through the store against plain puts of the same rows. */
export async function benchStored(rounds: number): Promise<BenchRow[]> {
  const { context, close } = await openBrowser(undefined);
  try {
    await serveSites(context, { posts: 1 });
    const page = await context.newPage();
    page.setDefaultTimeout(600_000);
    // Any page with an origin has a database.
    await page.goto('https://x.com/home');
    const code = await bundle('test/bench/store.bench.ts', 'bench');
    await page.evaluate(`${code}; undefined`);
    const times = await page.evaluate((count) => {
      const { bench } = globalThis as unknown as { bench: { benchStore(options: { rounds: number }): Promise<StoreTimes> } };
      return bench.benchStore({ rounds: count });
    }, rounds);
    const ratios = times.ours.map((ours, index) => ours / (times.raw[index] ?? Number.NaN));
    return [
      {
        work: `4. storing ${(times.rows.snapshots ?? 0).toLocaleString('en')} snapshots ÷ plain puts`,
        measured: withSpread(ratios),
        limit: '≤ 1.25',
        pass: median(ratios) <= 1.25,
      },
      {
        work: '   it takes',
        measured: withSpread(
          times.ours.map((time) => time / 1000),
          1,
          ' s',
        ),
        limit: '',
      },
    ];
  } finally {
    await close();
  }
}
