import { describe, expect, test } from 'vitest';
import { addDays } from '../../../lib/day';
import { OBJECTIVES } from '../../../lib/goals/goal';
import { isForGoals } from '../../../lib/goals/kind';
import { pastChanges } from '../../../lib/goals/past-changes';
import { ORGANISATIONS, objectivesOf, proposalsFor, sourceOf } from '../../../lib/goals/proposals';
import { checkSmart, type SmartDraft, type SmartKnown } from '../../../lib/goals/smart';
import { exactly } from '../../../lib/kpi/estimate';
import type { KPI_IDS } from '../../../lib/kpi/ids';
import { FOLLOWERS, NOVEMBER, november, RATE } from './made-goals';

/** A number each so many days until October's end. */
const history = (numbers: readonly number[], every = 1) =>
  numbers.map((value, index) => ({ day: addDays('2026-10-31', (index - numbers.length + 1) * every) ?? '', value }));

/** Followers who grew by 3 % in the best month of the last six. */
const SLOW = history(
  [300, 305, 309, 316, 322, 331.66, 340].map((value) => (value / 340) * 400),
  30,
);

const DRAFT: SmartDraft = { objective: 'awareness', period: NOVEMBER, measure: FOLLOWERS };
const KNOWN: SmartKnown = { today: NOVEMBER.from, hasData: true, lastSeen: '2026-10-31' };

const letter = (which: string, draft: SmartDraft, known: Partial<SmartKnown> = {}) =>
  checkSmart(draft, { ...KNOWN, ...known }).find((finding) => finding.letter === which);

test('five findings in the order of the letters, of whatever there is', () => {
  for (const draft of [DRAFT, {}, { measure: { kpi: 'followers' as const } }, { period: { from: 'soon' } }])
    expect(checkSmart(draft, KNOWN).map((finding) => finding.letter)).toEqual(['s', 'm', 'a', 'r', 't']);
});

describe('specific and measurable', () => {
  test('a KPI of some accounts', () => {
    expect(letter('s', DRAFT)).toMatchObject({ ok: true, finding: { what: 'named', kpi: 'followers' } });
    expect(letter('s', { ...DRAFT, measure: {} })).toMatchObject({ ok: false, finding: { what: 'noKpi' } });
  });

  test.each([
    [{ ...FOLLOWERS }, { hasData: true }, true, { what: 'recorded', lastSeen: '2026-10-31' }],
    [{ ...FOLLOWERS }, { hasData: false }, false, { what: 'neverSeen' }],
    [{ ...FOLLOWERS, kpi: 'revenue' as const }, {}, false, { what: 'notShown', kpi: 'revenue' }],
    [{ ...FOLLOWERS, kpi: 'engagements' as const, variant: 'full' }, {}, false, { what: 'notShown', kpi: 'engagements' }],
    [{ ...FOLLOWERS, kpi: 'revenue' as const, source: 'typed' as const }, { hasData: false }, true, { what: 'typed' }],
    [{}, {}, false, { what: 'noKpi' }],
  ])('%o', (measure, known, ok, finding) => {
    expect(letter('m', { ...DRAFT, measure }, known)).toEqual({ letter: 'm', ok, finding });
  });
});

describe('achievable', () => {
  const wish = (change: number): SmartDraft => ({ ...DRAFT, measure: { ...FOLLOWERS, target: { change } } });
  const past = pastChanges(SLOW, 30);
  const known = past ? { past } : {};

  test('3 % in the best month, so 40 % is not realistic, nor is a fifth', () => {
    expect(past?.best).toBeCloseTo(0.03);
    for (const change of [0.4, 0.2]) {
      const found = letter('a', wish(change), known);
      expect(found).toMatchObject({ ok: false, finding: { what: 'beyondPast', days: 30, past: { n: 6, apart: 6 } } });
      expect(found?.finding).toHaveProperty('wanted', change);
    }
    expect(letter('a', wish(0.02), known)).toMatchObject({ ok: true, finding: { what: 'withinPast' } });
  });

  test('a fifth is realistic for who grew by a quarter in most months', () => {
    const fast = pastChanges(history([100, 125, 156, 195, 244, 320, 400], 30), 30);
    expect(letter('a', wish(0.2), fast && { past: fast })).toMatchObject({ ok: true, finding: { what: 'withinPast' } });
  });

  test('is judged by what nine in ten stretches did, not by the one best', () => {
    const lucky = pastChanges(history([100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 220], 30), 30);
    expect(lucky?.best).toBeCloseTo(1);
    expect(letter('a', wish(0.2), lucky && { past: lucky })).toMatchObject({ ok: false });
  });

  test('a fall is held against falls', () => {
    const falling = pastChanges(history([10, 9, 9, 8.5, 8], 30), 30, { direction: 'down' });
    const measure = {
      ...{ ...RATE, kpi: 'timeToFirstResponse' as const, direction: 'down' as const },
      baseline: { ...exactly(8), day: '2026-10-31', from: 'typed' as const },
    };
    const known = falling ? { past: falling } : {};
    expect(letter('a', { ...DRAFT, measure: { ...measure, target: { change: -0.05 } } }, known)).toMatchObject({ ok: true });
    expect(letter('a', { ...DRAFT, measure: { ...measure, target: { change: -0.5 } } }, known)).toMatchObject({ ok: false });
  });

  test('what was reached before is no goal; without a past nobody can tell', () => {
    expect(letter('a', wish(0))).toMatchObject({ ok: false, finding: { what: 'alreadyReached', baseline: 400, target: 400 } });
    expect(letter('a', wish(-0.2))).toMatchObject({ ok: false, finding: { what: 'alreadyReached' } });
    expect(letter('a', wish(0.2))).toEqual({ letter: 'a', ok: undefined, finding: { what: 'unknownPast' } });
    const { baseline: _, ...measure } = FOLLOWERS;
    expect(letter('a', { ...DRAFT, measure })).toMatchObject({ ok: false, finding: { what: 'noBaseline' } });
    expect(letter('a', { ...DRAFT, measure: {} })).toMatchObject({ ok: false, finding: { what: 'noTarget' } });
  });
});

describe('relevant', () => {
  const measured = (kpi: (typeof KPI_IDS)[number]): SmartDraft => ({ ...DRAFT, measure: { ...FOLLOWERS, kpi } });

  test('a KPI that serves the objective', () => {
    expect(letter('r', { ...measured('responseRate'), objective: 'care' })).toMatchObject({
      ok: true,
      finding: { what: 'serves' },
    });
    expect(letter('r', { ...measured('responseRate'), objective: 'leads' })).toMatchObject({
      ok: undefined,
      finding: { what: 'servesOthers', objective: 'leads', others: ['care'] },
    });
  });

  test('a vanity KPI, and what to take instead', () => {
    expect(letter('r', measured('followers'))).toMatchObject({ ok: undefined, finding: { what: 'vanity', instead: 'reach' } });
    expect(letter('r', measured('followers'), { organisation: 'business' })).toMatchObject({
      finding: { what: 'vanity', instead: 'followerGrowthRate' },
    });
  });

  test('nothing chosen', () => {
    expect(letter('r', { measure: FOLLOWERS })).toMatchObject({ ok: false, finding: { what: 'noObjective' } });
    expect(letter('r', { objective: 'care' })).toMatchObject({ ok: false, finding: { what: 'noKpi' } });
  });
});

test.each([
  [NOVEMBER, true, { what: 'ends', day: '2026-11-30', days: 30 }],
  [{ from: '2026-12-01', to: '2026-12-31' }, true, { what: 'ends', day: '2026-12-31', days: 31 }],
  [{ from: november(-9), to: november(1) }, true, { what: 'ends', day: '2026-11-01', days: 11 }],
  [{ from: november(1) }, false, { what: 'noDeadline' }],
  [{ from: november(3), to: november(2) }, false, { what: 'deadlineBeforeStart' }],
  [{ from: '2026-10-01', to: '2026-10-31' }, false, { what: 'deadlinePassed' }],
])('time-bound: %o', (period, ok, finding) => {
  expect(letter('t', { ...DRAFT, period })).toEqual({ letter: 't', ok, finding });
});

describe('past changes', () => {
  test('from each known day to so many days later, in between on a straight line', () => {
    expect(pastChanges(history([100, 110, 121], 10), 10)).toMatchObject({ as: 'relative', n: 2, apart: 2 });
    expect(pastChanges(history([100, 110, 121], 10), 10)?.best).toBeCloseTo(0.1);
    expect(pastChanges(history([100, 120, 160], 10), 15, { as: 'amount' })).toEqual({
      as: 'amount',
      best: 40,
      p90: 40,
      n: 1,
      apart: 1,
    });
  });

  test('P90 lies on the line between the changes', () => {
    const changes = Array.from({ length: 12 }, (_, index) => 100 + (index * (index + 1)) / 2);
    // Changes of 1 to 11: nine in ten are 10 or less.
    expect(pastChanges(history(changes), 1, { as: 'amount' })).toMatchObject({ best: 11, p90: 10, n: 11 });
    expect(pastChanges(history(changes), 1, { as: 'amount', direction: 'down' })).toMatchObject({ best: 1, p90: 2 });
  });

  test('days in any order; amounts where a number was 0', () => {
    expect(pastChanges(history([0, 5, 20]).toReversed(), 1)).toMatchObject({ as: 'amount', best: 15 });
  });

  test('a history shorter than the goal tells nothing', () => {
    expect(pastChanges(history([400, 410, 420]), 30)).toBeUndefined();
    expect(pastChanges([], 30)).toBeUndefined();
    expect(pastChanges(history([400]), 0)).toBeUndefined();
  });
});

describe('proposals', () => {
  const kpisOf = (...args: Parameters<typeof proposalsFor>) => proposalsFor(...args).map(({ kpi }) => kpi);

  test.each([
    ['awareness', ['views', 'reach', 'followers', 'shares']],
    ['engagement', ['engagementRateByFollowers', 'engagementRateByViews', 'comments', 'mentions']],
    ['care', ['responseRate', 'timeToFirstResponse']],
    ['leads', ['linkClicks', 'leadConversionRate', 'revenue']],
  ] as const)('for %s', (objective, kpis) => {
    expect(kpisOf(objective)).toEqual(expect.arrayContaining([...kpis]));
  });

  test('an organisation puts its own first', () => {
    expect(kpisOf('leads', 'shop').slice(0, 2)).toEqual(['conversionRate', 'revenue']);
    expect(kpisOf('awareness', 'nonprofit')[0]).toBe('reach');
    expect(kpisOf('engagement', 'nonprofit')[0]).toBe('engagements');
    expect(kpisOf('leads', 'business')[0]).toBe('leads');
    for (const objective of OBJECTIVES)
      for (const organisation of ORGANISATIONS)
        expect(kpisOf(objective, organisation)).toEqual(expect.arrayContaining(kpisOf(objective)));
  });

  test('each once, none that is not for goals, and each objective has one that is read and none without use', () => {
    for (const objective of OBJECTIVES) {
      for (const organisation of [undefined, ...ORGANISATIONS]) {
        const kpis = kpisOf(objective, organisation);
        expect(new Set(kpis).size).toBe(kpis.length);
        expect(kpis.every(isForGoals)).toBe(true);
        expect(proposalsFor(objective, organisation).some(({ isVanity }) => !isVanity)).toBe(true);
      }
    }
  });

  test('what pages do not show is typed', () => {
    const sources = Object.fromEntries(
      OBJECTIVES.flatMap((objective) => proposalsFor(objective)).map(({ kpi, source }) => [kpi, source]),
    );
    expect(sources).toMatchObject({
      views: 'recorded',
      followers: 'recorded',
      comments: 'recorded',
      netFollowerGrowth: 'recorded',
    });
    expect(sources).toMatchObject({
      reach: 'typed',
      revenue: 'typed',
      responseRate: 'typed',
      leadConversionRate: 'typed',
      linkClicks: 'typed',
    });
    expect(sourceOf('shareOfEngagement')).toBe('typed');
    expect(sourceOf('engagements', 'full')).toBe('typed');
  });

  test('ways to go and vanity as the dictionary has them', () => {
    expect(proposalsFor('care')).toContainEqual({
      kpi: 'timeToFirstResponse',
      direction: 'down',
      source: 'typed',
      isVanity: false,
    });
    expect(proposalsFor('awareness')).toContainEqual({ kpi: 'followers', direction: 'up', source: 'recorded', isVanity: true });
    expect(objectivesOf('mentions')).toEqual(['awareness', 'engagement']);
    expect(objectivesOf('demographicsShare')).toEqual([]);
  });
});
