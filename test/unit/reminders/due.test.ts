import { describe, expect, test } from 'vitest';
import { dueReminders } from '../../../lib/reminders/due';
import { planReminders } from '../../../lib/reminders/plan';
import type { ReminderFacts } from '../../../lib/reminders/reminder';
import { isQuiet, type ReminderSettings } from '../../../lib/reminders/settings';
import { NOTHING_TOLD, type Told } from '../../../lib/reminders/told';
import { ITEM } from '../goals/made-goals';
import { ALL, behind, breakout, brief, factsOf, met, noon, ON, standingGoal } from './made-reminders';

const zone = 'Europe/Riga';

/** What is shown at noon of each of these days, one after the other. */
function shownOn(
  days: readonly string[],
  factsOn: ReminderFacts | ((day: string) => ReminderFacts),
  settings: ReminderSettings = ON,
  before: Told = NOTHING_TOLD,
): string[] {
  let told = before;
  return days.map((day) => {
    const facts = typeof factsOn === 'function' ? factsOn(day) : factsOn;
    const plan = planReminders(facts, settings, told, { now: noon(day), zone });
    told = plan.told;
    return plan.notices.map(brief).join(', ');
  });
}

const november = (...days: number[]) => days.map((day) => `2026-11-${String(day).padStart(2, '0')}`);

describe('quiet hours', () => {
  test.each([
    [20, 8, [20, 23, 0, 7], [8, 12, 19]],
    [8, 20, [8, 12, 19], [20, 0, 7]],
    [0, 6, [0, 5], [6, 23]],
    [22, 0, [22, 23], [0, 21]],
    [9, 9, [], [0, 8, 9, 10, 23]],
  ])('from %i until %i', (quietFrom, quietUntil, quiet, loud) => {
    for (const hour of quiet) expect(isQuiet({ ...ON, quietFrom, quietUntil }, hour), `${hour}`).toBe(true);
    for (const hour of loud) expect(isQuiet({ ...ON, quietFrom, quietUntil }, hour), `${hour}`).toBe(false);
  });

  test('are those of the zone chosen, and what was due is told when they end', () => {
    const settings = { ...ON, quietFrom: 20, quietUntil: 8 };
    const at = (time: string, told: Told) =>
      planReminders(factsOf([behind('a')]), settings, told, { now: Date.parse(time), zone });
    const atNight = at('2026-11-10T05:30:00Z', NOTHING_TOLD); // 7:30 in Riga
    expect(atNight.notices).toEqual([]);
    expect(at('2026-11-10T06:00:00Z', atNight.told).notices.map(brief)).toEqual(['behind a']);
  });
});

describe('a goal that is behind', () => {
  test('is told when it becomes so, not each day, and again after a week', () => {
    const days = november(3, 4, 5, 10, 11, 17, 18);
    expect(shownOn(days, factsOf([behind('a')]))).toEqual(['behind a', '', '', 'behind a', '', 'behind a', '']);
  });

  test('that goes back and forth is not told each time', () => {
    const facts = (day: string) => factsOf([day.endsWith('04') ? standingGoal('a', {}) : behind('a')]);
    expect(shownOn(november(3, 4, 5, 6), facts)).toEqual(['behind a', '', '', '']);
  });

  test('is not told before it begins, after its deadline, or when put away', () => {
    for (const change of [
      { period: { from: '2026-12-01', to: '2026-12-31' } },
      { period: { from: '2026-10-01', to: '2026-11-05' } },
      { archivedAt: 1 },
      { doneAt: 1 },
    ])
      expect(shownOn(['2026-11-20'], factsOf([behind('a', change)]))).toEqual(['']);
  });

  test('is told today though the clock says it was told in a month, and then not again for a week', () => {
    const days = ['2026-12-10', ...november(10, 11, 12, 16, 17, 18)];
    const facts = factsOf([behind('a', { period: { from: '2026-11-01', to: '2026-12-31' } })]);
    // The jump forward is told once; back again, it counts as told on the first day.
    expect(shownOn(days, facts)).toEqual(['behind a', '', '', '', '', 'behind a', '']);
  });
});

describe('a deadline', () => {
  const near = (daysLeft: number, change = {}) => factsOf([standingGoal('a', { daysLeft }, change)]);

  test.each([
    [5, 3, ''],
    [4, 3, 'deadline a'],
    [1, 3, 'deadline a'],
    [1, 0, 'deadline a'],
    [2, 0, ''],
  ])('with %i days left, today included, and told %i days before: %j', (daysLeft, deadlineDays, shown) => {
    expect(shownOn(['2026-11-20'], near(daysLeft), { ...ON, deadlineDays })).toEqual([shown]);
  });

  test('is told once, and once more when it is put off', () => {
    const put = { period: { from: '2026-11-01', to: '2026-12-02' } };
    const facts = (day: string) => near(3, day >= '2026-11-25' ? put : {});
    expect(shownOn(november(20, 21, 22, 25, 26), facts)).toEqual(['deadline a', '', '', 'deadline a', '']);
  });

  test('is not told of goals that are met, nor on the day they begin', () => {
    const metGoal = factsOf([standingGoal('a', { daysLeft: 2, state: 'met' })]);
    expect(shownOn(['2026-11-20'], metGoal)).toEqual(['']);
    const begun = near(2, { period: { from: '2026-11-20', to: '2026-11-21' } });
    expect(shownOn(november(20, 21), begun)).toEqual(['', 'deadline a']);
  });

  test('of a goal that is behind says both, so neither comes again the next day', () => {
    const facts = factsOf([{ ...behind('a'), standing: { ...behind('a').standing, daysLeft: 2 } }]);
    expect(shownOn(november(20, 21, 22), facts)).toEqual(['deadline a', '', '']);
  });

  test('of an item of a checklist is told, too', () => {
    const item = { goal: { ...ITEM, id: 'a' }, standing: standingGoal('a', { daysLeft: 2 }).standing };
    expect(shownOn(['2026-11-20'], factsOf([item]))).toEqual(['deadline a']);
  });
});

describe('a goal that is met', () => {
  test('is told once, for ever', () => {
    expect(shownOn(november(20, 21, 28, 30), factsOf([met('a', '2026-11-19')]))).toEqual(['met a', '', '', '']);
  });

  test('is no news after two weeks', () => {
    expect(shownOn(['2026-11-20'], factsOf([met('a', '2026-11-06')]))).toEqual(['met a']);
    expect(shownOn(['2026-11-20'], factsOf([met('a', '2026-11-05')]))).toEqual(['']);
  });

  test('is not told to who ticked it', () => {
    const item = { goal: { ...ITEM, id: 'a' }, standing: met('a', '2026-11-19').standing };
    expect(shownOn(['2026-11-20'], factsOf([item]))).toEqual(['']);
  });

  test('on a day it was told to be behind is told the next day', () => {
    let told = NOTHING_TOLD;
    const at = (time: string, facts: ReminderFacts) => {
      const plan = planReminders(facts, ON, told, { now: Date.parse(time), zone });
      told = plan.told;
      return plan.notices.map(brief);
    };
    expect(at('2026-11-20T09:00:00Z', factsOf([behind('a')]))).toEqual(['behind a']);
    expect(at('2026-11-20T15:00:00Z', factsOf([met('a', '2026-11-20')]))).toEqual([]);
    expect(at('2026-11-20T22:30:00Z', factsOf([met('a', '2026-11-20')]))).toEqual(['met a']); // half past midnight in Riga
  });
});

describe('nothing recorded', () => {
  const since = (day: string, at = 1) => factsOf([], { recorded: { at, day } });

  test('is told after the days set, and each week', () => {
    expect(shownOn(november(11, 12, 13, 14, 19, 20, 26), since('2026-11-10'))).toEqual([
      '',
      '',
      'idle idle',
      '',
      '',
      'idle idle',
      '',
    ]);
    expect(shownOn(november(14, 15), since('2026-11-10'), { ...ON, idleDays: 5 })).toEqual(['', 'idle idle']);
  });

  test('is told at its time after something was recorded again', () => {
    const facts = (day: string) => (day < '2026-11-15' ? since('2026-11-10') : since('2026-11-14', 2));
    expect(shownOn(november(13, 15, 17), facts)).toEqual(['idle idle', '', 'idle idle']);
  });

  test('is not told where nothing is to be recorded', () => {
    expect(shownOn(november(20), factsOf([]))).toEqual(['']);
  });

  test('counts from today where the last reading is said to be of next month', () => {
    expect(shownOn(november(10, 12, 13), since('2026-12-10'))).toEqual(['', '', 'idle idle']);
  });
});

describe('posts that break out', () => {
  test('are told once each', () => {
    const facts = (day: string) =>
      factsOf([], { breakouts: [breakout('x:1'), ...(day > '2026-11-20' ? [breakout('x:2')] : [])] });
    expect(shownOn(november(20, 21, 22), facts)).toEqual(['breakout x:1', 'breakout x:2', '']);
  });
});

describe('the report', () => {
  test('is told when a week begins, on the day the browser is next used', () => {
    expect(shownOn(november(18, 22, 23, 24), factsOf([]), ALL)).toEqual(['', '', 'report report', '']);
    expect(shownOn(november(18, 25, 26, 29, 30), factsOf([]), ALL)).toEqual(['', 'report report', '', '', 'report report']);
  });

  test('is told when a month begins', () => {
    const settings = { ...ALL, reportEvery: 'month' } as const;
    expect(shownOn([...november(18, 23, 30), '2026-12-01', '2026-12-02'], factsOf([]), settings)).toEqual([
      '',
      '',
      '',
      'report report',
      '',
    ]);
  });

  test('is not told anew because it is to come at other times, or because it was switched off for a while', () => {
    let told = NOTHING_TOLD;
    const at = (day: string, change: Partial<ReminderSettings>) => {
      const plan = planReminders(factsOf([]), { ...ALL, ...change }, told, { now: noon(day), zone });
      told = plan.told;
      return plan.notices.map(brief);
    };
    expect(at('2026-11-04', { reportEvery: 'month' })).toEqual([]);
    expect(at('2026-11-12', { reportEvery: 'week' })).toEqual([]);
    expect(at('2026-11-13', { kinds: { ...ALL.kinds, report: false } })).toEqual([]);
    expect(at('2026-11-26', {})).toEqual([]);
    expect(at('2026-11-30', {})).toEqual(['report report']);
  });

  test('is told once for a clock that jumps a month forward, and goes on after it was set right', () => {
    const days = [...november(18), '2026-12-18', ...november(18, 19, 23, 24)];
    expect(shownOn(days, factsOf([]), ALL)).toEqual(['', 'report report', '', '', 'report report', '']);
  });
});

test('each kind has its own switch', () => {
  const facts = factsOf([behind('a'), met('b', '2026-11-20'), standingGoal('c', { daysLeft: 2 })], {
    breakouts: [breakout('x:1')],
    recorded: { at: 1, day: '2026-11-01' },
  });
  const told: Told = {
    ...NOTHING_TOLD,
    idle: { recordedAt: 1, since: '2026-11-01' },
    report: { every: 'week', from: '2026-11-09' },
  };
  const kindsOf = (settings: ReminderSettings) => dueReminders(facts, settings, told, '2026-11-20').map(({ kind }) => kind);
  expect(kindsOf(ALL).sort()).toEqual(['behind', 'breakout', 'deadline', 'idle', 'met', 'report']);
  for (const kind of kindsOf(ALL)) expect(kindsOf({ ...ALL, kinds: { ...ALL.kinds, [kind]: false } })).not.toContain(kind);
});

test('switched off, nothing is told', () => {
  expect(shownOn(['2026-11-20'], factsOf([behind('a')]), { ...ON, isOn: false })).toEqual(['']);
});
