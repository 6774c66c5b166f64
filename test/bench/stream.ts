import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { launch, openBrowser, start, storedRows } from '../e2e/extension';
import { serveSites, withOptions } from '../sites/serve';
import { newBenchPage } from './bench-page';
import { type BenchRow, median, withSpread } from './figures';
import { type MainThread, profileWhile } from './profile';
import { TRACE_CATEGORIES, type TraceFigures, traceFigures } from './trace';

const POSTS = 1000;
const LEANEST = fileURLToPath(new URL('./leanest', import.meta.url));
type Setup = 'page alone' | 'leanest' | 'ours';

interface Round extends MainThread {
  /** Everything the main thread did, ms, by the browser's own account. */
  readonly tasks: number;
  readonly stored: number;
}

/** Scrolls once through 1 000 posts of X, a few in each frame. */
function stream(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    for (let still = 0; still < 30; ) {
      const before = window.scrollY;
      window.scrollBy({ top: 300, behavior: 'instant' });
      still = window.scrollY === before ? still + 1 : 0;
      await frame();
    }
  });
}

async function inBrowser<T>(setup: Setup, work: (page: Page, stored: () => Promise<number>) => Promise<T>): Promise<T> {
  const launched = setup === 'ours' ? await launch() : undefined;
  const opened = launched ?? (await openBrowser(setup === 'leanest' ? LEANEST : undefined));
  try {
    await serveSites(opened.context, { posts: POSTS, seed: 77, tickEvery: 100 });
    if (launched) await start(launched);
    const page = await newBenchPage(opened.context);
    await page.goto(withOptions('https://x.com/home', {}));
    await page.waitForTimeout(1500);
    return await work(page, async () => (launched ? ((await storedRows(launched)).posts?.length ?? 0) : 0));
  } finally {
    await opened.close();
  }
}

function profiledRound(setup: Setup): Promise<Round> {
  return inBrowser(setup, async (page, stored) => {
    const session = await page.context().newCDPSession(page);
    // Time of the thread itself: what other programs take from it meanwhile does not count.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const tasks = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
    };
    const before = await tasks();
    const shares = await profileWhile(session, () => stream(page));
    const after = await tasks();
    await page.waitForTimeout(2500);
    return { ...shares, tasks: after - before, stored: await stored() };
  });
}

function tracedRound(setup: Setup): Promise<TraceFigures> {
  return inBrowser(setup, async (page) => {
    const browser = page.context().browser();
    if (!browser) throw new Error('the browser cannot be traced');
    await browser.startTracing(page, { categories: TRACE_CATEGORIES });
    await stream(page);
    return traceFigures(await browser.stopTracing());
  });
}

/** What the content script costs while 1 000 posts stream by, against the page's own work and against the leanest possible overlay. */
export async function benchStream(rounds: number): Promise<BenchRow[]> {
  const all: Record<Setup, Round[]> = { 'page alone': [], leanest: [], ours: [] };
  for (let round = 0; round < rounds; round += 1) {
    // Taking turns: a machine that slows down slows all.
    for (const setup of ['page alone', 'leanest', 'ours'] as const) all[setup].push(await profiledRound(setup));
  }
  const traced = { leanest: await tracedRound('leanest'), ours: await tracedRound('ours') };
  const shares = all.ours.map(({ extension, page }) => (100 * extension) / page);
  const ratio = all.ours.map(({ extension }, index) => extension / (all.leanest[index]?.extension ?? Number.NaN));
  const added = all.ours.map(({ tasks }, index) => 100 * (tasks / (all['page alone'][index]?.tasks ?? Number.NaN) - 1));
  const noise = all['page alone'].map(({ tasks }) => (100 * tasks) / median(all['page alone'].map((each) => each.tasks)) - 100);
  const stored = Math.min(...all.ours.map((round) => round.stored));
  return [
    {
      work: `1. script time added, of the page's own`,
      measured: withSpread(shares, 1, ' %'),
      limit: '≤ 3 %',
      pass: median(shares) <= 3,
    },
    {
      work: `   posts of ${POSTS} recorded meanwhile`,
      measured: String(stored),
      limit: `≥ ${POSTS * 0.95}`,
      pass: stored >= POSTS * 0.95,
    },
    {
      work: '   longest stretch in one task',
      measured: `${traced.ours.longestStretch.toFixed(1)} ms`,
      limit: '< 50 ms',
      pass: traced.ours.longestStretch < 50,
    },
    { work: '   forced layouts', measured: String(traced.ours.forcedLayouts), limit: '0', pass: traced.ours.forcedLayouts === 0 },
    { work: '   forced style computations', measured: String(traced.ours.forcedStyles), limit: '' },
    {
      work: '   whole main thread, against the page alone',
      measured: `${withSpread(added, 1, ' %')}, noise ${withSpread(noise, 1, ' %')}`,
      limit: '',
    },
    { work: '   script time ÷ that of the leanest overlay', measured: withSpread(ratio), limit: '' },
    { work: '   forced layouts of the leanest overlay', measured: String(traced.leanest.forcedLayouts), limit: '' },
  ];
}
