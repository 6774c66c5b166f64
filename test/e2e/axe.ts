import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[];
}

/** What axe finds wrong, as lines to read. */
export async function findings(page: Page): Promise<string[]> {
  await page.waitForTimeout(600);
  // What is just appearing has colours between two.
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
  await page.evaluate(AXE);
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(options: unknown): Promise<{ violations: Finding[] }> } };
    const found = await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
    return found.violations;
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary.split('\n')[1] ?? ''}`),
  );
}

/** True when neither the page nor a part of it has to be scrolled sideways; lists of tabs and tables that take the focus may. */
export function fitsItsWidth(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const scrolls = (element: Element) => element.scrollWidth > element.clientWidth + 1;
    const parts = [...document.querySelectorAll('body *')].filter(
      (element) =>
        /auto|scroll/.test(getComputedStyle(element).overflowX) &&
        !element.matches('[role="tablist"], [tabindex="0"]:not([role="tabpanel"]), textarea'),
    );
    return document.documentElement.scrollWidth <= window.innerWidth && !parts.some(scrolls);
  });
}
