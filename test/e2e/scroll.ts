import type { Page } from 'playwright';

/** Scrolls the open feed to its end as a person does, a screen's part at a time. Returns how many steps it took. */
export async function scrollThrough(page: Page, { step = 0.7, pause = 120, limit = 20_000 } = {}): Promise<number> {
  let steps = 0;
  for (let still = 0; still < 4 && steps < limit; steps += 1) {
    still = (await scrollOn(page, step)) ? 0 : still + 1;
    await page.waitForTimeout(pause);
  }
  return steps;
}

/** True when there was something left to scroll. */
export function scrollOn(page: Page, share: number): Promise<boolean> {
  return page.evaluate((part) => {
    const scroller = document.querySelector('main#workspace') ?? document.scrollingElement;
    if (!scroller) return false;
    const before = scroller.scrollTop;
    scroller.scrollBy({ top: scroller.clientHeight * part, behavior: 'instant' });
    return scroller.scrollTop !== before;
  }, share);
}
