import { expect, test } from 'vitest';
import type { Baseline, GoalRow } from '../../../lib/goals/goal';
import { copyOf, formOf, type GoalForm, newForm, withKpi, withObjective } from '../../../lib/goals/goal-form';
import { firstPeriod, presetPeriod } from '../../../lib/goals/period-presets';
import { type FormField, type FormProblem, readForm } from '../../../lib/goals/read-form';
import { suggestedChange } from '../../../lib/goals/suggested-target';

const TODAY = '2026-11-10';
const HISTORY: Baseline = { value: 400, low: 400, high: 400, day: '2026-10-31', from: 'history' };
const basis = { today: TODAY, locale: 'en' };
const followers = (about: Partial<GoalForm> = {}) =>
  newForm(TODAY, { objective: 'community', kpi: 'followers', target: { as: 'change', text: '20' }, ...about });
const problems = (form: GoalForm, baseline: Baseline | undefined = HISTORY): [FormField, FormProblem][] => [
  ...readForm(form, { ...basis, baseline }).problems,
];

test('a new goal can be stored as it is proposed', () => {
  const { draft } = readForm(newForm(TODAY), { ...basis, baseline: HISTORY, suggested: { as: 'change', text: '10' } });
  expect(draft).toMatchObject({
    objective: 'engagement',
    period: { from: '2026-11-01', to: '2026-11-30' },
    measure: {
      kpi: 'engagementRateByFollowers',
      source: 'recorded',
      direction: 'up',
      target: { change: 0.1 },
      baseline: HISTORY,
    },
  });
});

test('400 followers, +20 % in a month', () => {
  expect(readForm(followers(), { ...basis, baseline: HISTORY }).draft?.measure).toEqual({
    ...{ kpi: 'followers', scope: { view: 'cohort' }, direction: 'up', source: 'recorded' },
    ...{ baseline: HISTORY, target: { change: 0.2 } },
  });
});

test('a fall is said without a sign', () => {
  const form = followers({ direction: 'down' });
  expect(readForm(form, { ...basis, baseline: HISTORY }).measure?.target).toEqual({ change: -0.2 });
  const signed = { ...form, target: { as: 'change', text: '-20' } } as const;
  expect(readForm(signed, { ...basis, baseline: HISTORY }).measure?.target).toEqual({ change: -0.2 });
});

test('what was typed of the baseline goes before the history', () => {
  const typed = readForm(followers({ baseline: '450' }), { ...basis, baseline: HISTORY }).measure?.baseline;
  expect(typed).toEqual({ value: 450, low: 450, high: 450, day: '2026-10-31', from: 'typed' });
});

test.each<[string, Partial<GoalForm>, [FormField, FormProblem][]]>([
  ['no target', { target: { as: 'value', text: ' ' } }, [['target', 'targetMissing']]],
  ['a target in words', { target: { as: 'value', text: 'many' } }, [['target', 'noNumber']]],
  ['a target below 0', { target: { as: 'value', text: '-5' } }, [['target', 'negative']]],
  ['a baseline below 0', { baseline: '-4' }, [['baseline', 'negative']]],
  ['a milestone below 0', { steps: [{ id: 'a', name: 'Half', day: '', value: '-1' }] }, [['step a', 'negative']]],
  ['a target nobody can count', { target: { as: 'value', text: '9'.repeat(400) } }, [['target', 'noNumber']]],
  ['no change', { target: { as: 'change', text: '0' } }, [['target', 'zero']]],
  ['a baseline in words', { baseline: 'few' }, [['baseline', 'noNumber']]],
  ['days the wrong way round', { period: { from: '2026-12-01', to: '2026-11-20' } }, [['deadline', 'reversed']]],
  ['a deadline in the past', { period: { from: '2026-10-01', to: '2026-11-09' } }, [['deadline', 'over']]],
  ['no start', { period: { from: '', to: '2026-11-30' } }, [['start', 'startMissing']]],
  ['no account', { scope: { view: 'cohort', accounts: [] } }, [['accounts', 'noAccounts']]],
  ['a milestone without a name', { steps: [{ id: 'a', name: '', day: '', value: '440' }] }, [['step a', 'stepMissing']]],
  ['a milestone at no number', { steps: [{ id: 'a', name: 'Half', day: '', value: 'x' }] }, [['step a', 'noNumber']]],
  ['an item without a name', { isItem: true }, [['name', 'nameMissing']]],
])('%s is said beside its field, and nothing is stored', (_, about, expected) => {
  expect(problems(followers(about))).toEqual(expected);
  expect(readForm(followers(about), { ...basis, baseline: HISTORY }).draft).toBeUndefined();
});

test('a change of nothing known asks for the number from before; a number does not', () => {
  expect([...readForm(followers(), basis).problems]).toEqual([['baseline', 'baselineMissing']]);
  expect([...readForm(followers({ baseline: '0' }), basis).problems]).toEqual([['baseline', 'baselineMissing']]);
  expect(readForm(followers({ target: { as: 'value', text: '480' } }), basis).draft?.measure?.target).toEqual({ value: 480 });
});

test('an empty milestone is none', () => {
  const steps = [
    { id: 'a', name: '', day: '', value: '' },
    { id: 'b', name: 'Half way', day: '2026-11-15', value: '440' },
  ];
  expect(readForm(followers({ steps }), { ...basis, baseline: HISTORY }).draft?.milestones).toEqual([
    { id: 'b', name: 'Half way', day: '2026-11-15', value: 440 },
  ]);
});

test('an item of a checklist has no measure', () => {
  const { draft } = readForm(newForm(TODAY, { isItem: true, name: ' Interview three customers ' }), basis);
  expect(draft).toMatchObject({ name: 'Interview three customers' });
  expect(draft).not.toHaveProperty('measure');
});

const STORED: GoalRow = {
  ...{ id: 'one', objective: 'community', period: { from: '2026-10-05', to: '2026-10-31' }, createdAt: 1, repeat: 'month' },
  ...{ milestones: [{ id: 'a', name: 'Half way', value: 0.025, doneAt: 5 }], changes: [], repeats: 'zero' },
  measure: {
    ...{ kpi: 'engagementRateByViews', scope: { view: 'cohort', platform: 'x' }, direction: 'up', source: 'recorded' },
    ...{ target: { value: 0.03 }, baseline: { ...HISTORY, value: 0.02, low: 0.02, high: 0.02 } },
  },
};

test('a stored goal that is opened and saved is the same, also after its deadline', () => {
  const { changes: _, createdAt: __, ...rest } = STORED;
  expect(readForm(formOf(STORED, TODAY, 'en'), basis).draft).toEqual(rest);
});

test('the baseline it had goes when it counts something else', () => {
  const form = formOf(STORED, TODAY, 'en');
  expect(readForm({ ...form, scope: { view: 'cohort' } }, basis).measure?.baseline).toBeUndefined();
});

test('a copy is a goal of its own, for days to come, with nothing ticked', () => {
  const { draft } = readForm(copyOf(STORED, TODAY, 'en'), basis);
  expect(draft).toMatchObject({ period: firstPeriod(TODAY), milestones: [{ id: 'a', name: 'Half way', value: 0.025 }] });
  for (const name of ['id', 'repeats']) expect(draft).not.toHaveProperty(name);
  expect(draft?.milestones[0]).not.toHaveProperty('doneAt');
});

test('another KPI leaves no number of the old one behind', () => {
  const form = withKpi(followers({ baseline: '4', variant: 'x' }), 'timeToFirstResponse');
  expect(form).toMatchObject({ kpi: 'timeToFirstResponse', direction: 'down', source: 'typed' });
  for (const name of ['baseline', 'target', 'variant']) expect(form).not.toHaveProperty(name);
});

test('another objective brings a KPI that serves it, unless the chosen one does', () => {
  const form = newForm(TODAY, { objective: 'engagement' });
  expect(withObjective(form, 'care').kpi).toBe('responseRate');
  expect(withObjective(withKpi(form, 'shares'), 'awareness').kpi).toBe('shares');
});

test('months and quarters are whole; a month that is nearly over is not proposed', () => {
  expect(presetPeriod('thisQuarter', TODAY)).toEqual({ from: '2026-10-01', to: '2026-12-31' });
  expect(presetPeriod('nextMonth', '2026-12-10')).toEqual({ from: '2027-01-01', to: '2027-01-31' });
  expect(presetPeriod('nextDays', TODAY)).toEqual({ from: TODAY, to: '2026-12-09' });
  expect(firstPeriod('2026-11-24')).toEqual({ from: '2026-11-01', to: '2026-11-30' });
  expect(firstPeriod('2026-11-25')).toEqual({ from: '2026-12-01', to: '2026-12-31' });
});

test('what was reached in one of ten stretches is suggested, within reason', () => {
  const past = { as: 'relative', best: 0.3, p90: 0.237, n: 9, apart: 3 } as const;
  expect(suggestedChange({ value: 400 }, past, 'up')).toBe(0.24);
  expect(suggestedChange({ value: 400 }, { ...past, p90: 3 }, 'up')).toBe(0.1);
  expect(suggestedChange({ value: 400 }, { ...past, p90: -0.04 }, 'up')).toBe(0.1);
  expect(suggestedChange({ value: 400 }, { ...past, p90: -0.04 }, 'down')).toBe(0.04);
  expect(suggestedChange({ value: 400 }, undefined, 'up')).toBe(0.1);
  expect(suggestedChange({ value: 0 }, past, 'up')).toBeUndefined();
  expect(suggestedChange(undefined, past, 'up')).toBeUndefined();
});
