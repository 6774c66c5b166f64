import type { AccountRow } from '../../../lib/data/rows';
import english from '../../../lib/i18n/en';
import { createEstimates } from '../../../lib/i18n/estimates';
import { createFormat } from '../../../lib/i18n/format';
import { createTranslator } from '../../../lib/i18n/i18n';
import { createKpiFormat } from '../../../lib/i18n/kpi-format';
import { compareAccounts } from '../../../lib/kpi/compare/compare';
import { exactly } from '../../../lib/kpi/estimate';
import type { KpiId } from '../../../lib/kpi/ids';
import { measureGroup } from '../../../lib/kpi/measure-group';
import { remarksOf } from '../../../lib/overview/remarks';
import { compareHeadlines, type TileNumbers } from '../../../lib/overview/tile-numbers';
import type { ReportContent } from '../../../lib/report/content';
import type { ReportWords } from '../../../lib/report/report-words';
import type { ReportWording } from '../../../lib/report/wording';
import { madeAccount, madeGroup, madePost, NOW, rounded } from '../kpi/made-figures';

const { t } = createTranslator({ language: 'en', dictionary: english });
const format = createFormat('en-GB', 'UTC');
const numbers = createKpiFormat(t, createEstimates('en-GB'));

/** English words without a page. */
export const WORDS: ReportWords = {
  t,
  format,
  numbers,
  today: '2026-11-21',
  headline: (kpi) => t(`kpi.${kpi}.name`),
  name: (kpi, variant) => [t(`kpi.${kpi}.name`), variant].filter(Boolean).join(' · '),
  meaning: (kpi) => t(`kpi.${kpi}.meaning`),
  formula: (kpi, variant) => `formula of ${kpi} ${variant ?? ''}`.trim(),
  unknown: ({ missing }) => `needs ${missing.join()}`,
  platform: (platform) => platform,
  account: ({ handle }) => handle,
  post: ({ id, text = id }) => text,
  rankedBy: (ranking) => ranking,
  column: (column) => column,
  columnValue: (column, estimate) => `${column} ${estimate.value}`,
  verdict: () => 'Nobody is ahead.',
  remarks: (quality, now) => remarksOf(quality, t, format, now),
};

export const NO_WORDING: ReportWording = { hidden: [], comments: {} };

export const ACME: AccountRow = {
  key: 'x:acme',
  platform: 'x',
  handle: 'acme',
  role: 'own',
  firstSeenAt: 1,
  lastSeenAt: NOW,
};

const count = (value: number) => ({ value, step: 1 });

/** 40 of 2,000 views against 10 of 1,000 in the period before; the posts of the first know their views only in hundreds. */
export function madeTile(kpi: KpiId): TileNumbers {
  const now = madeGroup([madePost({ reactions: count(40), comments: count(0), shares: count(0), views: rounded(2000, 100) })]);
  const then = madeGroup([madePost({ reactions: count(10), comments: count(0), shares: count(0), views: count(1000) })]);
  const [measured, before] = [measureGroup(kpi, now), measureGroup(kpi, then)];
  const days = [
    { day: '2026-11-01', n: 1, published: 1, isObserved: true, estimate: exactly(0.02) },
    { day: '2026-11-02', n: 0, published: 0, isObserved: false },
  ];
  return { kpi, measured, before, change: compareHeadlines(measured, before), days };
}

/** A report on Acme's November with one KPI, one best post and a rival. */
export function madeContent(change: Partial<ReportContent> = {}): ReportContent {
  const best = madePost({}, { post: { id: '77', key: 'x:77', text: '=HYPERLINK("x"), "quoted"' } });
  const rivals = madeGroup([], {
    accounts: [madeAccount('x:acme', 'own', 90, 100), madeAccount('x:rival', 'competitor', 200, 300)],
  });
  return {
    scope: { period: { from: '2026-11-01', to: '2026-11-30' }, accounts: ['x:acme'], view: 'cohort' },
    accounts: [ACME],
    madeAt: NOW,
    isSample: false,
    goals: [],
    tiles: [madeTile('engagementRateByViews')],
    quality: { posts: 2, withoutViews: 1, promoted: 0, reshares: 0, withoutFollowers: 0, days: 30, unobserved: 0 },
    ranked: { by: 'usual', best: [{ post: best.post, value: exactly(3.4) }], weakest: [] },
    competition: {
      set: 'Coffee',
      columns: ['followers', 'cadence'],
      sites: [{ platform: 'x', accounts: compareAccounts(rivals) }],
    },
    ...change,
  };
}
