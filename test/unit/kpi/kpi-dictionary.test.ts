import { describe, expect, test } from 'vitest';
import { sourcesOf } from '../../../components/kpi/input-sources';
import { readPlace, writePlace } from '../../../components/use-place';
import { availabilityOf, isRead } from '../../../lib/kpi/availability';
import { KPIS } from '../../../lib/kpi/dictionary';
import { createSearch } from '../../../lib/kpi/dictionary-search';
import { KPI_IDS, type KpiId } from '../../../lib/kpi/ids';
import { unitOfInput } from '../../../lib/kpi/input-units';
import { INPUTS, type InputId } from '../../../lib/kpi/inputs';

describe('search', () => {
  const find = createSearch(
    new Map<KpiId, readonly string[]>([
      ['followers', ['Followers', 'How large the audience is, as last seen by others.']],
      ['engagementRateByViews', ['Engagement rate by views', 'ER, ERV', 'تفاعلات ÷ مشاهدات']],
      ['clickThroughRate', ['Click-through rate (links)', 'CTR', 'Nombre de clics répété']],
    ]),
  );
  const found = (search: string) => (['followers', 'engagementRateByViews', 'clickThroughRate'] as const).filter(find(search));

  test.each<[string, readonly KpiId[]]>([
    ['', ['followers', 'engagementRateByViews', 'clickThroughRate']],
    ['ER', ['engagementRateByViews']],
    ['er', ['engagementRateByViews']],
    ['ctr', ['clickThroughRate']],
    ['click through', ['clickThroughRate']],
    ['rate views', ['engagementRateByViews']],
    ['gagement', ['engagementRateByViews']],
    ['repete', ['clickThroughRate']],
    ['التفاعلات', []],
    ['تفاعل', ['engagementRateByViews']],
    ['rate nowhere', []],
    ['  (–) ', ['followers', 'engagementRateByViews', 'clickThroughRate']],
  ])('%s', (search, kpis) => {
    expect(found(search)).toEqual(kpis);
  });
});

describe('what is there already', () => {
  test.each<[KpiId, string]>([
    ['engagementRateByViews', 'available'],
    ['engagementRateByFollowers', 'available'],
    ['followerGrowthRate', 'available'],
    ['shareOfEngagement', 'available'],
    ['outlierScore', 'available'],
    ['clicks', 'import'],
    ['engagementRateByReach', 'import'],
    ['clickThroughRate', 'import'],
    ['webTraffic', 'import'],
    ['returnOnInvestment', 'either'],
    ['netPromoterScore', 'either'],
    ['customerLifetimeValue', 'hand'],
    ['participationRate', 'hand'],
    ['earnedMediaValue', 'both'],
    ['serviceLevel', 'later'],
  ])('%s: %s', (kpi, availability) => {
    expect(availabilityOf(kpi)).toBe(availability);
  });

  test('only what needs nothing from outside is available', () => {
    for (const kpi of KPI_IDS) {
      const { inputs, lists = [] } = KPIS[kpi];
      expect(availabilityOf(kpi) === 'available', kpi).toBe([...inputs, ...lists].every(isRead));
    }
  });

  test('every input says where it comes from', () => {
    for (const input of Object.keys(INPUTS) as InputId[]) {
      const sources = sourcesOf(input);
      expect(sources.length, input).toBeGreaterThan(0);
      expect(new Set(sources).size, input).toBe(sources.length);
    }
    expect(sourcesOf('sessions')).toEqual(['kpi.from.analytics']);
    expect(sourcesOf('followers')).toEqual(['kpi.from.profile']);
    expect(sourcesOf('views')).toEqual(['kpi.from.post', 'kpi.from.siteExport']);
  });
});

test('sums of money and times are written as such', () => {
  expect([unitOfInput('revenue'), unitOfInput('responseHours'), unitOfInput('margin'), unitOfInput('views')]).toEqual([
    'money',
    'hours',
    'percent',
    'count',
  ]);
});

test('an entry of the dictionary has an address', () => {
  expect(readPlace('#kpis')).toEqual({ tab: 'kpis' });
  expect(readPlace('#kpis/shareOfEngagement')).toEqual({ tab: 'kpis', kpi: 'shareOfEngagement' });
  expect(readPlace('#kpis/nonsense')).toEqual({ tab: 'kpis' });
  expect(writePlace({ tab: 'kpis', kpi: 'views' })).toBe('#kpis/views');
});
