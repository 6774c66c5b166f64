import './fake-browser';

import { beforeEach, expect, test, vi } from 'vitest';
import { page as screen, userEvent } from 'vitest/browser';
import { Popup } from '../../../components/popup/Popup';
import { saveClient } from '../../../lib/data/clients';
import { refreshGoals } from '../../../lib/data/goals-refresh';
import { savePreference } from '../../../lib/data/preferences';
import arabic from '../../../lib/i18n/ar';
import { store, world } from './fake-browser';
import { FROM_400, GOALS, goal, measure, storeGoals, TODAY } from './goals-scene';
import { eventually, show, showIn, storeSettings, text } from './stage';

vi.mock('../../../lib/data/goals-refresh', () => ({ refreshGoals: vi.fn(async () => {}) }));

beforeEach(async () => {
  await screen.viewport(372, 600);
  await storeSettings();
  vi.mocked(refreshGoals).mockReset().mockResolvedValue(undefined);
});

const rows = () => [...document.querySelectorAll<HTMLElement>('[data-testid="goal-row"]')];
const states = () => rows().map(({ dataset }) => dataset.state);
const rowOf = (name: string) => rows().find((row) => row.querySelector('.goal-title')?.textContent === name);

async function showGoals(...stored: Parameters<typeof storeGoals>) {
  await storeGoals(...stored);
  show(<Popup />);
  await eventually(() => rows().length).toBe((stored[0] ?? GOALS).length);
}

test('the most urgent goals come first, each with its state, the reason in a sentence, and its numbers', async () => {
  await showGoals();
  expect(states()[0]).toBe('behind');
  const begun = rows()
    .filter((row) => !row.querySelector('.goal-reason')?.textContent?.startsWith('Starts'))
    .map(({ dataset }) => dataset.state);
  expect(begun).toEqual([...begun].sort((one, other) => order(one) - order(other)));
  const level = rowOf('LinkedIn followers 400\u00a0→\u00a0480');
  expect(level?.dataset.state).toBe('onTrack');
  expect(level?.querySelector('.goal-reason')?.textContent).toMatch(/^On track: 78% of the way, 70% of the time gone\.$/);
  expect(level?.querySelector('.goal-facts')?.textContent).toBe('462 now · needs 1.8 a day · 10 days left');
  expect(level?.querySelector('.goal-owner')?.textContent).toBe('acme');
  expect(level?.querySelector('[role="img"]')?.getAttribute('aria-label')).toBe('78% of the way, 70% of the time gone');
  expect(level?.querySelector('.sparkline')).not.toBeNull();
});

function order(state: string | undefined): number {
  return ['behind', 'noData', 'onTrack', 'missed', 'met'].indexOf(state ?? '');
}

test('the bar is as long as what has surely been reached, with a mark where the time is', async () => {
  const uncertain = { goal: 'level', day: TODAY, value: 440, low: 440, high: 459, seenAt: 1, n: 1 };
  const scene = goal('level', { measure: measure({ baseline: FROM_400 }) });
  await showGoals([scene], [uncertain]);
  const width = (name: string) => (document.querySelector(`.goal-bar-${name}`) as HTMLElement | null)?.style.inlineSize;
  expect(width('done')).toBe('50%');
  expect(width('maybe')).toBe('73.8%');
  expect((document.querySelector('.goal-bar-time') as HTMLElement).style.insetInlineStart).toBe('70%');
});

test('every goal is reached with the keyboard and leads to its place in the side panel', async () => {
  await showGoals();
  const links = rows().map((row) => row.querySelector('a'));
  expect(links.map((link) => link?.getAttribute('href')).sort()).toEqual(
    GOALS.map(({ id }) => `/sidepanel.html#goals/${id}`).sort(),
  );
  const reached = new Set<Element | null>();
  for (let step = 0; step < 40; step += 1) {
    await userEvent.tab();
    reached.add(document.activeElement);
  }
  for (const link of links) expect(reached).toContain(link);
});

test('an item is ticked in place, and the tick taken off again', async () => {
  await showGoals();
  const box = screen.getByRole('checkbox', { name: 'Done: Interview three customers' });
  await box.click();
  await expect.poll(async () => (await store.goals.get('item'))?.doneAt).toBeGreaterThan(0);
  await expect.element(box).toBeChecked();
  await eventually(() => rowOf('Interview three customers')?.dataset.state).toBe('met');
  await box.click();
  await expect.poll(async () => (await store.goals.get('item'))?.doneAt).toBeUndefined();
});

test('without goals it says what one would do, and the way to the first is one press', async () => {
  show(<Popup />);
  await eventually(() => text('.popup-list')).toContain('No goals yet');
  await expect.element(screen.getByTestId('new-goal')).toHaveAttribute('href', '/sidepanel.html#goals/new');
  await expect.element(screen.getByTestId('record-x')).toBeVisible();
  expect(refreshGoals).not.toHaveBeenCalled();
});

test('below goals the switches are folded away until somebody asks for them', async () => {
  await showGoals();
  expect(document.querySelector('.popup-switches')?.hasAttribute('hidden')).toBe(true);
  const fold = screen.getByRole('button', { name: 'Switches' });
  await expect.element(fold).toHaveAttribute('aria-expanded', 'false');
  await fold.click();
  await screen.getByTestId('record-x').click();
});

test('only the goals of the chosen client are shown, and counted on the button', async () => {
  const nobodys = { accounts: [], sets: [], tags: [] };
  const { id: client } = await saveClient(store, { name: 'Globex' }, nobodys);
  const late = measure({ baseline: FROM_400, scope: { view: 'cohort', platform: 'x' } });
  const values = ['one', 'two'].flatMap((id) => [
    { goal: id, day: goal(id).period.from, value: 401, low: 401, high: 401, seenAt: 1, n: 1 },
    { goal: id, day: FROM_400.day, value: 400, low: 400, high: 400, seenAt: 1, n: 1 },
  ]);
  await showGoals([goal('one', { measure: late }), goal('two', { measure: late, client })], values);
  await eventually(() => world.button.text).toBe('2');
  expect(world.button.title).toBe('KPI Lens: 2 goals are behind');
  await savePreference(store, 'scope', { client });
  await eventually(() => rows().length).toBe(1);
  expect(text('.popup-goals-client')).toBe('Goals of Globex');
  await eventually(() => world.button.text).toBe('1');
  expect(world.button.title).toBe('KPI Lens: 1 goal is behind');
  await store.goals.clear();
  await eventually(() => text('.no-goals')).toContain('Globex has no goals yet');
  await eventually(() => world.button.text).toBe('');
  expect(world.button.title).toBe('KPI Lens');
});

test('goals are counted anew once they are shown; when that fails it is said, and what is stored stays', async () => {
  vi.mocked(refreshGoals).mockRejectedValue(new Error('The disk is full.'));
  await showGoals();
  await eventually(() => text('.popup-list')).toContain('The goals could not be counted anew. The disk is full.');
  expect(rows().length).toBe(GOALS.length);
  expect(refreshGoals).toHaveBeenCalledOnce();
});

test('a hundred goals are all there, the first ones at once', async () => {
  const many = Array.from({ length: 100 }, (_, index) => goal(`g${index}`, { name: `Goal ${index}` }));
  await showGoals(many, []);
  expect(rows().length).toBe(100);
});

test('long names stay within the popup', async () => {
  const long = 'Διπλασιασμόςτηςαναγνωρισιμότηταςτουεμπορικούσήματος '.repeat(4);
  await showGoals([goal('long', { name: long.replaceAll(' ', '') })], []);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(372);
  const list = document.querySelector('.popup-list');
  expect(list?.scrollWidth).toBe(list?.clientWidth);
});

test('in Arabic the same is said in Arabic', async () => {
  await storeGoals();
  showIn({ language: 'ar', dictionary: arabic }, <Popup />);
  await eventually(() => rows().length).toBe(GOALS.length);
  const words = text('.popup-goals');
  expect(words).toContain('على المسار');
  expect(words).toContain('بقيت');
  const names = GOALS.map(({ name }) => name ?? '').filter(Boolean);
  const rest = names.reduce((left, name) => left.replaceAll(name, ''), words);
  expect(rest.replaceAll('acme', '')).not.toMatch(/[A-Za-z]{2,}/);
});
