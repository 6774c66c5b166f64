import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { kpisIn } from '../../../lib/report/describe-definitions';
import { describeReport } from '../../../lib/report/describe-report';
import { goalsInPeriod } from '../../../lib/report/goals-in-period';
import { plainText } from '../../../lib/report/plain-text';
import { REPORT_COLUMNS, reportCsv, reportFileName } from '../../../lib/report/report-csv';
import { SECTIONS, type SectionId } from '../../../lib/report/sections';
import { FOLLOWERS, makeGoal, NOVEMBER, valuesOn } from '../goals/made-goals';
import { madeContent, madeTile, NO_WORDING, WORDS } from './made-report';

const GOALS = goalsInPeriod(
  [makeGoal(FOLLOWERS, { name: 'Grow on X' })],
  new Map([['goal', valuesOn({ 1: 400, 5: 404, 9: 408, 13: 412, 17: 416, 20: 420 })]]),
  { period: NOVEMBER, accounts: ['x:acme'], own: ['x:acme'] },
  '2026-11-21',
);
const described = (content = madeContent({ goals: GOALS }), wording = NO_WORDING) => describeReport(content, wording, WORDS);
const part = (id: SectionId, content = madeContent({ goals: GOALS })) =>
  JSON.stringify(described(content).sections.find((section) => section.id === id)?.blocks);

describe('the head', () => {
  test('has a title of its own, or names the client, or says what it is', () => {
    expect(described().title).toBe('Social media report');
    expect(described(madeContent({ client: 'Roasters' })).title).toBe('Social media report for Roasters');
    expect(described(madeContent(), { ...NO_WORDING, title: 'November' }).title).toBe('November');
  });

  test('says of which days, of whom, limited to what, and by whom', () => {
    const { facts } = described(madeContent({ tag: 'Winter' }), { ...NO_WORDING, author: 'Ana' });
    expect(facts).toEqual(['1 Nov 2026 – 30 Nov 2026', 'acme', 'Only posts tagged Winter', 'By Ana']);
  });

  test('sample numbers are called invented', () => {
    expect(described(madeContent({ isSample: true })).notes.join()).toContain('invented');
    expect(described().notes.join()).not.toContain('invented');
  });
});

describe('parts', () => {
  test('those left out are not there; without an account only what needs none', () => {
    const ids = (...given: Parameters<typeof described>) => described(...given).sections.map(({ id }) => id);
    expect(ids()).toEqual(SECTIONS);
    expect(ids(madeContent(), { hidden: ['trends', 'posts'], comments: {} })).toEqual([
      'goals',
      'kpis',
      'competitors',
      'quality',
      'definitions',
    ]);
    expect(ids(madeContent({ accounts: [] }))).toEqual(['goals', 'kpis', 'competitors', 'definitions']);
  });

  test('goals: state, reason, numbers and forecast', () => {
    expect(part('goals')).toContain('Grow on X');
    expect(part('goals')).toContain('Behind');
    expect(part('goals')).toMatch(/420 on 20 Nov/);
    expect(part('goals')).toContain('At this pace');
    expect(part('goals', madeContent())).toContain('No goal ran');
  });

  test('KPIs: value, change, range, and the period they are held against', () => {
    expect(part('kpis')).toContain('1 Oct to 31 Oct'.replace(' to ', ' – '));
    expect(part('kpis')).toContain('≈\u00a02.0%');
    expect(part('kpis')).toContain('▲');
    expect(part('kpis')).toContain('1.9');
  });

  test('a KPI that cannot be told says why, and is never a number', () => {
    const tile = { ...madeTile('engagementRateByReach') };
    expect(part('kpis', madeContent({ tiles: [tile] }))).toContain('"–","needs reach"');
  });

  test('posts with the day, the site and the address', () => {
    expect(part('posts')).toContain('https://x.com/acme/status/77');
    expect(part('posts')).toContain('12 Nov');
    expect(part('posts', madeContent({ ranked: undefined }))).toContain('No post');
  });

  test('competitors: most of the first column first, the own one marked, and who is ahead', () => {
    expect(part('competitors')).toMatch(/rival.*acme \(own\).*Nobody is ahead/);
    expect(part('competitors', madeContent({ competition: undefined }))).toContain('no set');
  });

  test('definitions of what is shown and of nothing else', () => {
    const names = (shown: readonly SectionId[]) => kpisIn(madeContent({ goals: GOALS }), shown).map(({ kpi }) => kpi);
    expect(names(SECTIONS)).toEqual(['followers', 'engagementRateByViews', 'outlierScore', 'postingFrequency']);
    expect(names(['goals'])).toEqual(['followers']);
    expect(names(['posts', 'definitions'])).toEqual(['outlierScore']);
    expect(part('definitions')).toContain('formula of postingFrequency perWeek');
  });
});

describe('as text', () => {
  const wording = {
    hidden: [],
    comments: { summary: 'All in all well.', goals: 'More posts next month.', trends: 'See the chart.' },
  };
  const text = plainText(described(madeContent({ goals: GOALS }), wording));

  test('title, summary, comments and numbers, one thing a line', () => {
    const lines = text.split('\n');
    expect(lines[0]).toBe('Social media report');
    expect(lines).toContain('All in all well.');
    expect(lines.slice(lines.indexOf('GOALS'), lines.indexOf('GOALS') + 2)).toEqual(['GOALS', 'More posts next month.']);
    expect(text).toMatch(/^• Engagement rate by views: ≈.2\.0% · ▲.* · .*$/m);
    expect(text).toMatch(/^• rival: .*followers followers 300/m);
  });

  test('a part of pictures appears only with a comment', () => {
    expect(text).toContain('TRENDS\nSee the chart.');
    expect(plainText(described())).not.toContain('TRENDS');
  });
});

describe('as CSV', () => {
  const content = madeContent({ goals: GOALS });
  const csv = reportCsv(content, SECTIONS);
  const rows = Papa.parse<Record<string, string>>(csv.slice(1), { header: true, skipEmptyLines: true }).data;
  const of = (section: SectionId) => rows.filter((row) => row.section === section);

  test('begins with a byte order mark, ends lines with CRLF, and every row has every column', () => {
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    expect(csv.replaceAll('\r\n', '')).not.toContain('\n');
    for (const row of rows) expect(Object.keys(row)).toEqual([...REPORT_COLUMNS]);
  });

  test('numbers stay numbers, with their ranges and what was before', () => {
    const [row] = of('kpis');
    expect(row).toMatchObject({ kpi: 'engagementRateByViews', unit: 'percent', value: '0.02', high: '0.02', before: '0.01' });
    expect(Number(row?.low)).toBeLessThan(0.02);
    expect(row).toMatchObject({ change: '0.01', change_as: 'points', from: '2026-11-01', to: '2026-11-30' });
  });

  test('a day that is not known has no row', () => {
    expect(of('trends').map(({ day }) => day)).toEqual(['2026-11-01']);
  });

  test('goals with state, target and forecast; posts by id; accounts with what was seen', () => {
    expect(of('goals')[0]).toMatchObject({ goal: 'Grow on X', state: 'behind', target: '480', value: '420', day: '2026-11-21' });
    expect(Number(of('goals')[0]?.forecast)).toBeGreaterThan(420);
    expect(of('posts')[0]).toMatchObject({ rank: 'best', post_id: '77', account: 'acme', value: '3.4' });
    expect(of('competitors').map(({ account, kpi, variant }) => [account, kpi, variant])).toEqual([
      ['acme', 'followers', ''],
      ['acme', 'postingFrequency', 'perWeek'],
      ['rival', 'followers', ''],
      ['rival', 'postingFrequency', 'perWeek'],
    ]);
  });

  test('nothing infinite, no formula, only the parts that are shown', () => {
    const open = { value: 5, low: 5, high: Number.POSITIVE_INFINITY };
    const tile = { ...madeTile('views'), measured: { ...madeTile('views').measured, estimate: open } };
    const risky = makeGoal(FOLLOWERS, { name: '=1+1' });
    const goals = GOALS.map((goal) => ({ ...goal, goal: risky }));
    const text = reportCsv(madeContent({ tiles: [tile], goals }), ['goals', 'kpis']);
    expect(text).not.toMatch(/Infinity|NaN|,=/);
    expect(text).toContain("'=1+1");
    expect(text).not.toContain('competitors');
  });

  test('the file is named after the period, and says where it is of the sample', () => {
    expect(reportFileName(content)).toBe('kpi-lens-report-2026-11-01-2026-11-30.csv');
    expect(reportFileName(madeContent({ isSample: true }))).toMatch(/^sample-/);
  });
});
