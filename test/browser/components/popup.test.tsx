import './fake-browser';

import { beforeEach, expect, test, vi } from 'vitest';
import { page as screen } from 'vitest/browser';
import { Popup } from '../../../components/popup/Popup';
import { Welcome } from '../../../components/welcome/Welcome';
import { loadSettings } from '../../../lib/data/settings';
import { store, world } from './fake-browser';
import { eventually, post, show, storeRows, storeSettings, text } from './stage';

beforeEach(() => screen.viewport(372, 640));

test('nothing is recorded before Start; Start stores the consent with the switches', async () => {
  show(<Welcome />);
  const linkedin = screen.getByTestId('badges-linkedin');
  await expect.element(linkedin).not.toBeChecked();
  await screen.getByTestId('record-facebook').click();
  expect((await loadSettings(store)).consentedAt).toBeUndefined();
  await screen.getByTestId('start').click();
  await eventually(() => text()).toContain('You are set.');
  const settings = await loadSettings(store);
  expect(settings.consentedAt).toBeGreaterThan(0);
  expect(settings.record).toEqual({ x: true, linkedin: true, facebook: false });
});

test('says what to do where there is nothing to record', async () => {
  await storeSettings();
  show(<Popup />);
  await eventually(() => text('.strip')).toContain('none of the three sites');
});

test('follows the switch of the site', async () => {
  await storeSettings();
  Object.assign(world, { address: 'https://x.com/home', page: { platform: 'x', seen: 40, read: 38 } });
  show(<Popup />);
  await eventually(() => text('.strip')).toContain('38 of 40 posts readable');
  await screen.getByTestId('record-x').click();
  await eventually(() => text('.strip')).toContain('X · paused');
});

test('says since when a site is unreadable, and copies a sample', async () => {
  await storeSettings();
  const since = new Date();
  since.setHours(0, 1);
  const recent = { seen: 40.3, read: 2.9 };
  const row = {
    platform: 'x',
    day: '2026-11-21',
    seen: 90,
    read: 50,
    lastSeenAt: 1,
    brokenSince: since.getTime(),
    recent,
  } as const;
  await storeRows({ health: [row] });
  Object.assign(world, {
    address: 'https://x.com/home',
    page: { platform: 'x', seen: 2, read: 0 },
    sample: '<article>Xxxx 00</article>',
  });
  const copied: string[] = [];
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (sample) => void copied.push(sample));
  show(<Popup />);
  await eventually(() => text('.strip')).toContain('X: 3 of 40 posts readable since 12:01');
  await screen.getByRole('button', { name: 'Copy a sample for a bug report' }).click();
  await eventually(() => text('.strip')).toContain('Copied.');
  expect(copied).toEqual(['<article>Xxxx 00</article>']);
});

test('tracks the account whose profile is open', async () => {
  await storeSettings();
  const account = { account: 'Globex', name: 'Globex Corporation', followers: { value: 12_300, step: 100 } };
  Object.assign(world, { address: 'https://x.com/Globex', page: { platform: 'x', seen: 1, read: 1, account } });
  show(<Popup />);
  await eventually(() => text('.track-as')).toContain('12.3K followers');
  await screen.getByRole('radio', { name: 'Competitor' }).click({ force: true });
  await expect.poll(async () => (await store.accounts.get('x:globex'))?.role).toBe('competitor');
  expect((await store.accounts.get('x:globex'))?.name).toBe('Globex Corporation');
});

test('counts what was noted today and opens the side panel of its window', async () => {
  await storeSettings();
  const now = Date.now();
  await storeRows({
    posts: [
      post('1', { firstSeenAt: now, lastSeenAt: now }),
      post('2', { firstSeenAt: 5, lastSeenAt: now }),
      post('3', { lastSeenAt: 9 }),
    ],
    snapshots: [{ post: 'x:1', seenAt: now, counts: {} }],
  });
  show(<Popup />);
  await eventually(() => [...document.querySelectorAll('.today dd')].map((figure) => figure.textContent).join()).toBe('2,1,1');
  vi.spyOn(window, 'close').mockImplementation(() => {});
  await screen.getByTestId('open-panel').click();
  await eventually(() => world.opened.join()).toBe('3');
});

test('however long the middle is, the state of the page and the ways on stay in view', async () => {
  await screen.viewport(372, 600);
  await storeSettings();
  show(<Popup />);
  await eventually(() => text('.today')).toContain('Today');
  const long = document.createElement('p');
  long.style.blockSize = '2000px';
  document.querySelector('.popup-list')?.append(long);
  expect(document.querySelector('.popup')?.getBoundingClientRect().height).toBe(600);
  expect(document.querySelector('.strip')?.getBoundingClientRect().top).toBeGreaterThan(0);
  expect(screen.getByTestId('open-panel').element().getBoundingClientRect().bottom).toBeLessThanOrEqual(600);
  expect(document.querySelector('.popup-list')?.clientHeight).toBeGreaterThan(90);
});
