import { test as base } from 'playwright/test';
import { type Served, serveSites } from '../sites/serve';
import { type Launched, launch } from './extension';

/** Each test gets a browser and a profile of its own, with the three replicas at their real addresses. */
export const test = base.extend<{ launched: Launched; sites: Served }>({
  // biome-ignore lint/correctness/noEmptyPattern: the runner wants this form
  launched: async ({}, use) => {
    const launched = await launch();
    await use(launched);
    await launched.close();
  },
  // Without them a page would look for the real site.
  sites: [
    async ({ launched }, use) => {
      await use(await serveSites(launched.context));
    },
    { auto: true },
  ],
});

export { expect } from 'playwright/test';
