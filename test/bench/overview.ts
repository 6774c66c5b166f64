import { openBrowser } from '../e2e/extension';
import { bundle } from '../sites/bundle';
import { serveSites } from '../sites/serve';
import { type BenchRow, median, withSpread } from './figures';
import type { OverviewTimes } from './overview.bench';

/** The numbers of 28 days, and of the 28 before, among a year of history. */
export async function benchOverview(rounds: number): Promise<BenchRow[]> {
  const { context, close } = await openBrowser(undefined);
  try {
    await serveSites(context, { posts: 1 });
    const page = await context.newPage();
    // A million rows take minutes to be put in.
    page.setDefaultTimeout(1_800_000);
    // Any page with an origin has a database.
    await page.goto('https://x.com/home');
    const code = await bundle('test/bench/overview.bench.ts', 'bench');
    await page.evaluate(`${code}; undefined`);
    const times = await page.evaluate((count) => {
      const { bench } = globalThis as unknown as {
        bench: { benchOverview(options: { rounds: number }): Promise<OverviewTimes> };
      };
      return bench.benchOverview({ rounds: count });
    }, rounds);
    return rowsOf(times);
  } finally {
    await close();
  }
}

function rowsOf({ ours, raw, young, longestTasks, posts, snapshots, needed }: OverviewTimes): BenchRow[] {
  const count = (value: number) => value.toLocaleString('en');
  const dividedBy = (others: readonly number[]) => ours.map((time, round) => time / (others[round] ?? Number.NaN));
  const [ratios, ageRatios] = [dividedBy(raw), dividedBy(young)];
  return [
    {
      work: `5. Overview of 28 days among ${count(posts)} posts, ${count(snapshots)} snapshots ÷ getAll of its ${count(needed)} posts`,
      measured: withSpread(ratios),
      limit: '≤ 1.5',
      pass: median(ratios) <= 1.5,
    },
    {
      work: '   the same ÷ with a tenth of the older history',
      measured: withSpread(ageRatios),
      limit: '≤ 1.25',
      pass: median(ageRatios) <= 1.25,
    },
    {
      work: '   longest task on the way, 0 when none is longer than 50 ms',
      measured: withSpread(longestTasks, 0, ' ms'),
      limit: '0',
      pass: median(longestTasks) === 0,
    },
    { work: '   it takes', measured: withSpread(ours, 0, ' ms'), limit: '' },
  ];
}
