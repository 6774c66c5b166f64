import type { Page } from 'playwright';
import type { PlatformId } from '../../lib/platforms/types';
import { openBrowser } from '../e2e/extension';
import { bundle } from '../sites/bundle';
import { serveSites, withOptions } from '../sites/serve';
import { newBenchPage } from './bench-page';
import { type BenchRow, median, withSpread } from './figures';

const PAGES: readonly (readonly [PlatformId, string])[] = [
  ['x', withOptions('https://x.com/home', { posts: 12, media: false })],
  ['linkedin', withOptions('https://www.linkedin.com/feed/', { posts: 12 })],
  ['facebook', withOptions('https://www.facebook.com/', { posts: 12 })],
];

/** Reading one post against the same calls to the page with nothing done to their answers; milliseconds ÷ milliseconds. */
export async function benchRead(rounds: number): Promise<BenchRow[]> {
  const { context, close } = await openBrowser(undefined);
  try {
    await serveSites(context);
    const rows: BenchRow[] = [];
    for (const [platform, address] of PAGES) {
      const page = await newBenchPage(context);
      await page.goto(address);
      await page.waitForTimeout(1000);
      const adapter = await bundle(`lib/platforms/${platform}.ts`, 'adapter');
      const ratios = await measure(page, adapter, platform, rounds);
      rows.push({
        work: `2. reading one post on ${platform} ÷ its calls alone`,
        measured: withSpread(ratios.map(({ ratio }) => ratio)),
        limit: '≤ 2',
        pass: median(ratios.map(({ ratio }) => ratio)) <= 2,
      });
      rows.push({
        work: '   one post takes',
        measured: withSpread(
          ratios.map(({ each }) => each * 1000),
          1,
          ' µs',
        ),
        limit: '',
      });
      await page.close();
    }
    return rows;
  } finally {
    await close();
  }
}

interface Ratio {
  readonly ratio: number;
  /** Milliseconds for one post. */
  readonly each: number;
}

async function measure(page: Page, adapter: string, platform: PlatformId, rounds: number): Promise<Ratio[]> {
  await page.evaluate(`${adapter}; undefined`);
  return page.evaluate(
    ({ name, count }) => {
      interface Adapter {
        readonly posts: readonly string[];
        isPost(container: Element): boolean;
        read(post: Element): unknown;
      }
      const site = (globalThis as unknown as { adapter: Record<string, Adapter> }).adapter[name];
      if (!site) throw new Error(`no adapter ${name}`);
      const posts = [...document.querySelectorAll(site.posts.join(','))].filter((post) => site.isPost(post) && site.read(post));
      if (posts.length < 5) throw new Error('too few posts to measure');
      const calls = recordCalls(() => posts.map((post) => site.read(post)));
      const times = 60;
      const time = (work: () => void) => {
        const begin = performance.now();
        for (let turn = 0; turn < times; turn += 1) work();
        return performance.now() - begin;
      };
      const read = () => {
        for (const post of posts) site.read(post);
      };
      const replay = () => {
        for (const { method, target, input } of calls) method.call(target, input);
      };
      time(read);
      time(replay);
      return Array.from({ length: count }, () => {
        const whole = time(read);
        return { ratio: whole / time(replay), each: whole / times / posts.length };
      });

      interface Call {
        readonly method: (this: unknown, input: unknown) => unknown;
        readonly target: unknown;
        readonly input: unknown;
      }
      /** Every question that `work` asks the page, in order. */
      function recordCalls(work: () => void): Call[] {
        const made: Call[] = [];
        const undo: (() => void)[] = [];
        const watch = (owner: object, property: string) => {
          const found = Object.getOwnPropertyDescriptor(owner, property);
          const method = (found?.value ?? found?.get) as Call['method'] | undefined;
          if (!found || !method) return;
          const watched = function (this: unknown, input: unknown) {
            made.push({ method, target: this, input });
            return method.call(this, input);
          };
          Object.defineProperty(
            owner,
            property,
            found.get ? { ...found, get: watched as () => unknown } : { ...found, value: watched },
          );
          undo.push(() => Object.defineProperty(owner, property, found));
        };
        const elementCalls =
          'querySelector querySelectorAll getAttribute hasAttribute closest matches nextElementSibling previousElementSibling';
        const nodeCalls = 'textContent parentElement nextSibling contains compareDocumentPosition';
        for (const name of `${elementCalls} firstElementChild children childElementCount localName`.split(' '))
          watch(Element.prototype, name);
        for (const name of ['querySelector', 'querySelectorAll', 'getElementById']) watch(Document.prototype, name);
        for (const name of nodeCalls.split(' ')) watch(Node.prototype, name);
        work();
        for (const restore of undo) restore();
        return made;
      }
    },
    { name: platform, count: rounds },
  );
}
