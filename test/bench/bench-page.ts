import type { BrowserContext, Page } from 'playwright';

/** A new page in which functions of this folder can run: tsx wraps the functions inside them in a helper of its own. */
export async function newBenchPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript('globalThis.__name = (named) => named;');
  return page;
}
