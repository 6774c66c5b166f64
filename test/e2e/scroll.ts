import type { Page } from 'playwright';

/** Scrolls the open feed to its end as a person does, a screen's part at a time. Returns how many steps it took. */
export async function scrollThrough(page: Page, { step = 0.7, pause = 120, limit = 20_000 } = {}): Promise<number> {
  // What is on the first screen is looked at for a moment, too.
  await page.waitForTimeout(1000);
  let steps = 0;
  for (let still = 0; still < 4 && steps < limit; steps += 1) {
    still = (await scrollOn(page, step)) ? 0 : still + 1;
    await page.waitForTimeout(pause);
  }
  return steps;
}

/** True when there was something left to scroll. Waits for what the page draws next, however slow the machine is. */
export function scrollOn(page: Page, share: number): Promise<boolean> {
  return page.evaluate(async (part) => {
    const scroller = document.querySelector('main#workspace') ?? document.scrollingElement;
    if (!scroller) return false;
    const before = scroller.scrollTop;
    scroller.scrollBy({ top: scroller.clientHeight * part, behavior: 'instant' });
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    return scroller.scrollTop !== before;
  }, share);
}
