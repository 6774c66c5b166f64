import './fake-browser';

import { I18nProvider } from 'react-aria-components';
import { beforeEach, describe, expect, test } from 'vitest';
import { page as screen, userEvent } from 'vitest/browser';
import { Explained } from '../../../components/kpi/Explained';
import { useKpiFormat } from '../../../components/kpi/use-kpi-format';
import { SidePanel } from '../../../components/SidePanel';
import arabic from '../../../lib/i18n/ar';
import english from '../../../lib/i18n/en';
import type { ChangeText } from '../../../lib/i18n/kpi-format';
import type { Change } from '../../../lib/kpi/change';
import { exactly } from '../../../lib/kpi/estimate';
import type { GroupFigures, Measured } from '../../../lib/kpi/figures';
import { KPI_IDS, type KpiId } from '../../../lib/kpi/ids';
import { type GroupOptions, measureGroup } from '../../../lib/kpi/measure-group';
import type { Counts } from '../../../lib/platforms/types';
import { eventually, post, show, showIn, storeSettings, text } from './stage';

const WORDING = { en: { language: 'en', dictionary: english }, ar: { language: 'ar', dictionary: arabic } };
const NOW = new Date(2026, 10, 21, 12).getTime();
const DAY = 86_400_000;
const count = (value: number, step = 1) => ({ value, step });

function groupOf(
  ...posts: readonly { readonly counts: Counts; readonly promoted?: boolean; readonly age?: number }[]
): GroupFigures {
  return {
    posts: posts.map(({ counts, promoted = false, age = 9 * DAY }, index) => ({
      post: post(String(index), { counts, promoted, publishedAt: NOW - age }),
    })),
    accounts: [],
    days: 28,
    now: NOW,
  };
}

const GROUP = groupOf(
  { counts: { reactions: count(1200, 100), comments: count(300), shares: count(100), views: count(48_200, 100) } },
  { counts: { reactions: count(40), comments: count(3), shares: count(1), views: count(2000) } },
  { counts: { reactions: count(7), views: count(70) }, age: DAY / 2 },
  { counts: { reactions: count(5) } },
  { counts: { reactions: count(50), views: count(900) }, promoted: true },
);

/** A number that can be opened, and something behind it to leave to. */
function stage(measured: Measured, language: 'en' | 'ar' = 'en', variant?: string): void {
  showIn(
    WORDING[language],
    <I18nProvider locale={language}>
      <Explained measured={measured} variant={variant}>
        {'number'}
      </Explained>
    </I18nProvider>,
  );
}

const measure = (kpi: KpiId, options?: GroupOptions) => measureGroup(kpi, GROUP, options);
const card = () => text('[role=dialog]');

async function open(): Promise<void> {
  await expect.poll(() => document.querySelector('.kpi-explained')).not.toBeNull();
  document.querySelector<HTMLElement>('.kpi-explained')?.focus();
  await userEvent.keyboard('{Enter}');
  await eventually(() => document.querySelectorAll('[role=dialog]').length).toBe(1);
}

beforeEach(async () => {
  await screen.viewport(420, 900);
});

describe('the explanation of a number', () => {
  test('holds all that went into it, and opens and closes by the keyboard', async () => {
    stage(measure('engagementRateByViews'));
    await open();
    const button = document.querySelector('.kpi-explained');
    expect(button?.getAttribute('aria-label')).toBe('Engagement rate by views: ≈\u00a03.3%. How it is computed');
    for (const part of [
      'Of the times posts were seen',
      '≈\u00a03.3%',
      'The true number lies in 3.27% – 3.49%',
      'engagements ÷ views × 100',
      '(1.2K + 303 + 101) ÷ 50.3K = 3.27% – 3.49%',
      '3 posts went in',
      '1 post left out, because an input is not known of it',
      '1 promoted post left out',
      'Median of the single posts: ≈\u00a03.3%',
      'Numbers last seen',
      'some posts are younger than a day',
      'Fewer than eight posts',
    ])
      expect(card()).toContain(part);
    expect(document.querySelector('[role=dialog] a')?.getAttribute('href')).toBe('#kpis/engagementRateByViews');
    await userEvent.keyboard('{Escape}');
    await eventually(() => document.querySelectorAll('[role=dialog]').length).toBe(0);
    expect(document.activeElement).toBe(button);
  });

  test('of an unknown number says what is missing and where it would come from', async () => {
    stage(measure('engagementRateByReach'));
    await open();
    expect(document.querySelector('.kpi-explained')?.getAttribute('aria-label')).toContain('cannot be told');
    expect(card()).toContain('What is missing');
    expect(card()).toContain('reach');
    expect(card()).toContain('comes with an import of the export of LinkedIn, X or Facebook');
    expect(card()).not.toContain('=');
  });

  test('of nothing seen says so', async () => {
    stage(measureGroup('engagementRateByViews', groupOf()));
    await open();
    expect(card()).toContain(english['kpi.unknown.nothing']);
  });

  test('of numbers that allow no answer says so', async () => {
    const { estimate: _, ...without } = measure('engagementRateByViews');
    stage(without);
    await open();
    expect(card()).toContain(english['kpi.unknown.zero']);
  });

  test('adds up what engagements are made of', async () => {
    stage(measure('engagements'));
    await open();
    expect(card()).toContain('1.3K + 303 + 101 = 1,656 – 1,755');
  });

  test('adds bookmarks where they count as engagement', async () => {
    const counts = { reactions: count(5), comments: count(1), saves: count(4), views: count(100) };
    stage(measureGroup('engagementRateByViews', groupOf({ counts }), { bookmarks: true }));
    await open();
    expect(card()).toContain('(5 + 1 + 4) ÷ 100 = 10.0%');
  });

  test('of a variant shows its own formula and unit', async () => {
    const figures = { ...GROUP, posts: GROUP.posts.map((one) => ({ ...one, followers: { count: count(5000), seenAt: NOW } })) };
    stage(measureGroup('amplificationRate', figures, { variant: 'perThousandFollowers' }), 'en', 'perThousandFollowers');
    await open();
    expect(card()).toContain('For every 1,000 followers');
    expect(card()).toContain('101 ÷ 10,000 × 1000 = 10.1 per 1,000');
  });

  test('stands the right way round in Arabic', async () => {
    stage(measure('engagementRateByViews'), 'ar');
    await open();
    const popover = document.querySelector('.popover');
    expect(popover?.getAttribute('dir')).toBe('rtl');
    expect(card()).toContain('معدل التفاعل من المشاهدات');
    expect(card()).toContain('دخلت');
  });

  test('fits a panel of 320 pixels', async () => {
    await screen.viewport(320, 600);
    stage(measure('engagementRateByViews'));
    await open();
    const box = document.querySelector('.popover')?.getBoundingClientRect();
    expect(box?.left).toBeGreaterThanOrEqual(0);
    expect(box?.right).toBeLessThanOrEqual(320);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });
});

describe('the dictionary', () => {
  const names = () => [...document.querySelectorAll('.entry-name')].map((name) => name.textContent);

  test('lists every KPI, finds by name, formula and short form, and says how many', async () => {
    await storeSettings();
    location.hash = '#kpis';
    show(<SidePanel />);
    await eventually(() => names().length).toBe(KPI_IDS.length);
    const search = screen.getByRole('searchbox');
    await search.fill('CTR');
    await eventually(() => names().join()).toBe('Click-through rate (links),Click-through rate (all clicks)');
    expect(text('.dictionary [role=status]')).toBe('2 KPIs');
    await search.fill('detractors');
    await eventually(() => names().join()).toBe('Net promoter score');
    await search.fill('nothing of the kind');
    await eventually(() => text('.dictionary')).toContain(english['kpis.none']);
    await search.fill('');
    await screen.getByLabelText(english['kpis.availableOnly']).click();
    await eventually(() => names().includes('Net promoter score')).toBe(false);
    expect(names()).toContain('Engagement rate by views');
  });

  test('opens the entry that its address names, also when a search hides it', async () => {
    await storeSettings();
    location.hash = '#kpis';
    show(<SidePanel />);
    await eventually(() => names().length).toBe(KPI_IDS.length);
    await screen.getByRole('searchbox').fill('CTR');
    await eventually(() => names().length).toBe(2);
    location.hash = '#kpis/returnOnInvestment';
    await eventually(() => text('.entry[open]')).toContain('(5,000 × 50.0% − 1,500) ÷ 1,500 = 66.7%');
    const opened = text('.entry[open]');
    for (const part of [
      'Why do other tools show another number?',
      'not 166%',
      'Higher is better',
      '(10,000 − 2,500) ÷ 2,500 = 300%',
    ])
      expect(opened).toContain(part);
    await eventually(() => document.activeElement?.closest('.entry')?.querySelector('.entry-name')?.textContent).toBe(
      'Return on investment',
    );
    await userEvent.keyboard('{Enter}');
    await eventually(() => document.querySelectorAll('.entry[open]').length).toBe(0);
  });

  test.each(['en', 'ar'] as const)('%s: every entry is complete', async (language) => {
    location.hash = '#kpis';
    showIn(WORDING[language], <SidePanel />);
    await eventually(() => names().length).toBe(KPI_IDS.length);
    for (const summary of document.querySelectorAll<HTMLElement>('.entry summary')) summary.click();
    await eventually(() => document.querySelectorAll('.entry-detail').length).toBe(KPI_IDS.length);
    for (const entry of document.querySelectorAll('.entry')) {
      expect(entry.textContent).not.toMatch(/\{\{|\}\}|undefined|NaN|\bkpis?\.\w/);
      expect(entry.querySelectorAll('.kpi-inputs dt').length).toBeGreaterThan(0);
    }
  });
});

describe('changes', () => {
  function Show({ kpi, change }: { readonly kpi: KpiId; readonly change: Change }) {
    const format = useKpiFormat();
    const { sign, amount, words, tone } = format.change(kpi, change) ?? ({} as Partial<ChangeText>);
    return <p>{[sign, amount, words, tone].join('|')}</p>;
  }
  const range = (value: number, low: number, high: number) => ({ value, low, high });

  test.each<[KpiId, Change, string]>([
    [
      'engagementRateByViews',
      { kind: 'up', difference: exactly(0.0032), as: 'points' },
      '▲|0.32 pts|up 0.32 percentage points|better',
    ],
    ['bounceRate', { kind: 'up', difference: exactly(0.01), as: 'points' }, '▲|1 pt|up 1 percentage point|worse'],
    [
      'bounceRate',
      { kind: 'down', difference: range(-0.004, -0.0042, -0.0039), as: 'points' },
      '▼|≈\u00a00.40 pts|down ≈\u00a00.40 percentage points|better',
    ],
    ['netSentiment', { kind: 'up', difference: exactly(12), as: 'points' }, '▲|12 pts|up 12 percentage points|better'],
    ['engagements', { kind: 'up', difference: exactly(0.12), as: 'relative' }, '▲|12.0%|up 12.0%|better'],
    ['netFollowerGrowth', { kind: 'down', difference: exactly(-40), as: 'amount' }, '▼|40|down 40|worse'],
    ['postingFrequency', { kind: 'up', difference: exactly(0.5), as: 'relative' }, '▲|50.0%|up 50.0%|none'],
    [
      'views',
      { kind: 'unchanged', difference: range(0.01, -0.02, 0.04), as: 'relative' },
      '≈|unchanged|no change beyond the rounding|none',
    ],
    ['views', { kind: 'unchanged', difference: exactly(0), as: 'relative' }, '≈|unchanged|unchanged|none'],
    ['views', { kind: 'unknown' }, '|||'],
  ])('%s %j', async (kpi, change, words) => {
    showIn(WORDING.en, <Show kpi={kpi} change={change} />);
    await eventually(() => text('p')).toBe(words);
  });
});
