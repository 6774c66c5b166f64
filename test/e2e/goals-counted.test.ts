import { localDay } from '../../lib/day';
import type { GoalRow, GoalValue } from '../../lib/goals/goal';
import { xAccount } from '../sites/x/model';
import { start, storedRows } from './extension';
import { putRows } from './seed';
import { expect, test } from './test';

const DAY = 86_400_000;

test('goals are counted in the background, whether anybody looks at them or not', async ({ launched, sites }) => {
  const now = Date.now();
  const { handle } = xAccount(sites.options, 5);
  const goal: GoalRow = {
    ...{ id: 'reactions', objective: 'engagement', milestones: [], changes: [], createdAt: now },
    period: { from: localDay(now - 300 * DAY), to: localDay(now + DAY) },
    measure: {
      ...{ kpi: 'reactions', target: { value: 1_000_000 }, direction: 'up', source: 'recorded' },
      scope: { accounts: [`x:${handle.toLowerCase()}`], view: 'cohort' },
    },
  };
  await start(launched);
  await putRows(launched, { goals: [goal] });
  const page = await launched.context.newPage();
  await page.goto(`https://x.com/${handle}`);
  const values = async () => (await storedRows(launched)).goalValues as GoalValue[];
  await expect.poll(async () => (await values()).length, { timeout: 20_000 }).toBe(1);
  const [value] = await values();
  expect(value).toMatchObject({ goal: 'reactions', day: localDay(Date.now()) });
  expect(value?.n).toBeGreaterThan(0);
  expect(value?.value).toBeGreaterThan(0);
});
