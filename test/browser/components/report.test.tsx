import './fake-browser';

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page as screen } from 'vitest/browser';
import { ReportPage } from '../../../components/report/ReportPage';
import { saveClient } from '../../../lib/data/clients';
import { loadPreference, savePreference } from '../../../lib/data/preferences';
import { saveSet } from '../../../lib/data/sets';
import { addDays, localDay } from '../../../lib/day';
import { ACME, compareScene, GLOBEX } from './compare-scene';
import { catchDownloads } from './downloads';
import { store } from './fake-browser';
import { day, goal, measure } from './goals-scene';
import { eventually, post, show, storeRows, storeSettings, text } from './stage';

const DAY = 86_400_000;
const count = (value: number) => ({ value, step: 1 });
const NOON = Date.now() - DAY;
const account = {
  key: 'x:acme',
  platform: 'x',
  handle: 'Acme',
  role: 'own',
  firstSeenAt: 1,
  lastSeenAt: 1,
  followers: count(500),
} as const;

/** What the extension would put on the clipboard, by type. */
const clipboard = new Map<string, string>();

beforeEach(async () => {
  await storeSettings();
  await savePreference(store, 'reportPeriod', 'days28');
  await screen.viewport(1280, 900);
  clipboard.clear();
  vi.spyOn(navigator.clipboard, 'write').mockImplementation(async ([item]) => {
    for (const type of item?.types ?? []) clipboard.set(type, (await item?.getType(type).then((blob) => blob.text())) ?? '');
  });
});
afterEach(() => vi.restoreAllMocks());

/** One post of yesterday with 40 engagements of 2,000 views, and two goals. */
async function storeAcme(): Promise<void> {
  await storeRows({
    posts: [
      post('1', {
        text: 'Pricing <b>pages</b>',
        publishedAt: NOON,
        firstSeenAt: NOON,
        lastSeenAt: NOON,
        counts: { reactions: count(40), comments: count(0), shares: count(0), views: count(2000) },
      }),
    ],
    accounts: [account],
  });
  await store.goals.bulkPut([
    goal('views', { measure: measure({ kpi: 'views', target: { value: 500_000 } }) }),
    goal('old', { name: 'Long over', period: { from: day(-200), to: day(-150) } }),
    goal('item', { name: 'New header picture' }),
  ]);
}

async function showReport(): Promise<void> {
  show(<ReportPage />);
  await eventually(() => document.querySelector('[data-testid="report"]')?.getAttribute('aria-busy')).toBe('false');
}

const part = (id: string) => text(`[data-section="${id}"]`);
const parts = () => [...document.querySelectorAll<HTMLElement>('[data-section]')].map(({ dataset }) => dataset.section).join(' ');

describe('with one post', () => {
  beforeEach(storeAcme);

  test('tells goals, KPIs, trends, posts, quality and definitions', async () => {
    await showReport();
    expect(text('.paper h1')).toBe('Social media report');
    expect(part('goals')).toContain('Views');
    expect(part('goals')).toContain('New header picture');
    expect(part('goals')).not.toContain('Long over');
    expect(text('[data-section="kpis"] [data-kpi="engagementRateByViews"]')).toContain('2.00%');
    expect(part('posts')).toContain('Pricing <b>pages</b>');
    expect(part('quality')).toContain('1 post');
    expect(part('definitions')).toContain('engagements ÷ views');
    expect(part('competitors')).toContain('no set');
    expect(document.querySelector('[data-section="trends"] figure')).not.toBeNull();
  });

  test('a post leads to its place on the site', async () => {
    await showReport();
    expect(document.querySelector('.report-post')?.getAttribute('href')).toBe('https://x.com/acme/status/1');
  });

  test('parts can be left out, which is remembered', async () => {
    await showReport();
    await screen.getByTestId('report-part-definitions').click();
    await eventually(parts).toBe('goals kpis trends posts competitors quality');
    await expect.poll(() => loadPreference(store, 'reports')).toMatchObject({ '': { hidden: ['definitions'] } });
  });

  test('title, author and comments are kept for each client', async () => {
    const client = await saveClient(store, { name: 'Roasters' }, { accounts: ['x:acme'], sets: [], tags: [] });
    await showReport();
    await screen.getByRole('textbox', { name: 'Title' }).fill('November');
    await screen.getByRole('textbox', { name: 'Author' }).fill('Ana');
    await screen.getByRole('textbox', { name: 'Comment on “Goals”' }).fill('More posts next month.');
    await eventually(() => text('.paper-head')).toContain('November');
    await eventually(() => text('.paper-head')).toContain('By Ana');
    expect(part('goals')).toContain('More posts next month.');
    await screen.getByTestId('client').selectOptions(client.id);
    await eventually(() => text('.paper h1')).toBe('Social media report for Roasters');
    expect(part('goals')).not.toContain('More posts');
    await screen.getByTestId('client').selectOptions('');
    await eventually(() => text('.paper h1')).toBe('November');
  });

  test('its period is its own; the other choices are those of all views', async () => {
    await savePreference(store, 'scope', { period: 'days7', accounts: 'own', view: 'cohort' });
    await showReport();
    await screen.getByTestId('period').selectOptions('thisMonth');
    await screen.getByTestId('accounts').selectOptions('account:x:acme');
    await expect.poll(() => loadPreference(store, 'reportPeriod')).toBe('thisMonth');
    await expect.poll(() => loadPreference(store, 'scope')).toMatchObject({ period: 'days7', accounts: 'account:x:acme' });
  });

  test('begins with the last month', async () => {
    await store.meta.delete('view:reportPeriod');
    await showReport();
    expect(document.querySelector<HTMLSelectElement>('[data-testid="period"]')?.value).toBe('lastMonth');
  });

  test('copies text, and a version with tables in which nothing a post says is markup', async () => {
    await showReport();
    await screen.getByTestId('report-copy').click();
    await eventually(() => text('[role=status]')).toContain('Copied');
    expect(clipboard.get('text/plain')).toContain('• Engagement rate by views: 2.00%');
    const html = new DOMParser().parseFromString(clipboard.get('text/html') ?? '', 'text/html');
    expect(html.querySelector('h1')?.textContent).toBe('Social media report');
    expect(html.querySelectorAll('table').length).toBeGreaterThan(3);
    expect(html.querySelector('b')).toBeNull();
    expect(html.body.textContent).toContain('Pricing <b>pages</b>');
  });

  test('says why it could not be copied', async () => {
    vi.mocked(navigator.clipboard.write).mockRejectedValue(new Error('The tab has no focus.'));
    await showReport();
    await screen.getByTestId('report-copy').click();
    await eventually(() => text('[role=status]')).toContain('The tab has no focus.');
  });

  test('saves its numbers', async () => {
    const files = catchDownloads();
    await showReport();
    await screen.getByTestId('report-csv').click();
    const today = localDay(Date.now());
    const csv = await files.get(`kpi-lens-report-${addDays(today, -27)}-${today}.csv`);
    expect(csv).toMatch(/^kpis,.*,engagementRateByViews,,percent,.*,0\.02,0\.02,0\.02,1,/m);
  });

  test('prints', async () => {
    const print = vi.spyOn(window, 'print').mockReturnValue();
    await showReport();
    await screen.getByTestId('report-print').click();
    expect(print).toHaveBeenCalledOnce();
  });
});

describe('the logo', () => {
  beforeEach(storeAcme);
  const choose = (file: File) => {
    const input = document.querySelector<HTMLInputElement>('[data-testid="report-logo"]');
    const files = new DataTransfer();
    files.items.add(file);
    if (input) input.files = files.files;
    input?.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const picture = async (width: number, height: number) => {
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d');
    // Noise, so that the file is as large as a photograph.
    const pixels = context?.createImageData(width, height);
    pixels?.data.forEach((_, index, data) => {
      data[index] = (Math.sin(index) * 1e6) & 255;
    });
    if (pixels) context?.putImageData(pixels, 0, 0);
    return canvas.convertToBlob({ type: 'image/png' });
  };
  const logo = () => document.querySelector<HTMLImageElement>('.paper-logo');

  test('is kept as it is when it is small, and removed again', async () => {
    await showReport();
    choose(new File([await picture(20, 10)], 'logo.png', { type: 'image/png' }));
    await eventually(() => logo()?.src.slice(0, 15)).toBe('data:image/png;');
    await screen.getByRole('button', { name: 'Remove the logo' }).click();
    await eventually(() => String(logo())).toBe('null');
  });

  test('is made smaller when it is large', async () => {
    await showReport();
    const large = await picture(1600, 400);
    expect(large.size).toBeGreaterThan(100_000);
    choose(new File([large], 'logo.png', { type: 'image/png' }));
    await eventually(() => String(logo()?.naturalWidth)).toBe('640');
    expect(logo()?.naturalHeight).toBe(160);
  });

  test('that is no picture, or is too large, is refused with the reason', async () => {
    await showReport();
    choose(new File(['no picture'], 'logo.png', { type: 'image/png' }));
    await eventually(() => text('.report-tools [role=alert]')).toContain('no picture');
    choose(new File([new Uint8Array(6_000_000)], 'logo.png', { type: 'image/png' }));
    await eventually(() => text('.report-tools [role=alert]')).toContain('5 MB is the most');
    expect(logo()).toBeNull();
  });
});

test('the set that is compared last has a table for each site, and a word on who is ahead', async () => {
  await storeRows(compareScene([ACME, GLOBEX], Date.now()));
  await saveSet(store, { name: 'Rivals', accounts: ['x:acme', 'x:globex'] });
  await showReport();
  expect(part('competitors')).toContain('Rivals');
  expect(document.querySelectorAll('[data-section="competitors"] tbody tr')).toHaveLength(2);
  expect(part('competitors')).toMatch(/is ahead|No winner/);
});

test('with nothing recorded it says what to do', async () => {
  show(<ReportPage />);
  await eventually(() => text('.paper')).toContain('Open one of the sites');
  expect(document.querySelector('[data-testid="report-print"]')).toBeNull();
});
