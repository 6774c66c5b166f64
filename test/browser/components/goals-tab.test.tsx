import './fake-browser';

import { beforeEach, describe, expect, test } from 'vitest';
import { page as screen, userEvent } from 'vitest/browser';
import { SidePanel } from '../../../components/SidePanel';
import { savePreference } from '../../../lib/data/preferences';
import type { GoalRow } from '../../../lib/goals/goal';
import { presetPeriod } from '../../../lib/goals/period-presets';
import { FIRST_CHOICE } from '../../../lib/scope/scope-choice';
import { store } from './fake-browser';
import { editorScene } from './goal-editor-scene';
import { day, GOALS, goal, measure, storeGoals, TODAY } from './goals-scene';
import { eventually, show, storeSettings, text } from './stage';

const rows = () => [...document.querySelectorAll<HTMLElement>('[data-testid="goal-row"]')];
const states = () => rows().map(({ dataset }) => dataset.state);
const field = (id: string) => screen.getByTestId(id);
const smart = (letter: string) => text(`[data-letter="${letter}"]`);
const stored = async (): Promise<GoalRow | undefined> => (await store.goals.toArray()).at(-1);
const open = (hash: string) => {
  location.hash = hash;
  show(<SidePanel />);
};

beforeEach(async () => {
  await storeSettings();
  await screen.viewport(400, 900);
});

describe('the editor', () => {
  beforeEach(async () => {
    await editorScene();
    // A start of its own, so that there is history before it whatever day it is.
    open('#goals/new');
    await field('goal-start').fill(day(-1));
    await field('goal-deadline').fill(day(28));
  });

  const chooseFollowers = async () => {
    await screen.getByRole('radio', { name: 'Awareness' }).click();
    await screen
      .getByTestId('goal-kpi')
      .getByRole('radio', { name: /^Followers/ })
      .click();
  };

  test('takes the baseline from the history, turns a change into a number, and says whether it is realistic', async () => {
    await chooseFollowers();
    await field('goal-target').fill('20');
    await eventually(() => text('[data-testid="goal-editor"]')).toContain('Target: 47');
    await eventually(() => smart('a')).toContain('not realistic');
    await eventually(() => text('.goal-preview')).toContain('Followers 39');
    await field('goal-save').click();
    await eventually(() => location.hash).toContain('#goals/');
    await expect.poll(async () => (await stored())?.measure?.target).toEqual({ change: 0.2 });
    const { measure: saved, period } = (await stored()) ?? {};
    expect(saved).toMatchObject({ kpi: 'followers', direction: 'up', source: 'recorded', baseline: { from: 'history' } });
    expect(period).toEqual({ from: day(-1), to: day(28) });
    await eventually(() => text('[data-testid="goal-detail"]')).toContain('Followers');
  });

  test('saves what it proposes without another word', async () => {
    await field('goal-save').click();
    await expect.poll(async () => (await stored())?.measure).toMatchObject({ kpi: 'engagementRateByFollowers' });
    await eventually(() => document.querySelector('[data-testid="goal-editor"]')).toBe(null);
  });

  test('says what is wrong beside the field, goes there, and loses nothing', async () => {
    await field('goal-target').fill('many');
    await eventually(() => text('.problem')).toContain('not a number');
    await field('goal-deadline').fill(day(-9));
    await field('goal-save').click();
    await eventually(() => document.activeElement?.getAttribute('data-testid') ?? '').toBe('goal-deadline');
    expect(document.activeElement?.getAttribute('aria-invalid')).toBe('true');
    expect(text('.goal-preview')).toContain('2 fields');
    await expect.element(field('goal-target')).toHaveValue('many');
    expect(await store.goals.count()).toBe(0);
  });

  test('what was filled in waits while another tab is open, and is gone once it was left on purpose', async () => {
    await field('goal-target').fill('1234');
    await screen.getByRole('tab', { name: 'Data' }).click();
    await eventually(() => document.querySelector('[data-testid="goal-editor"]')).toBe(null);
    await screen.getByRole('tab', { name: 'Goals' }).click();
    await expect.element(field('goal-target')).toHaveValue('1234');
    await screen.getByRole('button', { name: 'Cancel' }).click();
    await screen.getByRole('tab', { name: 'Data' }).click();
    await screen.getByRole('tab', { name: 'Goals' }).click();
    await eventually(() => document.querySelector('[data-testid="new-goal"]') === null).toBe(false);
    expect(document.querySelector('[data-testid="goal-editor"]')).toBe(null);
  });

  test('finds KPIs beyond those proposed, and flags vanity in a sentence', async () => {
    await screen.getByRole('searchbox', { name: 'Search all KPIs' }).fill('posting freq');
    await screen.getByRole('button', { name: 'Posting frequency' }).click();
    await expect.element(screen.getByTestId('goal-kpi').getByRole('radio', { name: /^Posting frequency/ })).toBeChecked();
    await chooseFollowers();
    await eventually(() => text('[data-testid="goal-editor"]')).toContain('Followers can grow without anything being gained');
    await eventually(() => smart('r')).toContain('says more');
  });

  test('shows where competitors are, and one click aims for that', async () => {
    await chooseFollowers();
    await eventually(() => text('.goal-benchmarks')).toContain('Rivals: their median is 700 (3 competitors)');
    await screen.getByRole('button', { name: 'Aim for 700' }).click();
    await expect.element(field('goal-target')).toHaveValue('700');
    await eventually(() => /396.*→.*700/u.test(text('.goal-preview'))).toBe(true);
  });

  test('a KPI no page shows is typed in, and asks for where it stands before it takes a change', async () => {
    await screen.getByRole('radio', { name: 'Customer care' }).click();
    await eventually(() => smart('m')).toContain('You type its numbers in');
    await screen.getByRole('radio', { name: 'Change in %' }).click();
    await field('goal-target').fill('10');
    await eventually(() => smart('a')).toContain('needs the number from before');
    await field('goal-baseline').fill('80');
    await eventually(() => text('[data-testid="goal-editor"]')).toContain('Target: 88');
  });

  test('the keyboard alone sets a goal', async () => {
    document.querySelector<HTMLElement>('[data-testid="goal-kpi"] :checked')?.focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect
      .element(screen.getByTestId('goal-kpi').getByRole('radio', { checked: true }))
      .toHaveAttribute('value', 'engagementRateByViews');
    document.querySelector<HTMLElement>('[data-testid="goal-target"]')?.focus();
    await userEvent.keyboard('5{Enter}');
    await expect.poll(async () => (await stored())?.measure?.kpi).toBe('engagementRateByViews');
  });

  test('a thing to get done needs a name and no number, and can have milestones', async () => {
    await screen.getByRole('radio', { name: 'A thing to get done' }).click();
    await field('goal-save').click();
    await eventually(() => text('.problem')).toContain('Say what is to be done');
    await field('goal-name').fill('Interview three customers');
    await screen.getByText('Name, repetition, milestones and more').click();
    await screen.getByRole('button', { name: 'Add a milestone' }).click();
    await screen.getByRole('textbox', { name: 'Milestone' }).fill('The first');
    await field('goal-repeat').selectOptions('month');
    await field('goal-save').click();
    await expect
      .poll(stored)
      .toMatchObject({ name: 'Interview three customers', repeat: 'month', milestones: [{ name: 'The first' }] });
  });
});

test('an example of an own account begins the first goal in one click', async () => {
  await editorScene();
  open('#goals');
  await screen.getByRole('button', { name: /More followers.*Acme/ }).click();
  await expect
    .element(screen.getByTestId('goal-kpi').getByRole('radio', { checked: true }))
    .toHaveAttribute('value', 'followers');
  await expect.element(field('goal-accounts')).toHaveValue('account:x:acme');
});

test('without an account it says how to get one, and a goal can be set all the same', async () => {
  open('#goals');
  await eventually(() => text('.goals-empty')).toContain('track it as mine');
  await field('new-goal').click();
  await expect.element(field('goal-save')).toBeVisible();
});

describe('with goals', () => {
  test('lists the active ones by urgency, others by filter', async () => {
    await storeGoals();
    await store.goals.update('item', { archivedAt: 1 });
    open('#goals');
    await expect.poll(() => rows().length).toBeGreaterThan(5);
    expect(states()[0]).toBe('behind');
    expect(text('.goals-list')).not.toContain('Interview');
    await screen.getByRole('radio', { name: /^Archived/ }).click();
    await expect.poll(() => text('.goals-list')).toContain('Interview three customers');
    expect(rows()).toHaveLength(1);
    await screen.getByRole('radio', { name: /^All/ }).click();
    await expect.poll(() => rows().length).toBe(GOALS.length);
  });

  test('warns above seven active ones', async () => {
    await storeGoals(
      Array.from({ length: 8 }, (_, index) => goal(`g${index}`, { name: `Item ${index}` })),
      [],
    );
    open('#goals');
    await eventually(() => text('.notice')).toContain('8 active goals');
  });

  test('shows those of the chosen client', async () => {
    await store.clients.bulkPut([
      { id: 'a', name: 'Acme' },
      { id: 'b', name: 'Globex' },
    ]);
    await storeGoals([goal('one', { client: 'a', name: 'Of Acme' }), goal('two', { client: 'b', name: 'Of Globex' })], []);
    await savePreference(store, 'scope', { ...FIRST_CHOICE, client: 'b' });
    open('#goals');
    await eventually(() => text('.goals-list')).toContain('Of Globex');
    expect(text('.goals-list')).not.toContain('Of Acme');
  });

  test('draws a hundred', async () => {
    await storeGoals(
      Array.from({ length: 100 }, (_, index) => goal(`g${index}`, { measure: measure({ target: { value: 480 + index } }) })),
      [],
    );
    open('#goals');
    await expect.poll(() => rows().length).toBe(100);
  });
});

describe("a goal's detail", () => {
  const openTyped = async () => {
    await storeGoals();
    open('#goals/typed');
    await eventually(() => text('[data-testid="goal-detail"]')).toContain('First reply within two hours');
  };

  test('explains every number', async () => {
    // Typed, so that no counting replaces the numbers of the scene.
    const level = measure({ source: 'typed', baseline: { value: 400, low: 400, high: 400, day: day(-21), from: 'history' } });
    await storeGoals(
      [goal('level', { measure: level })],
      [{ goal: 'level', day: day(0), value: 462, low: 462, high: 462, seenAt: 1, n: 1, typed: true }],
    );
    open('#goals/level');
    await eventually(() => text('.goal-numbers')).toContain('(462 − 400) ÷ (480 − 400)');
    expect(text('.goal-numbers')).toContain('77.5%');
    expect(text('.goal-numbers')).toContain('Day 21 of 30');
    expect(text('.goal-numbers')).toContain('(480 − 462) ÷ 10 days left');
    await expect
      .poll(() => document.querySelectorAll('.goal-detail .recharts-line, .chart-frame .recharts-line').length)
      .toBeGreaterThan(2);
  });

  test('takes numbers that are typed in, refuses what is none, and deletes them again', async () => {
    await openTyped();
    await field('goal-value').fill('soon');
    await field('goal-value-save').click();
    await eventually(() => text('.goal-entry')).toContain('not a number');
    await expect.element(field('goal-value')).toHaveValue('soon');
    await field('goal-value').fill('1.5');
    await field('goal-value-save').click();
    await expect.poll(() => store.goalValues.get(['typed', TODAY])).toMatchObject({ value: 1.5, typed: true });
    await eventually(() => text('.goal-typed')).toContain('1.5');
    await screen.getByRole('button', { name: /^Delete 1.5/ }).click();
    await expect.poll(() => store.goalValues.get(['typed', TODAY])).toBe(undefined);
  });

  test('is changed, and what it was stays readable', async () => {
    await openTyped();
    await field('goal-edit').click();
    await expect.element(field('goal-target')).toHaveValue('2');
    await field('goal-target').fill('3');
    await field('goal-save').click();
    await expect.poll(async () => (await store.goals.get('typed'))?.measure?.target).toEqual({ value: 3 });
    await eventually(() => text('.goal-changes')).toContain('Target');
    expect(await store.goals.count()).toBe(GOALS.length);
  });

  test('is archived, duplicated for the days to come, and deleted after a question', async () => {
    await openTyped();
    await screen.getByRole('button', { name: 'Archive' }).click();
    await expect.poll(async () => (await store.goals.get('typed'))?.archivedAt).toBeGreaterThan(0);
    await screen.getByRole('button', { name: 'Take out of the archive' }).click();
    await expect.poll(async () => (await store.goals.get('typed'))?.archivedAt).toBe(undefined);
    await screen.getByRole('button', { name: 'Duplicate' }).click();
    await field('goal-deadline').fill(presetPeriod('nextMonth', TODAY).to);
    await field('goal-save').click();
    await expect.poll(() => store.goals.count()).toBe(GOALS.length + 1);
    await eventually(() => document.querySelector('[data-testid="goal-detail"]') !== null).toBe(true);
    const copy = decodeURIComponent(location.hash.split('/')[1] ?? '');
    await field('goal-delete').click();
    expect(await store.goals.get(copy)).toBeDefined();
    await field('confirm').click();
    await expect.poll(() => store.goals.get(copy)).toBe(undefined);
    await eventually(() => location.hash).toBe('#goals');
  });

  test('milestones without a number are ticked by hand', async () => {
    await storeGoals([goal('item', { name: 'Calendar', milestones: [{ id: 'm', name: 'A first draft', day: day(-2) }] })], []);
    open('#goals/item');
    await eventually(() => text('.goal-part')).toContain('late');
    await screen.getByRole('checkbox', { name: /A first draft/ }).click();
    await expect.poll(async () => (await store.goals.get('item'))?.milestones[0]?.doneAt).toBeGreaterThan(0);
    await eventually(() => text('.goal-part')).toContain('done on');
  });

  test('says so where the goal is gone', async () => {
    await storeGoals();
    open('#goals/nowhere');
    await eventually(() => text('.goals-tab')).toContain('That goal is not here');
  });
});
