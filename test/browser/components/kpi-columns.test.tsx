import './fake-browser';

import { beforeEach, expect, test } from 'vitest';
import { page as screen } from 'vitest/browser';
import { database } from '../../../components/database';
import { SidePanel } from '../../../components/SidePanel';
import { exact } from '../../../lib/counts/count';
import { loadPreference } from '../../../lib/data/preferences';
import { catchDownloads } from './downloads';
import { store } from './fake-browser';
import { eventually, post, show, storeRows, storeSettings, text } from './stage';

const counts = { reactions: exact(30), comments: exact(5), shares: exact(10), saves: exact(15), views: exact(1500) };
const account = { key: 'x:acme', platform: 'x', handle: 'acme', role: 'own', firstSeenAt: 1, lastSeenAt: 1 } as const;

beforeEach(async () => {
  await screen.viewport(500, 900);
  await storeSettings();
  await storeRows({ posts: [post('1', { counts })], accounts: [account] });
  location.hash = '#data';
});

async function openChooser(): Promise<void> {
  show(<SidePanel />);
  await screen.getByText('KPIs as further columns').click();
}

const box = (name: string) => screen.getByRole('checkbox', { name, exact: true });

/** The file's only line, by column. */
async function downloaded(kind: 'posts' | 'daily'): Promise<Record<string, string | undefined>> {
  const files = catchDownloads();
  await screen.getByTestId(`export-${kind}`).click();
  await expect.poll(() => files.size).toBe(1);
  const [header = '', line = ''] = ((await [...files.values()][0]) ?? '')
    .replace(/^\ufeff/, '')
    .trim()
    .split('\r\n');
  const cells = line.split(',');
  return Object.fromEntries(header.split(',').map((column, index) => [column, cells[index]]));
}

test.each(['posts', 'daily'] as const)(
  'chosen KPIs become columns of the %s, and go when they are no longer chosen',
  async (kind) => {
    await openChooser();
    expect(Object.keys(await downloaded(kind)).join()).not.toContain('kpi');
    await box('Engagement rate by views').click();
    await expect.element(box('Engagement rate by views')).toBeChecked();
    const { kpi_engagement_rate_by_views: rate, kpis_rounded: rounded } = await downloaded(kind);
    expect({ rate, rounded }).toEqual({ rate: '0.03', rounded: '' });
    await box('Engagement rate by views').click();
    await expect.element(box('Engagement rate by views')).not.toBeChecked();
    expect(Object.keys(await downloaded(kind)).join()).not.toContain('kpi');
  },
);

test('saves on X enter the columns once they count as engagement', async () => {
  await storeSettings({ publicSaves: true });
  await openChooser();
  await box('Engagement rate by views').click();
  await expect.element(box('Engagement rate by views')).toBeChecked();
  expect((await downloaded('posts')).kpi_engagement_rate_by_views).toBe('0.04');
});

test('the choice is remembered, in the order of the dictionary', async () => {
  await openChooser();
  await box('Virality rate').click();
  await box('Engagement rate by views').click();
  const chosen = ['engagementRateByViews', 'viralityRate'];
  await expect.poll(() => loadPreference(store, 'exportKpis')).toEqual(chosen);
  location.hash = '#posts';
  await eventually(() => document.querySelector('.export-kpis')).toBe(null);
  location.hash = '#data';
  await screen.getByText('KPIs as further columns').click();
  await expect.element(box('Virality rate')).toBeChecked();
  await expect.element(box('Save rate')).not.toBeChecked();
  expect(text('.export-kpis summary')).toContain('2');
});

test('a KPI that an older version knew is passed over', async () => {
  await store.meta.put({ id: 'view:exportKpis', value: ['goneForGood', 'viralityRate'] });
  await openChooser();
  await expect.element(box('Virality rate')).toBeChecked();
  const columns = Object.keys(await downloaded('posts')).filter((column) => column.startsWith('kpi'));
  expect(columns).toEqual(['kpi_virality_rate', 'kpis_rounded']);
});

test('an export can be cancelled while histories are read, and saves nothing', async () => {
  const posts = Array.from({ length: 900 }, (_, index) => post(String(index), { account: `x:a${index}`, counts }));
  await storeRows({ posts, snapshots: posts.map(({ key, lastSeenAt }) => ({ post: key, seenAt: lastSeenAt, counts })) });
  await store.meta.put({ id: 'view:exportKpis', value: ['outlierScore'] });
  await openChooser();
  await expect.element(screen.getByRole('checkbox', { checked: true })).toHaveAttribute('data-kpi', 'outlierScore');
  const files = catchDownloads();
  const cancel = () => [...document.querySelectorAll<HTMLElement>('.export button')].find((one) => one.textContent === 'Cancel');
  let read = 0;
  const onRead = <Row,>(snapshot: Row): Row => {
    read += 1;
    setTimeout(() => cancel()?.click());
    return snapshot;
  };
  database.snapshots.hook('reading', onRead);
  try {
    await screen.getByTestId('export-posts').click();
    await eventually(() => text('.exports')).toContain('Cancelled');
  } finally {
    database.snapshots.hook('reading').unsubscribe(onRead);
  }
  expect(read).toBeGreaterThan(0);
  expect(read).toBeLessThan(posts.length);
  expect(files.size).toBe(0);
  await expect.element(screen.getByTestId('export-posts')).toBeEnabled();
});
