import { describe, expect, test } from 'vitest';
import type { GoalMeasure, GoalRow, GoalState, Reason, Standing } from '../../../lib/goals/goal';
import { createGoalWords } from '../../../lib/goals/goal-words';
import { reasonSentence } from '../../../lib/goals/reason';
import { barText, currentText, daysLeftText, forecastSentence, needText } from '../../../lib/goals/sentences';
import { goalTitle } from '../../../lib/goals/title';
import { backgroundTranslator } from '../../../lib/i18n/background';
import { createFormat } from '../../../lib/i18n/format';
import type { Language } from '../../../lib/i18n/language';
import { type Estimate, exactly } from '../../../lib/kpi/estimate';

const TODAY = '2026-11-21';
const words = (language: Language, locale: string) =>
  createGoalWords(backgroundTranslator(language), createFormat(locale, 'UTC'), TODAY);
const english = words('en', 'en-GB');
const arabic = words('ar', 'ar-AE');
/** Without the marks that hold foreign names apart, and with plain spaces. */
const plain = (text: string | undefined) => text?.replace(/[\u2066-\u2069\u200e\u200f]/g, '').replaceAll('\u00a0', ' ');

const measure = (change: Partial<GoalMeasure> = {}): GoalMeasure => ({
  kpi: 'followers',
  scope: { view: 'cohort', platform: 'linkedin' },
  target: { value: 480 },
  direction: 'up',
  source: 'recorded',
  ...change,
});
const goal = (change: Partial<GoalRow> = {}): GoalRow => ({
  id: 'g',
  objective: 'awareness',
  period: { from: '2026-11-01', to: '2026-11-30' },
  measure: measure(),
  milestones: [],
  changes: [],
  createdAt: 1,
  ...change,
});
const standing = (state: GoalState, reason: Reason, change: Partial<Standing> = {}): Standing => ({
  state,
  reason,
  target: 480,
  elapsed: 2 / 3,
  daysLeft: 10,
  ...change,
});
const value = (estimate: Estimate, day = TODAY) => ({ goal: 'g', day, seenAt: 1, n: 12, ...estimate });
const baseline = { ...exactly(400), day: '2026-10-31', from: 'history' } as const;

describe('a goal without a name is called by its numbers', () => {
  const rate = measure({ kpi: 'engagementRateByViews', scope: { view: 'cohort', platform: 'x' }, target: { value: 0.03 } });
  const views = measure({ kpi: 'views', scope: { view: 'cohort' }, target: { value: 500_000 } });
  test.each<[string, GoalRow]>([
    ['LinkedIn followers 400 → 480', goal({ measure: measure({ baseline }) })],
    ['LinkedIn followers 400 → 480', goal({ measure: measure({ baseline, target: { change: 0.2 } }) })],
    ['LinkedIn followers ≥ 480', goal()],
    ['LinkedIn followers +20%', goal({ measure: measure({ target: { change: 0.2 } }) })],
    ['X followers ≥ 480', goal({ measure: measure({ scope: { view: 'cohort', accounts: ['x:acme', 'x:shop'] } }) })],
    ['Followers ≥ 480', goal({ measure: measure({ scope: { view: 'cohort', accounts: ['x:acme', 'linkedin:in/jane'] } }) })],
    ['Engagement rate by views on X ≥ 3%', goal({ measure: rate })],
    ['Engagement rate by views on X ≥ 2.75%', goal({ measure: { ...rate, target: { value: 0.0275 } } })],
    ['Views ≥ 500,000 this month', goal({ measure: views })],
    ['Views ≥ 500,000 in October', goal({ measure: views, period: { from: '2026-10-01', to: '2026-10-31' } })],
    ['Views ≥ 500,000 this quarter', goal({ measure: views, period: { from: '2026-10-01', to: '2026-12-31' } })],
    ['Views ≥ 500,000', goal({ measure: views, period: { from: '2026-11-02', to: '2026-11-30' } })],
    ['Views +12.5% this month', goal({ measure: { ...views, target: { change: 0.125 } } })],
    ['Views +20% this month', goal({ measure: { ...views, target: { change: 0.2 } } })],
    [
      'Bounce rate ≤ 40%',
      goal({ measure: measure({ kpi: 'bounceRate', direction: 'down', target: { value: 0.4 }, scope: { view: 'cohort' } }) }),
    ],
    ['Grow up', goal({ name: 'Grow up' })],
  ])('%s', (title, row) => {
    expect(plain(goalTitle(english, row))).toBe(title);
  });
});

const pace = (share: number, isCertain = true): Reason => ({ why: 'pace', pace: share, isCertain });
const down = goal({ measure: measure({ kpi: 'bounceRate', direction: 'down', target: { value: 0.4 } }) });
const limit = goal({ measure: measure({ kpi: 'views', direction: 'down' }) });
const item = goal({ measure: undefined as never });
const way = { progress: exactly(0.64) };

describe('the reason of a state is one sentence', () => {
  test.each<[string, GoalRow, Standing]>([
    ['Met on 18 Nov.', goal(), standing('met', { why: 'reached', day: '2026-11-18' })],
    ['Met on 18 Nov 2025.', goal(), standing('met', { why: 'reached', day: '2025-11-18' })],
    ['Missed: 28 short of 480 on 30 Nov.', goal(), standing('missed', { why: 'deadlinePassed', short: 28 })],
    ['Missed: 2 pts above 40% on 30 Nov.', down, standing('missed', { why: 'deadlinePassed', short: 0.02 }, { target: 0.4 })],
    ['On track: 64% of the way, 67% of the time gone.', goal(), standing('onTrack', pace(0.96), way)],
    ['Slightly behind: 64% of the way, 67% of the time gone.', goal(), standing('behind', pace(0.85), way)],
    ['Behind: 64% of the way, 67% of the time gone.', goal(), standing('behind', pace(0.79), way)],
    ['Probably behind: about 64% of the way, 67% of the time gone.', goal(), standing('behind', pace(0.7, false), way)],
    ['On track: where it should be, but it can still fall until 30 Nov.', goal(), standing('onTrack', { why: 'holds' })],
    ['On track: where it should be, but it can still rise until 30 Nov.', down, standing('onTrack', { why: 'holds' })],
    [
      'Behind: at this pace 470 by 30 Nov.',
      goal(),
      standing('behind', { why: 'below' }, { forecast: { value: 470, low: 460, high: 475 } }),
    ],
    ['Behind: still below 480.', goal(), standing('behind', { why: 'below' })],
    ['Behind: still above 40%.', down, standing('behind', { why: 'below' }, { target: 0.4 })],
    [
      'Behind: still below 480, but heading there.',
      goal(),
      standing('behind', { why: 'below' }, { forecast: { value: 490, low: 485, high: 495 } }),
    ],
    ['Behind: 64% of the way, 40% of the time gone.', goal(), standing('behind', pace(0.79), { ...way, elapsedThen: 0.4 })],
    [
      'Behind: 400 of at most 480, 50% of the time gone.',
      limit,
      standing('behind', pace(0.6), { progress: exactly(1), current: value(exactly(400)), elapsedThen: 0.5 }),
    ],
    [
      'On track: 400 of at most 480, 80% of the time gone.',
      limit,
      standing('onTrack', pace(0.96), { current: value(exactly(400)), elapsedThen: 0.8 }),
    ],
    [
      'Behind: already above 480.',
      limit,
      standing('behind', { why: 'below' }, { forecast: { value: 900, low: 800, high: 950 } }),
    ],
    ['Starts tomorrow.', goal(), standing('noData', { why: 'notStarted', days: 1 })],
    ['Starts in 4 days.', goal(), standing('noData', { why: 'notStarted', days: 4 })],
    ['On track: it has only just begun.', goal(), standing('onTrack', { why: 'firstDay' })],
    [
      'No data: last seen on 3 Oct, before the start.',
      goal(),
      standing('noData', { why: 'nothingSeen', lastSeen: '2026-10-03' }),
    ],
    ['No data yet: open the profile once.', goal(), standing('noData', { why: 'nothingSeen' })],
    [
      'No data yet: look at the posts once while you browse.',
      goal({ measure: measure({ kpi: 'views' }) }),
      standing('noData', { why: 'nothingSeen' }),
    ],
    [
      'No data: nothing was seen since the start.',
      goal({ measure: measure({ kpi: 'revenue' }) }),
      standing('noData', { why: 'nothingSeen' }),
    ],
    [
      'No data: nobody looked near 30 Nov; last seen on 9 Nov.',
      goal(),
      standing('noData', { why: 'notSeenAtDeadline', lastSeen: '2026-11-09' }),
    ],
    ['No data yet: type in the first number.', goal(), standing('noData', { why: 'nothingTyped' })],
    [
      'No data: there is no number from before to count from. Type it in, or set a number as the target.',
      goal(),
      standing('noData', { why: 'noBaseline' }),
    ],
    ['Done on 3 Nov.', item, standing('met', { why: 'ticked', day: '2026-11-03' })],
    ['Not done yet.', item, standing('onTrack', { why: 'notTicked' })],
    ['Missed: not done by 30 Nov.', item, standing('missed', { why: 'notTicked' })],
  ])('%s', (sentence, row, where) => {
    expect(plain(reasonSentence(english, row, where))).toBe(sentence);
    expect(plain(reasonSentence(arabic, row, where))).not.toMatch(/[A-Za-z]/);
  });
});

test('what it is now, on which day when that was not today, and what is needed', () => {
  const where = standing('onTrack', pace(0.96), { current: value(exactly(462)), requiredPerDay: exactly(1.8) });
  expect(currentText(english, goal(), where)).toBe('462 now');
  expect(currentText(english, goal(), { ...where, current: value(exactly(462), '2026-11-18') })).toBe('462 on 18 Nov');
  expect(currentText(english, goal({ measure: measure({ kpi: 'views' }) }), where)).toBe('462 so far');
  expect(currentText(english, item, where)).toBeUndefined();
  expect(needText(english, goal(), where)).toBe('needs 1.8 a day');
  expect(needText(english, goal(), { ...where, requiredPerDay: exactly(80 / 30) })).toBe('needs 2.7 a day');
  expect(needText(english, goal(), { ...where, requiredPerDay: exactly(18_000) })).toBe('needs 18,000 a day');
  expect(needText(english, goal(), { ...where, requiredPerPost: exactly(39.2) })).toBe('needs 1.8 a day, 40 a post');
  expect(needText(english, goal(), { ...where, requiredPerDay: exactly(-3) })).toBe('must fall by 3 a day');
  const forecast = { value: 0.0282, low: 0.0275, high: 0.029 };
  const rate = goal({ measure: measure({ kpi: 'engagementRateByViews' }) });
  const { current } = where;
  expect(plain(needText(english, rate, standing('behind', pace(0.8), { current: current as never, forecast })))).toBe(
    'heading for 2.82%',
  );
  expect(
    needText(english, rate, standing('met', { why: 'reached', day: TODAY }, { current: current as never, forecast })),
  ).toBeUndefined();
  expect(needText(english, goal(), standing('noData', { why: 'nothingSeen' }, { requiredPerDay: exactly(1.8) }))).toBeUndefined();
});

test('the forecast with its range, or why there is none', () => {
  const forecast = { value: 480_000, low: 460_000, high: 500_000 };
  const views = goal({ measure: measure({ kpi: 'views' }) });
  expect(plain(forecastSentence(english, views, standing('onTrack', pace(1), { forecast })))).toBe(
    'At this pace 480,000 (460,000 – 500,000) by 30 Nov.',
  );
  expect(forecastSentence(english, views, standing('onTrack', pace(1), { forecast: exactly(9) }))).toBe(
    'At this pace 9 by 30 Nov.',
  );
  const none = (['tooEarly', 'tooFewLooks', 'over', 'noData'] as const).map((noForecast) =>
    forecastSentence(english, views, standing('onTrack', pace(1), { noForecast })),
  );
  expect(new Set(none).size).toBe(4);
  for (const sentence of none) expect(sentence).toMatch(/^No forecast/);
});

test.each([
  [1, 'last day', 'اليوم الأخير'],
  [2, '2 days left', 'بقي يومان'],
  [9, '9 days left', 'بقيت 9 أيام'],
  [11, '11 days left', 'بقي 11 يومًا'],
  [100, '100 days left', 'بقي 100 يوم'],
])('%i days are left, in every plural form', (daysLeft, inEnglish, inArabic) => {
  const where = standing('onTrack', pace(1), { daysLeft });
  expect(daysLeftText(english, goal(), where)).toBe(inEnglish);
  expect(plain(daysLeftText(arabic, goal(), where))).toBe(inArabic);
});

test('a goal that has ended says when, one to come nothing', () => {
  expect(
    daysLeftText(
      english,
      goal({ period: { from: '2026-10-01', to: '2026-10-31' } }),
      standing('missed', pace(0.5), { daysLeft: 0 }),
    ),
  ).toBe('ended 31 Oct');
  expect(
    daysLeftText(english, goal({ period: { from: '2026-12-01', to: '2026-12-31' } }), standing('noData', pace(0.5))),
  ).toBeUndefined();
});

test('the bar is read aloud, also where progress is not known', () => {
  expect(barText(english, standing('onTrack', pace(1), way))).toBe('64% of the way, 67% of the time gone');
  expect(barText(english, standing('onTrack', pace(1), { ...way, elapsedThen: 0.5 }))).toBe(
    '64% of the way, 50% of the time gone',
  );
  expect(barText(english, standing('noData', { why: 'nothingSeen' }))).toBe('Progress not known, 67% of the time gone');
});
