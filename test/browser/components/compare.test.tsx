import './fake-browser';

import { beforeEach, expect, test } from 'vitest';
import { page as screen, userEvent } from 'vitest/browser';
import { SidePanel } from '../../../components/SidePanel';
import { loadSets, saveSet } from '../../../lib/data/sets';
import { ACME, compareScene, GLOBEX, type Habits, HOUR } from './compare-scene';
import { store } from './fake-browser';
import { eventually, show, storeRows, storeSettings, text } from './stage';

const order = () => [...document.querySelectorAll<HTMLElement>('tr[data-account]')].map((row) => row.dataset.account).join(' ');
const verdict = () => text('.verdict');
const sortBy = (column: string) => screen.getByRole('columnheader', { name: column }).getByRole('button').click();
const cell = (account: string, column: number) => text(`tr[data-account="${account}"] td:nth-of-type(${column})`);

beforeEach(async () => {
  await storeSettings();
  await screen.viewport(1100, 900);
  location.hash = '#compare';
});

/** Followers at the start and the end of the period, as the profile showed them. */
async function storeFollowers(habits: readonly Habits[], now: number): Promise<void> {
  const rows = habits.flatMap(({ handle, followers }) =>
    [20, 1].map((days) => {
      const seenAt = now - days * 24 * HOUR;
      const day = new Date(seenAt).toISOString().slice(0, 10);
      return { account: `x:${handle}`, day, seenAt, followers: days === 1 ? followers : Math.round(followers * 0.8) };
    }),
  );
  await store.accountSnapshots.bulkPut(rows);
}

async function storeScene(...habits: readonly Habits[]): Promise<void> {
  const now = Date.now();
  await storeRows(compareScene(habits, now));
  await storeFollowers(habits, now);
}

async function storeSet(name: string, ...accounts: readonly string[]): Promise<void> {
  await saveSet(store, { name, accounts });
}

test('without a set one press makes one of all tracked accounts of a site', async () => {
  await storeScene(ACME, GLOBEX);
  show(<SidePanel />);
  await screen.getByRole('button', { name: 'Compare all tracked accounts on X' }).click();
  await eventually(order).toBe('x:globex x:acme');
  expect((await loadSets(store)).map(({ name, accounts }) => [name, [...accounts].sort()])).toEqual([
    ['All on X', ['x:acme', 'x:globex']],
  ]);
  expect(document.querySelector('tr[data-account="x:acme"]')?.hasAttribute('data-own')).toBe(true);
});

test('with fewer than two tracked accounts it says what to do first', async () => {
  await storeScene(ACME);
  show(<SidePanel />);
  await eventually(() => text('.compare')).toContain('Track at least two accounts first');
  expect(document.querySelector('[data-testid=create-set]')).toBeNull();
});

test('who is ahead is said where both were seen well, column by column', async () => {
  await storeScene(ACME, GLOBEX);
  await storeSet('Rivals', 'x:acme', 'x:globex');
  show(<SidePanel />);
  await eventually(verdict).toContain('globex is ahead in Share of engagement');
  await sortBy('ER by followers');
  await eventually(order).toBe('x:acme x:globex');
  await eventually(verdict).toContain('acme is ahead in ER by followers');
  await sortBy('ER by followers');
  await eventually(order).toBe('x:globex x:acme');
  await expect.element(screen.getByRole('columnheader', { name: 'ER by followers' })).toHaveAttribute('aria-sort', 'ascending');
  await sortBy('Posts a week');
  await eventually(verdict).toContain('nobody is ahead');
});

test('no winner where too little of one was seen', async () => {
  await storeScene(ACME, { ...GLOBEX, visits: [400, 399] });
  await storeSet('Rivals', 'x:acme', 'x:globex');
  show(<SidePanel />);
  await eventually(verdict).toContain('No winner in Share of engagement: too little was seen of globex');
  await sortBy('Share of audience');
  await eventually(verdict).toContain('globex is ahead in Share of audience');
});

test('coverage says what it is made of, and never more than can be told', async () => {
  await storeScene(ACME, { ...GLOBEX, visits: [30] });
  await storeSet('Rivals', 'x:acme', 'x:globex');
  show(<SidePanel />);
  await eventually(() => cell('x:acme', 1)).toContain('27 of ≈ 2');
  await eventually(() => cell('x:globex', 1)).toContain('25 of ?');
  await screen.getByRole('button', { name: 'Seen of globex' }).click();
  await eventually(() => text('[role=dialog]')).toContain('none of them twice');
  await userEvent.keyboard('{Escape}');
  await eventually(() => document.activeElement?.getAttribute('aria-label') ?? '').toContain('Seen of globex');
  await screen.getByRole('button', { name: 'Seen of acme' }).click();
  await eventually(() => text('[role=dialog]')).toContain('visits showed several posts in a row');
});

test('a number explains itself', async () => {
  await storeScene(ACME, GLOBEX);
  await storeSet('Rivals', 'x:acme', 'x:globex');
  show(<SidePanel />);
  await eventually(order).toBe('x:globex x:acme');
  document.querySelector<HTMLElement>('tr[data-account="x:acme"] .compare-number')?.click();
  await eventually(() => text('[role=dialog]')).toContain('Share of engagement');
  await eventually(() => text('[role=dialog]')).toContain('÷');
});

test('a set is made, renamed, and deleted after a question', async () => {
  await storeScene(ACME, GLOBEX);
  await storeSet('Rivals', 'x:acme', 'x:globex');
  show(<SidePanel />);
  await screen.getByRole('button', { name: 'New set' }).click();
  await screen.getByLabelText('Name').fill('Only me');
  await screen.getByRole('checkbox', { name: 'acme' }).click();
  await screen.getByRole('button', { name: 'Save set' }).click();
  await eventually(order).toBe('x:acme');
  await eventually(verdict).toContain('Only one account');
  await screen.getByRole('button', { name: 'Edit set' }).click();
  await screen.getByLabelText('Name').fill('Mine');
  await screen.getByRole('button', { name: 'Save set' }).click();
  await eventually(() => document.querySelector<HTMLSelectElement>('[data-testid=set]')?.selectedOptions[0]?.text ?? '').toBe(
    'Mine',
  );
  expect((await loadSets(store)).map(({ name }) => name)).toEqual(['Mine', 'Rivals']);
  await screen.getByRole('button', { name: 'Edit set' }).click();
  await screen.getByRole('button', { name: 'Delete set' }).click();
  await eventually(() => text('[role=alertdialog]')).toContain('Delete the set “Mine”?');
  await screen.getByTestId('confirm').click();
  await eventually(order).toBe('x:globex x:acme');
  expect(await store.accounts.count()).toBe(2);
});

test('columns are chosen and stay chosen', async () => {
  await storeScene(ACME, GLOBEX);
  await storeSet('Rivals', 'x:acme', 'x:globex');
  show(<SidePanel />);
  await screen.getByRole('button', { name: 'Columns' }).click();
  await screen.getByRole('checkbox', { name: 'Follower growth' }).click();
  await screen.getByRole('checkbox', { name: 'Engagements' }).click();
  await userEvent.keyboard('{Escape}');
  const heads = () => [...document.querySelectorAll('.compare-table .sort-head')].map((head) => head.textContent).join(' | ');
  await eventually(heads).toContain('Engagements');
  expect(heads()).not.toContain('Follower growth');
  location.hash = '#data';
  await eventually(() => text()).toContain('Delete everything');
  location.hash = '#compare';
  await eventually(heads).toContain('Engagements');
});

test('each site has a table of its own', async () => {
  await storeScene(ACME, GLOBEX);
  await storeRows({
    accounts: [
      { key: 'linkedin:company/acme', platform: 'linkedin', handle: 'company/acme', role: 'own', firstSeenAt: 1, lastSeenAt: 1 },
    ],
  });
  await storeSet('All', 'x:acme', 'x:globex', 'linkedin:company/acme');
  show(<SidePanel />);
  await eventually(() => document.querySelectorAll('.compare-table').length).toBe(2);
  expect([...document.querySelectorAll('.compare-site h2')].map((title) => title.textContent)).toEqual(['X', 'LinkedIn']);
  expect(document.querySelectorAll('.compare-site:last-child tr[data-account]')).toHaveLength(1);
});
