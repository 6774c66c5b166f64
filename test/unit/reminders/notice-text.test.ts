import { describe, expect, test } from 'vitest';
import { createGoalWords } from '../../../lib/goals/goal-words';
import { backgroundTranslator } from '../../../lib/i18n/background';
import { createFormat } from '../../../lib/i18n/format';
import type { Language } from '../../../lib/i18n/language';
import { exactly } from '../../../lib/kpi/estimate';
import { noticeId, pathOfNotice } from '../../../lib/reminders/notice-id';
import { noticeText } from '../../../lib/reminders/notice-text';
import type { GoalReminder, Notice, Reminder } from '../../../lib/reminders/reminder';
import { valuesOn } from '../goals/made-goals';
import { behind, breakout, met, standingGoal } from './made-reminders';

const words = (language: Language) =>
  createGoalWords(backgroundTranslator(language), createFormat(language === 'en' ? 'en-GB' : 'ar', 'UTC'), '2026-11-20');

const textOf = (kind: Notice['kind'], reminders: readonly Reminder[], language: Language = 'en') => {
  const { title, message } = noticeText(words(language), { kind, reminders });
  return [title, ...message.split('\n')].map((line) => line.replaceAll('\u00a0', ' '));
};

const remind = (kind: GoalReminder['kind'], each: Pick<GoalReminder, 'goal' | 'standing'>): GoalReminder => ({ kind, ...each });
const idle: Reminder = { kind: 'idle', days: 4 };

describe('one reminder says all there is to say', () => {
  const near = (daysLeft: number) => remind('deadline', standingGoal('a', { daysLeft, reason: { why: 'firstDay' } }));

  test.each<[string, Notice['kind'], Reminder, readonly string[]]>([
    ['behind', 'behind', remind('behind', behind('a')), ['Goal a', 'Behind: 30% of the way, 50% of the time gone.']],
    ['met', 'met', remind('met', met('a', '2026-11-19')), ['Goal a', 'Met on 19 Nov.']],
    ['in three days', 'deadline', near(4), ['Goal a', '3 days until the deadline.', 'On track: it has only just begun.']],
    ['tomorrow', 'deadline', near(2), ['Goal a', 'Tomorrow is the last day.', 'On track: it has only just begun.']],
    ['today', 'deadline', near(1), ['Goal a', 'Today is the last day.', 'On track: it has only just begun.']],
    [
      'a post',
      'breakout',
      { kind: 'breakout', post: { ...breakout('x:1'), text: 'We are hiring ' } },
      ['A post of yours breaks out', 'acme: 3.4× the usual views at this age', 'We are hiring'],
    ],
    [
      'nothing recorded',
      'idle',
      idle,
      ['Nothing recorded for 4 days', 'Goals and comparisons live on what you look at: open your profiles and posts once.'],
    ],
    [
      'a report',
      'report',
      { kind: 'report', period: { every: 'month', from: '2026-11-01' } },
      ['Time for the monthly report', 'It is one click away, with goals, trends and top posts.'],
    ],
  ])('%s', (_, kind, reminder, lines) => {
    expect(textOf(kind, [reminder])).toEqual(lines);
  });

  test('with what is needed, where that can be told', () => {
    const [current] = valuesOn({ 19: 462 });
    const needing = { requiredPerDay: exactly(18), ...(current && { current }) };
    const goal = { ...behind('a'), standing: { ...behind('a').standing, ...needing } };
    expect(textOf('behind', [remind('behind', goal)])).toContain('needs 18 a day');
    expect(textOf('met', [remind('met', goal)])).not.toContain('needs 18 a day');
  });
});

describe('several say a line each', () => {
  const goals = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => remind('behind', behind(id)));

  test('of a kind', () => {
    expect(textOf('behind', goals.slice(0, 3))).toEqual(['3 goals are behind', 'Goal a', 'Goal b', 'Goal c']);
    expect(textOf('met', goals.slice(0, 2))[0]).toBe('2 goals met');
    expect(textOf('deadline', goals.slice(0, 2))[0]).toBe('2 deadlines are near');
    const posts = ['x:1', 'x:2'].map((post): Reminder => ({ kind: 'breakout', post: { ...breakout(post), of: 'engagement' } }));
    expect(textOf('breakout', posts)).toEqual([
      '2 of your posts break out',
      'acme: 3.4× the usual engagements at this age',
      'acme: 3.4× the usual engagements at this age',
    ]);
  });

  test('and no more lines than are shown', () => {
    expect(textOf('behind', goals.slice(0, 4)).slice(1)).toEqual(['Goal a', 'Goal b', 'Goal c', 'Goal d']);
    expect(textOf('behind', goals).slice(1)).toEqual(['Goal a', 'Goal b', 'Goal c', 'and 3 more']);
  });

  test('of different kinds', () => {
    expect(textOf('several', [...goals.slice(0, 1), idle])).toEqual(['2 reminders', 'Goal a', 'Nothing recorded for 4 days']);
  });

  test('in Arabic, by its own plurals', () => {
    const titles = [2, 3, 6].map((count) => textOf('behind', goals.slice(0, count), 'ar')[0]?.replaceAll(/[\u2068\u2069]/g, ''));
    expect(titles).toEqual(['هدفان متأخران', '3 أهداف متأخرة', '6 أهداف متأخرة']);
  });
});

describe('a click leads', () => {
  test.each<[Notice['kind'], readonly Reminder[], string]>([
    ['behind', [remind('behind', behind('a/b'))], '/sidepanel.html#goals/a%2Fb'],
    ['behind', [remind('behind', behind('a')), remind('behind', behind('b'))], '/sidepanel.html#goals'],
    ['breakout', [{ kind: 'breakout', post: breakout('x:1') }], '/sidepanel.html#posts/x%3A1'],
    ['idle', [idle], '/sidepanel.html'],
    ['report', [{ kind: 'report', period: { every: 'week', from: '2026-11-16' } }], '/report.html'],
    ['several', [idle, remind('met', met('a', '2026-11-19'))], '/sidepanel.html#goals'],
  ])('from %s', (kind, reminders, path) => {
    expect(pathOfNotice(noticeId({ kind, reminders }))).toBe(path);
  });

  test.each(['', 'behind https://example.com/', 'behind /welcome.html', 'behind javascript:alert(1)', '/sidepanel.html.evil'])(
    'nowhere from %j',
    (id) => {
      expect(pathOfNotice(id)).toBeUndefined();
    },
  );

  test('the same reminder has the same id, another kind another one', () => {
    const one = noticeId({ kind: 'behind', reminders: [remind('behind', behind('a'))] });
    expect(noticeId({ kind: 'behind', reminders: [remind('behind', behind('a'))] })).toBe(one);
    expect(noticeId({ kind: 'met', reminders: [remind('met', met('a', '2026-11-19'))] })).not.toBe(one);
  });
});
