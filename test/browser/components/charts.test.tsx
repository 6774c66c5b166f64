import './fake-browser';

import { beforeEach, expect, test } from 'vitest';
import { page as screen } from 'vitest/browser';
import { drawPng } from '../../../components/charts/save-picture';
import { type Picture, pictureOf } from '../../../components/charts/svg-picture';
import { TrendChart } from '../../../components/charts/TrendChart';
import type { TrendDay } from '../../../lib/charts/trend';
import arabic from '../../../lib/i18n/ar';
import { eventually, show, showIn, storeSettings, text } from './stage';

const PERIOD = { from: '2026-11-01', to: '2026-11-06' };
const days = [1, 3, undefined, undefined, 2, 4].map(
  (value, index): TrendDay => ({
    day: `2026-11-0${index + 1}`,
    n: 1,
    published: value === undefined ? 0 : 2,
    isObserved: index !== 3,
    ...(value !== undefined && { estimate: { value: value / 100, low: value / 100, high: value / 100 } }),
  }),
);
const before = days.map((day) => ({ ...day, day: day.day.replace('-11-', '-10-') }));
const chart = (
  <TrendChart
    kpi="engagementRateByViews"
    title="Rate"
    days={days}
    before={before}
    period={PERIOD}
    previous={{ from: '2026-10-01', to: '2026-10-06' }}
    accounts={['Acme']}
  />
);
const svg = () => document.querySelector<SVGSVGElement>('.chart-frame svg.recharts-surface') ?? undefined;

async function drawn(): Promise<SVGSVGElement> {
  await expect.poll(() => svg()?.querySelectorAll('.recharts-line path').length).toBe(3);
  const found = svg();
  if (!found) throw new Error('No chart.');
  return found;
}

/** What was given to the person to keep: name and content. */
function downloads(): { readonly name: string; readonly content: Promise<Blob> }[] {
  const kept: { name: string; content: Promise<Blob> }[] = [];
  HTMLAnchorElement.prototype.click = function () {
    kept.push({ name: this.download, content: window.fetch(this.href).then((answer) => answer.blob()) });
  };
  return kept;
}

const realClick = HTMLAnchorElement.prototype.click;
beforeEach(async () => {
  HTMLAnchorElement.prototype.click = realClick;
  await storeSettings();
  await screen.viewport(400, 700);
});

test('tells its trend to those who do not see it, and shows the numbers on demand', async () => {
  show(chart);
  await drawn();
  expect(document.querySelector('[role=img]')?.getAttribute('aria-label')).toMatch(/^Rate: 1\.00% on .*1.*, 4\.00% on .*6/);
  expect(text('.chart-legend')).toContain('Nothing new observed');
  await screen.getByRole('button', { name: 'Show as table' }).click();
  const rows = [...document.querySelectorAll('.chart-table tbody tr')].map((row) => row.textContent);
  expect(rows[0]).toContain('1.00%');
  expect(rows[2]).toContain('Nothing to measure');
  expect(rows[3]).toContain('Nothing new observed');
  expect(text('.chart-table thead')).toContain('Before');
});

test('is drawn from right to left where one reads so', async () => {
  document.documentElement.dir = 'rtl';
  showIn({ language: 'ar', dictionary: arabic }, chart);
  const picture = await drawn();
  const labels = [...picture.querySelectorAll('.recharts-xAxis-tick-labels text')];
  const places = labels.map((label) => Number(label.getAttribute('x')));
  expect(places.length).toBeGreaterThan(2);
  expect(places).toEqual(places.toSorted((one, other) => other - one));
  document.documentElement.removeAttribute('dir');
});

test('a saved drawing stands by itself: colours, title and captions are in it', async () => {
  show(chart);
  const { markup, width, height }: Picture = pictureOf(await drawn(), { title: 'Rate <1>', captions: ['Acme · 1 – 6 Nov'] });
  expect(markup).not.toContain('var(');
  expect(markup).toContain('rgb(51, 70, 211)');
  const read = new DOMParser().parseFromString(markup, 'image/svg+xml');
  expect(read.querySelector('parsererror')).toBeNull();
  const words = [...read.querySelectorAll('text')].map((line) => line.textContent);
  expect(words).toEqual(expect.arrayContaining(['Rate <1>', 'Acme · 1 – 6 Nov']));
  const png = await createImageBitmap(await drawPng({ markup, width, height }));
  expect([png.width, png.height]).toEqual([Math.round(width * 2), Math.round(height * 2)]);
});

test.each([
  ['As PNG picture', 'rate_acme_2026-11-01_2026-11-06.png', 'image/png'],
  ['As SVG drawing', 'rate_acme_2026-11-01_2026-11-06.svg', 'image/svg+xml'],
])('%s is kept under a name that says what it shows', async (kind, name, type) => {
  const kept = downloads();
  show(chart);
  await drawn();
  await screen.getByTestId('save-chart').click();
  await screen.getByRole('menuitem', { name: kind }).click();
  await eventually(() => kept[0]?.name).toBe(name);
  const content = await kept[0]?.content;
  expect(content?.type).toBe(type);
  expect(content?.size).toBeGreaterThan(1000);
});
