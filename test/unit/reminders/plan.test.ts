import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localDay, localHour } from '../../../lib/day';
import { daysBetween } from '../../../lib/goals/days';
import { standingOf } from '../../../lib/goals/standing';
import { MOST_A_DAY, planReminders } from '../../../lib/reminders/plan';
import type { Notice, ReminderFacts } from '../../../lib/reminders/reminder';
import type { ReminderSettings } from '../../../lib/reminders/settings';
import { NOTHING_TOLD, type Told } from '../../../lib/reminders/told';
import { FOLLOWERS, makeGoal, november, valuesOn } from '../goals/made-goals';
import { ALL, behind, breakout, brief, factsOf, met, noon, ON, standingGoal } from './made-reminders';

const zone = 'Europe/Riga';
const at = (day: string, facts: ReminderFacts, told: Told = NOTHING_TOLD, settings = ON) =>
  planReminders(facts, settings, told, { now: noon(day), zone });

test('several reminders of a kind share a notification', () => {
  const facts = factsOf([behind('a'), behind('b'), met('c', '2026-11-20'), behind('d')]);
  expect(at('2026-11-20', facts).notices.map(brief)).toEqual(['met c', 'behind a b d']);
});

test('what is more than the day has room for shares its last notification', () => {
  const facts = factsOf([behind('a'), met('b', '2026-11-20'), standingGoal('c', { daysLeft: 1 })], {
    breakouts: [breakout('x:1')],
    recorded: { at: 1, day: '2026-11-01' },
  });
  const { notices, told } = at('2026-11-20', facts);
  expect(notices.map(brief)).toEqual(['met b', 'deadline c', 'several a x:1 idle']);
  expect(notices).toHaveLength(MOST_A_DAY);
  expect(at('2026-11-20', facts, told).notices).toEqual([]);
});

test('what comes up when the day is full is told the next day', () => {
  const full: Told = { ...NOTHING_TOLD, days: { '2026-11-20': { shown: MOST_A_DAY, goals: [] } } };
  const { notices, told } = at('2026-11-20', factsOf([behind('a')]), full);
  expect(notices).toEqual([]);
  expect(at('2026-11-21', factsOf([behind('a')]), told).notices.map(brief)).toEqual(['behind a']);
});

test('what was told is forgotten with its goal, and after a while', () => {
  const { told } = at('2026-11-20', factsOf([behind('a'), behind('b')], { breakouts: [breakout('x:1')] }));
  expect(Object.keys(told.goals)).toEqual(['a', 'b']);
  const later = at('2026-11-21', factsOf([behind('b')]), told).told;
  expect(Object.keys(later.goals)).toEqual(['b']);
  expect(Object.keys(later.posts)).toEqual(['x:1']);
  expect(at('2027-02-01', factsOf([]), later).told).toMatchObject({ days: {}, posts: {} });
});

/** What is shown when the clock is looked at so often, and says this. */
function simulate(clock: readonly number[], factsAt: (today: string) => ReminderFacts, settings: ReminderSettings) {
  const shown: { readonly now: number; readonly notice: Notice }[] = [];
  let told = NOTHING_TOLD;
  for (const now of clock) {
    const plan = planReminders(factsAt(localDay(now, zone)), settings, told, { now, zone });
    // As it is stored and read again by the next worker.
    told = JSON.parse(JSON.stringify(plan.told)) as Told;
    shown.push(...plan.notices.map((notice) => ({ now, notice })));
  }
  return shown;
}

/** Of looks at the clock. */
const A_DAY = 16;
const STEP = 86_400_000 / A_DAY;
const DAY = STEP * A_DAY;
const START = Date.parse('2026-10-10T00:00:00Z'); // The last Sunday of October is in it, on which Riga sets its clocks back.

/** What a clock says in the course of 40 days, with jumps of up to a month to either side that stay or are set right again. */
const clocks = fc
  .array(
    fc.record({
      at: fc.nat(40 * A_DAY),
      jump: fc.integer({ min: -30 * A_DAY, max: 30 * A_DAY }),
      lasts: fc.option(fc.nat(10 * A_DAY)),
    }),
    { maxLength: 2 },
  )
  .map((jumps) =>
    Array.from({ length: 40 * A_DAY }, (_, step) => {
      const active = jumps.filter(({ at: from, lasts }) => step >= from && (lasts === null || step < from + lasts));
      return START + (step + active.reduce((sum, { jump }) => sum + jump, 0)) * STEP;
    }),
  );

/** Goals that fall behind, catch up, reach their target and end. */
function livingGoalsOn(today: string): ReminderFacts {
  const numbers = [410, 412, 415, 431, 447, 462, 463, 464, 480, 485];
  const goals = [1, 2, 3, 4].map((each) => {
    const goal = makeGoal(FOLLOWERS, { id: `g${each}` });
    const looks = Object.fromEntries(numbers.map((number, index) => [1 + index * 3, number - each * 4]));
    const values = valuesOn(looks).filter(({ day }) => day <= today);
    return { goal, standing: standingOf(goal, values, today) };
  });
  return factsOf(goals, {
    breakouts: today > november(9) ? [breakout('x:1'), breakout('x:2')] : [],
    recorded: { at: 1, day: november(2) },
  });
}

const known = new Map<string, ReminderFacts>();

function livingGoals(today: string): ReminderFacts {
  const facts = known.get(today) ?? livingGoalsOn(today);
  known.set(today, facts);
  return facts;
}

test('whatever the clock does, no goal is told of twice on a day, none in quiet hours, and no day has too many', () => {
  const settings = { ...ALL, quietFrom: 20, quietUntil: 8 };
  let most = 0;
  fc.assert(
    fc.property(clocks, (clock) => {
      const shown = simulate(clock, livingGoals, settings);
      const goalsByDay = new Map<string, string[]>();
      const countByDay = new Map<string, number>();
      for (const { now, notice } of shown) {
        const hour = localHour(now, zone);
        expect(hour >= 8 && hour < 20, `${hour} o'clock`).toBe(true);
        const day = localDay(now, zone);
        countByDay.set(day, (countByDay.get(day) ?? 0) + 1);
        const goals = notice.reminders.flatMap((reminder) => ('goal' in reminder ? reminder.goal.id : []));
        goalsByDay.set(day, [...(goalsByDay.get(day) ?? []), ...goals]);
      }
      for (const [day, goals] of goalsByDay) expect(new Set(goals).size, `${day}: ${goals.join(' ')}`).toBe(goals.length);
      for (const [day, count] of countByDay) expect(count, day).toBeLessThanOrEqual(MOST_A_DAY);
      most = Math.max(most, shown.length);
    }),
    { numRuns: 40 },
  );
  expect(most).toBeGreaterThan(5);
});

test('whatever the clock did, a goal that stays behind is told of within eight days of a clock that is right again', () => {
  const settings = { ...ALL, quietFrom: 20, quietUntil: 8 };
  const always = factsOf([behind('a', { period: { from: '2026-01-01', to: '2027-12-31' } })]);
  fc.assert(
    fc.property(clocks, (clock) => {
      const last = START + 75 * DAY;
      const right = Array.from({ length: 8 * A_DAY }, (_, step) => last + step * STEP);
      const shown = simulate([...clock, ...right], () => always, settings);
      expect(shown.filter(({ now }) => now >= last).length).toBeGreaterThan(0);
    }),
    { numRuns: 40 },
  );
});

test('a clock that is a month ahead for a day, and set right, costs one reminder too many and no week of silence more', () => {
  const always = factsOf([behind('a', { period: { from: '2026-01-01', to: '2027-12-31' } })]);
  const step = (index: number) => START + index * STEP;
  const clock = Array.from(
    { length: 30 * A_DAY },
    (_, index) => step(index) + (index >= 10 * A_DAY && index < 11 * A_DAY ? 30 * DAY : 0),
  );
  const days = simulate(clock, () => always, ON).map(({ now }) => daysBetween('2026-10-10', localDay(now, zone)));
  expect(days).toEqual([0, 7, 40, 18, 25]);
});

test('when clocks change, the hours of quiet are those on the wall', () => {
  const settings = { ...ON, quietFrom: 2, quietUntil: 4 };
  // In Riga on 25 October 3:00–4:00 comes twice, and on 28 March 2027 not at all.
  const heard = (time: string) =>
    planReminders(factsOf([behind('a', { period: { from: '2026-01-01', to: '2027-12-31' } })]), settings, NOTHING_TOLD, {
      now: Date.parse(time),
      zone,
    }).notices.length;
  expect([heard('2026-10-25T00:30:00Z'), heard('2026-10-25T01:30:00Z'), heard('2026-10-25T02:00:00Z')]).toEqual([0, 0, 1]);
  expect([heard('2027-03-28T00:30:00Z'), heard('2027-03-28T01:00:00Z')]).toEqual([0, 1]);
});
