import { expect } from 'playwright/test';
import { type Launched, storedRows } from './extension';

/** Waits until so many posts are in the store, and no more come. */
export async function expectStoredPosts(launched: Launched, count: number, timeout = 20_000): Promise<void> {
  await expect
    .poll(async () => (await storedRows(launched)).posts?.length ?? 0, {
      timeout,
      intervals: [300, 600],
      message: 'posts in the store',
    })
    .toBe(count);
}

/** Waits until so many posts are in the store, but not for ever: what is missing is for the comparison to say. */
export async function waitForPosts(launched: Launched, count: number, patience = 15_000): Promise<void> {
  const end = Date.now() + patience;
  while (Date.now() < end && ((await storedRows(launched)).posts?.length ?? 0) < count) {
    await new Promise((resolve) => setTimeout(resolve, 400));
  }
}

/** Waits until the number of stored posts has not changed for two seconds, and returns it. */
export async function settledPosts(launched: Launched): Promise<number> {
  let last = -1;
  for (let unchanged = 0; unchanged < 3; ) {
    const now = (await storedRows(launched)).posts?.length ?? 0;
    unchanged = now === last ? unchanged + 1 : 0;
    last = now;
    await new Promise((resolve) => setTimeout(resolve, 700));
  }
  return last;
}
