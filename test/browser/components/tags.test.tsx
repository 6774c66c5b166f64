import './fake-browser';

import { beforeEach, expect, test } from 'vitest';
import { page as screen, userEvent } from 'vitest/browser';
import { SidePanel } from '../../../components/SidePanel';
import { loadAccount } from '../../../lib/data/accounts';
import { loadClients, saveClient } from '../../../lib/data/clients';
import { loadPreference } from '../../../lib/data/preferences';
import { loadSets, saveSet } from '../../../lib/data/sets';
import { loadTags, saveTag } from '../../../lib/data/tags';
import { store } from './fake-browser';
import { eventually, post, show, storeRows, storeSettings, text } from './stage';

const order = () => [...document.querySelectorAll<HTMLElement>('tr[data-post]')].map((row) => row.dataset.post).join(' ');
const own = { platform: 'x', role: 'own', firstSeenAt: 1, lastSeenAt: 1 } as const;

beforeEach(async () => {
  await storeSettings();
  await screen.viewport(1200, 900);
  await storeRows({
    posts: [
      post('1', { text: 'Our #launch is here', publishedAt: new Date(2026, 2, 5).getTime() }),
      post('2', { text: 'Prelaunch thoughts', publishedAt: new Date(2026, 2, 6).getTime(), kind: 'video' }),
      post('3', { account: 'x:globex', publishedAt: new Date(2026, 3, 9).getTime(), kind: 'video' }),
    ],
    accounts: [
      { ...own, key: 'x:acme', handle: 'Acme' },
      { ...own, key: 'x:globex', handle: 'Globex', role: 'competitor' },
    ],
  });
});

async function openTags(): Promise<void> {
  location.hash = '#posts';
  show(<SidePanel />);
  await eventually(() => order().split(' ').length).toBe(3);
  await screen.getByRole('button', { name: 'Tags', exact: true }).click();
}

test('a tag is made with rules that show at once how many posts they fit', async () => {
  await openTags();
  await screen.getByRole('button', { name: 'New tag' }).click();
  await screen.getByLabelText('Name', { exact: true }).fill('Launch');
  await screen.getByRole('radio', { name: 'Triangle' }).click();
  await screen.getByRole('button', { name: 'Add a rule' }).click();
  await eventually(() => text('.editor')).toContain('Matches 0 posts');
  await screen.getByLabelText('Hashtag').fill('#Launch');
  await eventually(() => text('.editor')).toContain('Matches 1 post');
  await screen.getByRole('button', { name: 'Add a rule' }).click();
  const second = screen.getByRole('group', { name: 'Rule 2' });
  await second.getByLabelText('Kind').selectOptions('Video');
  await eventually(() => text('.editor')).toContain('Matches 3 posts');
  await second.getByLabelText('Published until').fill('2026-03-31');
  await eventually(() => text('.editor')).toContain('Matches 2 posts');
  await screen.getByRole('button', { name: 'Save', exact: true }).click();
  await eventually(() => text('.tag-line')).toContain('Launch2 posts');
  expect(await loadTags(store)).toMatchObject([
    { name: 'Launch', colour: 3, rules: [{ hashtag: 'Launch' }, { kind: 'video', to: '2026-03-31' }] },
  ]);
});

test('what is wrong is said where it is, and nothing typed is lost', async () => {
  await saveTag(store, { name: 'Spring', colour: 1, rules: [], campaign: { utm: 'spring' } });
  await openTags();
  await screen.getByRole('button', { name: 'New tag' }).click();
  await screen.getByLabelText('Name', { exact: true }).fill(' spring');
  await screen.getByRole('button', { name: 'Add a rule' }).click();
  await screen.getByRole('checkbox', { name: /^Campaign/ }).click();
  await screen.getByLabelText('Budget', { exact: true }).fill('a lot');
  await screen.getByLabelText('First day').fill('2026-05-02');
  await screen.getByLabelText('Last day').fill('2026-05-01');
  await screen.getByLabelText('Name in links').fill('Spring Launch');
  await eventually(() => text('.editor')).toContain('Small Latin letters and digits');
  expect(text('.editor')).not.toContain('Another tag has this name.');
  await screen.getByRole('button', { name: 'Save', exact: true }).click();
  for (const problem of [
    'Another tag has this name.',
    'Fill in one condition at least',
    'Write an amount like 2500',
    'The last day comes before the first.',
    'Not saved yet',
  ])
    await eventually(() => text('.editor')).toContain(problem);
  expect(await loadTags(store)).toHaveLength(1);
  expect(document.querySelector<HTMLInputElement>('input[inputmode=decimal]')?.value).toBe('a lot');
  await screen.getByLabelText('Name', { exact: true }).fill('Spring launch 2026');
  await screen.getByRole('button', { name: 'Remove rule 1' }).click();
  await screen.getByLabelText('Budget', { exact: true }).fill('2 500,50');
  await screen.getByLabelText('Last day').fill('2026-05-31');
  await screen.getByRole('button', { name: 'Use spring_launch_2026' }).click();
  expect(text('.utm code')).toBe('utm_campaign=spring_launch_2026');
  await screen.getByRole('button', { name: 'Save', exact: true }).click();
  await eventually(() => document.querySelectorAll('.tag-line').length).toBe(2);
  const [, saved] = await loadTags(store);
  expect(saved?.campaign).toEqual({
    from: '2026-05-02',
    to: '2026-05-31',
    budget: { amount: 2500.5, currency: 'EUR' },
    utm: 'spring_launch_2026',
  });
});

test('a tag is changed and deleted, after a question; the posts stay', async () => {
  await saveTag(store, { name: 'Lunch', colour: 1, rules: [{ hashtag: 'launch' }] });
  await openTags();
  await screen.getByRole('button', { name: 'Edit Lunch' }).click();
  await screen.getByLabelText('Name', { exact: true }).fill('Launch');
  await screen.getByRole('button', { name: 'Save', exact: true }).click();
  await eventually(() => text('.tag-line')).toContain('Launch1 post');
  await screen.getByRole('button', { name: 'Delete Launch' }).click();
  await screen.getByTestId('confirm').click();
  await eventually(() => text('.tag-list')).toContain('No tags yet.');
  await userEvent.keyboard('{Escape}');
  await eventually(() => order().split(' ').length).toBe(3);
});

test('a client gets accounts, sets and tags; choosing it shows and exports only its posts', async () => {
  await saveTag(store, { name: 'Launch', colour: 1, rules: [] });
  await saveSet(store, { name: 'Rivals', accounts: ['x:globex'] });
  location.hash = '#data';
  show(<SidePanel />);
  await screen.getByRole('button', { name: 'New client' }).click();
  await screen.getByRole('button', { name: 'Save', exact: true }).click();
  await eventually(() => text('.data')).toContain('Give the client a name.');
  await screen.getByLabelText('Name of the client').fill('Northwind');
  await screen.getByRole('checkbox', { name: 'Acme' }).click();
  await screen.getByRole('checkbox', { name: 'Launch' }).click();
  await screen.getByRole('button', { name: 'Save', exact: true }).click();
  await eventually(() => text('.client-list')).toContain('1 account · 0 sets · 1 tag');
  const [client] = await loadClients(store);
  expect((await loadAccount(store, 'x:acme'))?.client).toBe(client?.id);

  await screen.getByTestId('client').selectOptions('Northwind');
  await eventually(() => text('.data')).toContain('Only what belongs to Northwind');
  location.hash = '#posts';
  await eventually(order).toBe('x:2 x:1');
  expect(text('.posts-summary')).toContain('2 posts');
  expect(await loadPreference(store, 'scope')).toMatchObject({ client: client?.id });

  location.hash = '#data';
  await screen.getByRole('button', { name: 'Edit Northwind' }).click();
  await screen.getByRole('checkbox', { name: 'Acme' }).click();
  await screen.getByRole('checkbox', { name: 'Rivals' }).click();
  await screen.getByRole('button', { name: 'Save', exact: true }).click();
  await eventually(() => text('.client-list')).toContain('0 accounts · 1 set · 1 tag');
  location.hash = '#posts';
  await eventually(order).toBe('x:3');
});

test('a deleted client leaves everything it had', async () => {
  const client = await saveClient(store, { name: 'Northwind' }, { accounts: [], sets: [], tags: [] });
  await saveSet(store, { name: 'Rivals', accounts: ['x:globex'], client: client.id });
  location.hash = '#data';
  show(<SidePanel />);
  await screen.getByRole('button', { name: 'Delete Northwind' }).click();
  await screen.getByTestId('confirm').click();
  await eventually(() => document.querySelector('[data-testid=client]')).toBe(null);
  expect(await loadSets(store)).toMatchObject([{ name: 'Rivals' }]);
  expect((await loadSets(store))[0]?.client).toBeUndefined();
});
