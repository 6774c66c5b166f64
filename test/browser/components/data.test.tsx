import './fake-browser';

import { beforeEach, expect, test } from 'vitest';
import { page as screen } from 'vitest/browser';
import { SidePanel } from '../../../components/SidePanel';
import type { AccountRow } from '../../../lib/data/rows';
import { loadSettings } from '../../../lib/data/settings';
import { catchDownloads } from './downloads';
import { store, world } from './fake-browser';
import { eventually, post, show, storeRows, storeSettings, text } from './stage';

const acme: AccountRow = { key: 'x:acme', platform: 'x', handle: 'Acme', role: 'own', firstSeenAt: 1, lastSeenAt: 1 };

beforeEach(async () => {
  await screen.viewport(500, 900);
  await storeSettings();
  await storeRows({ posts: [post('1'), post('2', { promoted: true }), post('3')], accounts: [acme] });
  location.hash = '#data';
});

test.each(['posts', 'snapshots', 'accounts', 'daily'])('downloads %s as CSV', async (kind) => {
  const files = catchDownloads();
  show(<SidePanel />);
  await screen.getByTestId(`export-${kind}`).click();
  await eventually(() => text('.exports')).toContain('is ready');
  const [[name, content] = []] = files;
  expect(name).toMatch(new RegExp(`^kpi-lens-${kind}-\\d{4}-\\d\\d-\\d\\d\\.csv$`));
  expect(await content).toMatch(/^\ufeff?\w+,/);
});

test('exports what is found under Posts when that is chosen', async () => {
  const files = catchDownloads();
  location.hash = '#posts';
  show(<SidePanel />);
  await screen.getByRole('button', { name: 'Filters' }).click();
  await screen.getByLabelText('Promoted').selectOptions('Only these');
  location.hash = '#data';
  await screen.getByRole('radio', { name: 'Only the 1 post found' }).click();
  await screen.getByTestId('export-posts').click();
  await eventually(() => text('.exports')).toContain('is ready');
  const lines = (await [...files.values()][0])?.trim().split('\r\n');
  expect(lines).toHaveLength(2);
  expect(lines?.[1]).toContain('x,2,');
});

test('a switch is stored, and taken back with the reason when it cannot be', async () => {
  show(<SidePanel />);
  const badges = screen.getByTestId('badges-linkedin');
  await badges.click();
  await expect.poll(async () => (await loadSettings(store)).badges.linkedin).toBe(true);
  await expect.element(badges).toBeChecked();
  world.refusal = 'the disk is full';
  await badges.click();
  await eventually(() => text('.data')).toContain('the disk is full');
  await expect.element(badges).toBeChecked();
});

test('the language changes at once, with its direction', async () => {
  show(<SidePanel />);
  await screen.getByTestId('language').selectOptions('العربية');
  await eventually(() => document.documentElement.dir).toBe('rtl');
  await eventually(() => text('.data')).toContain('التصدير');
  expect(document.documentElement.lang).toBe('ar');
  await screen.getByTestId('language').selectOptions('English');
  await eventually(() => document.documentElement.dir).toBe('ltr');
});

test('days and times follow the time zone chosen, in the page and in its files', async () => {
  await storeRows({
    posts: [post('1', { publishedAt: Date.UTC(2026, 10, 21, 12) })],
    health: [
      {
        platform: 'x',
        day: '2026-11-21',
        seen: 50,
        read: 1,
        lastSeenAt: 1,
        recent: { seen: 50, read: 1 },
        brokenSince: Date.UTC(2020, 4, 1, 12),
      },
    ],
  });
  const files = catchDownloads();
  show(<SidePanel />);
  for (const [zone, day, since] of [
    ['Pacific/Kiritimati', '2026-11-22', 'May 2, 2020, 2:00'],
    ['Pacific/Niue', '2026-11-21', 'May 1, 2020, 1:00'],
  ] as const) {
    await screen.getByTestId('time-zone').selectOptions(zone);
    await eventually(() => text('.health-list')).toContain(since);
    files.clear();
    await screen.getByTestId('export-posts').click();
    await expect.poll(() => files.size).toBe(1);
    const [header, ...lines] = (await [...files.values()][0])?.trim().split('\r\n') ?? [];
    const first = lines.find((line) => line.startsWith('x,1,'))?.split(',');
    expect(first?.[header?.split(',').indexOf('published_day') ?? -1]).toBe(day);
  }
});

test('saves on X count as engagement once that is chosen', async () => {
  show(<SidePanel />);
  await screen.getByTestId('public-saves').click();
  await expect.poll(async () => (await loadSettings(store)).publicSaves).toBe(true);
});

test('the theme changes at once', async () => {
  show(<SidePanel />);
  await screen.getByTestId('theme').selectOptions('Dark');
  await eventually(() => document.documentElement.dataset.theme).toBe('dark');
  await screen.getByTestId('theme').selectOptions('Light');
  await eventually(() => document.documentElement.dataset.theme).toBe('light');
});

test('an account gets another role', async () => {
  show(<SidePanel />);
  await screen.getByLabelText('Role of Acme').selectOptions('Competitor');
  await expect.poll(async () => (await store.accounts.get('x:acme'))?.role).toBe('competitor');
});

test('an account’s data go only after the question is answered', async () => {
  show(<SidePanel />);
  await screen.getByRole('button', { name: 'Delete the data of Acme' }).click();
  await screen.getByRole('button', { name: 'Cancel' }).click();
  expect(await store.posts.count()).toBe(3);
  await screen.getByRole('button', { name: 'Delete the data of Acme' }).click();
  await screen.getByTestId('confirm').click();
  await expect.poll(() => store.posts.count()).toBe(0);
  await eventually(() => text('.data')).toContain('No tracked account yet');
  await eventually(() => document.activeElement?.textContent).toBe('Accounts');
});

test('everything goes only after the word is typed', async () => {
  show(<SidePanel />);
  await screen.getByTestId('delete-everything').click();
  await expect.element(screen.getByTestId('confirm')).toBeDisabled();
  await screen.getByLabelText('To be sure', { exact: false }).fill('delete');
  await screen.getByTestId('confirm').click();
  await expect.poll(() => store.posts.count()).toBe(0);
  await eventually(() => text('.data')).toContain('Everything has been deleted.');
});
