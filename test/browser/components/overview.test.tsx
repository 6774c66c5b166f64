import './fake-browser';

import { beforeEach, describe, expect, test } from 'vitest';
import { page as screen } from 'vitest/browser';
import { SidePanel } from '../../../components/SidePanel';
import { record } from '../../../lib/data/record';
import { type AccountRow, accountKey, type PostRow, type Role } from '../../../lib/data/rows';
import { saveSet } from '../../../lib/data/sets';
import { addDays, localDay, startOfDay } from '../../../lib/day';
import { store } from './fake-browser';
import { eventually, post, show, storeRows, storeSettings, text } from './stage';

const DAY = 86_400_000;
const count = (value: number, step = 1) => ({ value, step });
/** Noon, so many days ago. */
const ago = (days: number) => (startOfDay(addDays(localDay(Date.now()), -days) ?? '') ?? 0) + DAY / 2;
const published = (id: string, days: number, change: Partial<PostRow> = {}) =>
  post(id, { publishedAt: ago(days), firstSeenAt: ago(days), lastSeenAt: ago(Math.min(days, 1)), ...change });
const account = (handle: string, role: Role = 'own'): AccountRow => ({
  key: accountKey('x', handle),
  platform: 'x',
  handle,
  role,
  firstSeenAt: 1,
  lastSeenAt: 1,
});
const tile = (kpi: string) => text(`[data-kpi="${kpi}"]`);
const tiles = () => [...document.querySelectorAll<HTMLElement>('[data-kpi]')].map(({ dataset }) => dataset.kpi).join(' ');
const engaged = (reactions: number, views?: number): Pick<PostRow, 'counts'> => ({
  counts: { reactions: count(reactions), ...(views !== undefined && { views: count(views) }) },
});

beforeEach(async () => {
  await storeSettings();
  await screen.viewport(400, 900);
});

/** Two posts in the last 28 days, one before, one promoted. */
async function storeAcme(): Promise<void> {
  await storeRows({
    posts: [
      published('1', 3, { text: 'Pricing pages', ...engaged(30, 1000) }),
      published('2', 9, { text: 'Office', ...engaged(10, 1000) }),
      published('3', 40, engaged(10, 1000)),
      published('4', 4, { promoted: true, ...engaged(900, 1000) }),
    ],
    accounts: [{ ...account('Acme'), followers: count(1100) }],
    accountSnapshots: [
      { account: 'x:acme', day: localDay(ago(27)), seenAt: ago(27), followers: count(1000) },
      { account: 'x:acme', day: localDay(ago(2)), seenAt: ago(2), followers: count(1100) },
    ],
  });
}

describe('with an own account', () => {
  beforeEach(storeAcme);

  test('is where the panel opens: values, and their change against the 28 days before', async () => {
    show(<SidePanel />);
    await eventually(() => tile('engagementRateByViews')).toContain('2.00%');
    await eventually(() => tile('engagementRateByViews')).toContain('up');
    expect(tile('engagementRateByViews')).toContain('1 pt');
    await eventually(() => tile('followerGrowthRate')).toContain('10.0%');
    await eventually(() => tile('engagementsPerPost')).toContain('20');
    expect(tile('views')).toContain('2,000');
    expect(document.title).toBe('KPI Lens');
  });

  test('says in words how far the numbers can be trusted', async () => {
    show(<SidePanel />);
    await eventually(() => text('.quality')).toContain('2 posts');
    expect(text('.quality summary')).toContain('followers last seen 2 days ago');
    expect(text('.quality summary')).toContain('1 promoted left out');
    expect(text('.quality summary')).toMatch(/nothing new observed on 2\d of 28 days/);
    expect(text('.quality summary')).not.toContain('hidden views');
  });

  test('a tile brings its trend, with its numbers as a table', async () => {
    show(<SidePanel />);
    await eventually(() => text('.chart-figure')).toContain('Engagement rate by views, day by day');
    document.querySelector<HTMLElement>('[data-kpi="views"] .kpi-tile-main')?.click();
    await eventually(() => text('.chart-figure')).toContain('Views, day by day');
    await screen.getByRole('button', { name: 'Show as table' }).click();
    await eventually(() => String(document.querySelectorAll('.chart-table tbody tr').length)).toBe('28');
    expect(text('.chart-table tbody tr:nth-child(25)')).toContain('1,000');
    expect(text('.chart-table tbody tr:nth-child(15)')).toContain('Nothing new observed');
  });

  test('a tile explains its number', async () => {
    show(<SidePanel />);
    await eventually(() => tile('engagementRateByViews')).toContain('2.00%');
    document.querySelector<HTMLElement>('[data-kpi="engagementRateByViews"] .tile-explain')?.click();
    await eventually(() => text('[role=dialog]')).toContain('40 ÷ 2,000');
  });

  test('posts are ranked, and one that is pressed opens', async () => {
    show(<SidePanel />);
    await eventually(() => text('.ranked')).toContain('Pricing pages');
    expect(text('.ranked')).toContain('by engagement rate, views');
    document.querySelector<HTMLElement>('.ranked-post')?.click();
    await eventually(() => location.hash).toBe('#posts/x:1');
    await eventually(() => text('.detail')).toContain('Pricing pages');
  });

  test('a post recorded meanwhile enters the numbers', async () => {
    show(<SidePanel />);
    await eventually(() => tile('views')).toContain('2,000');
    const seenAt = Date.now();
    const reading = {
      id: '9',
      account: 'Acme',
      publishedAt: seenAt - 3_600_000,
      kind: 'text',
      promoted: false,
      reshare: false,
      seenAt,
      counts: { reactions: count(5), views: count(500) },
    } as const;
    await record(store, { platform: 'x', posts: [reading], accounts: [], health: { seen: 1, read: 1 } }, seenAt);
    await eventually(() => tile('views')).toContain('2,500');
  });

  test('the period is remembered', async () => {
    show(<SidePanel />);
    await screen.getByTestId('period').selectOptions('Last 7 days');
    await eventually(() => tile('views')).toContain('1,000');
    await expect.poll(async () => (await store.meta.get('view:scope'))?.value).toMatchObject({ period: 'days7' });
  });

  test('days of one’s own: what makes no period is said and changes nothing', async () => {
    show(<SidePanel />);
    await screen.getByTestId('period').selectOptions('From – to …');
    await screen.getByLabelText('To', { exact: true }).fill('2020-01-01');
    await eventually(() => text('[role=alert]')).toContain('before the first');
    await eventually(() => tile('views')).toContain('2,000');
    await screen.getByLabelText('From', { exact: true }).fill('2019-12-01');
    await eventually(() => text('.overview .notice')).toContain('has been seen');
    expect(document.querySelector('[role=alert]')).toBeNull();
  });

  test('what cannot be told says what is missing, never 0', async () => {
    await store.accountSnapshots.clear();
    await store.posts.update('x:1', { counts: { reactions: 30 } });
    await store.posts.update('x:2', { counts: { reactions: 10 } });
    show(<SidePanel />);
    await eventually(() => tile('engagementRateByViews')).toContain('Not known: views');
    expect(tile('followerGrowthRate')).toContain('Followers were not read twice yet');
    expect(tile('engagementRateByViews')).not.toMatch(/\b0\b/);
    await eventually(() => text('.quality summary')).toContain('2 with hidden views');
  });

  test('tiles are chosen by searching, ordered by keyboard, and remembered', async () => {
    show(<SidePanel />);
    await eventually(tiles).toContain('engagementRateByViews');
    await screen.getByTestId('choose-tiles').click();
    await screen.getByRole('searchbox').fill('by followers');
    await screen.getByRole('checkbox', { name: 'Engagement rate by followers' }).click({ force: true });
    await eventually(tiles).toContain('engagementRateByFollowers');
    const up = screen.getByRole('button', { name: 'Move up: Follower growth rate' });
    (up.element() as HTMLElement).focus();
    (up.element() as HTMLElement).click();
    await screen.getByRole('button', { name: 'Done' }).click();
    await eventually(tiles).toBe(
      'followerGrowthRate engagementRateByViews engagementsPerPost engagements postingFrequency views engagementRateByFollowers',
    );
    await eventually(() => tile('engagementRateByFollowers')).toContain('%');
    await expect
      .poll(async () => (await store.meta.get('view:tiles'))?.value as string[])
      .toEqual(expect.arrayContaining(['engagementRateByFollowers']));
  });

  test('with a set the share of engagement takes the place of the engagements', async () => {
    await storeRows({
      posts: [published('8', 5, { account: 'x:globex', ...engaged(120) })],
      accounts: [account('Globex', 'competitor')],
    });
    await saveSet(store, { name: 'Rivals', accounts: ['x:acme', 'x:globex'] });
    show(<SidePanel />);
    await eventually(() => text('[data-testid=accounts]')).toContain('Rivals');
    await screen.getByTestId('accounts').selectOptions('Rivals');
    await eventually(() => tile('shareOfEngagement')).toContain('25.0%');
    expect(tile('views')).toContain('2,000');
    expect(tile('shareOfEngagement')).not.toContain('all sites together');
  });

  test('a share that puts several sites together says so', async () => {
    const rival = { ...account('Globex', 'competitor'), key: 'linkedin:globex', platform: 'linkedin' as const };
    await storeRows({
      posts: [published('8', 5, { key: 'linkedin:8', platform: 'linkedin', account: rival.key, ...engaged(120) })],
      accounts: [rival],
    });
    await saveSet(store, { name: 'Rivals', accounts: ['x:acme', rival.key] });
    show(<SidePanel />);
    await eventually(() => text('[data-testid=accounts]')).toContain('Rivals');
    await screen.getByTestId('accounts').selectOptions('Rivals');
    await eventually(() => tile('shareOfEngagement')).toContain('all sites together');
    expect(tile('shareOfEngagement')).toContain('25.0%');
    expect(tile('views')).not.toContain('all sites together');
  });

  test('what was gained in the period, whenever the posts were published', async () => {
    const look = (days: number, reactions: number) => ({
      post: 'x:3',
      seenAt: ago(days),
      counts: { reactions: count(reactions) },
    });
    await storeRows({
      posts: [published('3', 40, { ...engaged(70), lastSeenAt: ago(2) })],
      snapshots: [look(40, 10), look(35, 50), look(2, 70)],
    });
    show(<SidePanel />);
    await eventually(() => tile('engagements')).toContain('40');
    await screen.getByTestId('view').selectOptions('Gained in the period');
    await eventually(() => tile('engagements')).toContain('20');
  });
});

test('without anything recorded it says how to begin', async () => {
  show(<SidePanel />);
  await eventually(() => text()).toContain('No posts yet');
});

test('without an own account it says how to have one, and shows what is possible', async () => {
  await storeRows({
    posts: [published('1', 3, { account: 'x:globex', ...engaged(30, 1000) })],
    accounts: [account('Globex', 'competitor')],
  });
  show(<SidePanel />);
  await eventually(() => text('.empty')).toContain('press “Mine” in the KPI Lens popup');
  await screen.getByRole('button', { name: 'Show competitors meanwhile' }).click();
  await eventually(() => tile('engagementRateByViews')).toContain('3.00%');
});

test('one post: facts, not yet a pattern', async () => {
  await storeRows({ posts: [published('1', 3, engaged(30, 1000))], accounts: [account('Acme')] });
  show(<SidePanel />);
  await eventually(() => text('.overview .notice')).toContain('One post so far');
  await eventually(() => tile('engagementRateByViews')).toContain('No comparison');
});

test('a period without posts offers a longer one', async () => {
  await storeRows({ posts: [published('1', 60, engaged(30, 1000))], accounts: [account('Acme')] });
  show(<SidePanel />);
  await screen.getByRole('button', { name: 'Show the last 90 days' }).click();
  await eventually(() => tile('views')).toContain('1,000');
});
