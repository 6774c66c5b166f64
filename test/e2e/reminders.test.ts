import { expect, type Page, test } from 'playwright/test';
import { addDays, localDay } from '../../lib/day';
import type { GoalRow, GoalValue } from '../../lib/goals/goal';
import { launchAllowed } from './allowed-notifications';
import { daysPass } from './days-pass';
import { killWorker, type Launched, openPanel, start } from './extension';
import { putRows } from './seed';

/** Parts of Chromium's interface that an extension's page has. */
interface Chromium {
  readonly chrome: {
    readonly alarms: {
      create(name: string, when: { readonly when: number; readonly periodInMinutes: number }): Promise<void>;
      clearAll(): Promise<boolean>;
      get(name: string): Promise<{ readonly scheduledTime: number } | undefined>;
    };
    readonly notifications: { getAll(): Promise<Record<string, true>>; clear(id: string): Promise<boolean> };
    readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  };
}

const today = localDay(Date.now());
const day = (days: number) => addDays(today, days) ?? today;

/** A goal that has been running for ten days of sixty and has not come far. */
async function addGoalBehind(launched: Launched, id: string): Promise<void> {
  const goal: GoalRow = {
    id,
    name: `Goal ${id}`,
    objective: 'community',
    period: { from: day(-10), to: day(49) },
    measure: {
      kpi: 'followers',
      scope: { view: 'activity' },
      baseline: { value: 400, low: 400, high: 400, day: day(-11), from: 'typed' },
      target: { value: 1000 },
      direction: 'up',
      source: 'typed',
    },
    milestones: [],
    changes: [],
    createdAt: Date.now(),
  };
  const value: GoalValue = { goal: id, day: day(-1), value: 410, low: 410, high: 410, seenAt: Date.now(), n: 1, typed: true };
  await putRows(launched, { goals: [goal], goalValues: [value] });
}

/** Any page of the extension that has nothing to do. */
async function openIdle({ context, origin }: Launched): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${origin}/manifest.json`);
  return page;
}

/** The half hour is over; waits until the alarm has gone off. */
async function fireAlarm(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { alarms } = (globalThis as unknown as Chromium).chrome;
    const when = Date.now() + 100;
    await alarms.create('reminders', { when, periodInMinutes: 30 });
    while (((await alarms.get('reminders'))?.scheduledTime ?? 0) <= when) await new Promise((wait) => setTimeout(wait, 50));
  });
}

function shown(page: Page): Promise<string[]> {
  return page.evaluate(async () => Object.keys(await (globalThis as unknown as Chromium).chrome.notifications.getAll()).sort());
}

/** The person has read them. */
async function readAll(page: Page): Promise<void> {
  for (const id of await shown(page))
    await page.evaluate((read) => (globalThis as unknown as Chromium).chrome.notifications.clear(read), id);
}

async function setQuietHours(launched: Launched, from: number, until: number): Promise<void> {
  const panel = await openPanel(launched, 'data');
  await panel.getByTestId('quiet-from').selectOption(String(from));
  await panel.getByTestId('quiet-until').selectOption(String(until));
  await expect(panel.getByTestId('quiet-until')).toHaveValue(String(until));
  await panel.waitForTimeout(300);
  await panel.close();
}

let launched: Launched;
test.beforeEach(async () => {
  launched = await launchAllowed();
  await start(launched);
});
test.afterEach(() => launched.close());

/** As a person does, in the Data tab. */
async function switchOn(): Promise<void> {
  const panel = await openPanel(launched, 'data');
  await panel.getByTestId('reminders').click();
  await expect(panel.getByTestId('reminders')).toBeChecked();
  await panel.close();
}

test('switched on, goals that fall behind are told of once, whatever happens to the worker, and not in quiet hours', async () => {
  await addGoalBehind(launched, 'first');
  const page = await openIdle(launched);
  await fireAlarm(page);
  await page.waitForTimeout(800);

  await switchOn();
  expect(await shown(page), 'before they were switched on').toEqual([]);
  await setQuietHours(launched, 5, 5);
  await fireAlarm(page);
  await expect.poll(() => shown(page)).toEqual(['behind /sidepanel.html#goals/first']);

  await readAll(page);
  await killWorker(launched);
  await addGoalBehind(launched, 'second');
  await fireAlarm(page);
  await expect.poll(() => shown(page)).toEqual(['behind /sidepanel.html#goals/second']);

  await readAll(page);
  const hour = new Date().getHours();
  await setQuietHours(launched, hour, (hour + 2) % 24);
  await addGoalBehind(launched, 'third');
  await fireAlarm(page);
  await page.waitForTimeout(1500);
  expect(await shown(page), 'in quiet hours').toEqual([]);
  await setQuietHours(launched, 5, 5);
  await killWorker(launched);
  await fireAlarm(page);
  await expect.poll(() => shown(page)).toEqual(['behind /sidepanel.html#goals/third']);

  await readAll(page);
  await page.close();
  await daysPass(launched, 7);
  const later = await openIdle(launched);
  await fireAlarm(later);
  await expect.poll(() => shown(later)).toContain('behind /sidepanel.html#goals');
  expect(await shown(later), 'nothing was recorded for a week').toContain('idle /sidepanel.html');
});

test('an alarm that is missing, or that a wrong clock has put off, is set anew when the worker starts', async () => {
  const page = await openIdle(launched);
  const nextAlarm = () =>
    page.evaluate(async () => (await (globalThis as unknown as Chromium).chrome.alarms.get('reminders'))?.scheduledTime);
  const inTime = async () => {
    const at = await nextAlarm();
    return at !== undefined && at <= Date.now() + 31 * 60_000;
  };
  const wake = () =>
    page.evaluate(() => (globalThis as unknown as Chromium).chrome.runtime.sendMessage({ name: 'changeSettings', message: {} }));
  expect(await inTime()).toBe(true);

  await page.evaluate(() => (globalThis as unknown as Chromium).chrome.alarms.clearAll());
  await killWorker(launched);
  expect(await nextAlarm()).toBeUndefined();
  await wake();
  await expect.poll(inTime).toBe(true);

  const month = 30 * 86_400_000;
  await page.evaluate(
    (when) => (globalThis as unknown as Chromium).chrome.alarms.create('reminders', { when, periodInMinutes: 30 }),
    Date.now() + month,
  );
  await killWorker(launched);
  expect(await inTime()).toBe(false);
  await wake();
  await expect.poll(inTime).toBe(true);
});
