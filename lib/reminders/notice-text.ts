import type { GoalWords } from '../goals/goal-words';
import { reasonSentence } from '../goals/reason';
import { needText } from '../goals/sentences';
import { goalTitle } from '../goals/title';
import type { Breakout, GoalReminder, Notice, Reminder } from './reminder';
import type { ReminderKind } from './settings';

export interface NoticeText {
  readonly title: string;
  readonly message: string;
}

/** More lines than this no notification shows. */
const MOST_LINES = 4;

/** What a notification says: of one reminder all there is to say, of several a line each. */
export function noticeText(words: GoalWords, { kind, reminders }: Notice): NoticeText {
  const [first, ...others] = reminders;
  if (first && others.length === 0) return textOf(words, first);
  const number = { count: reminders.length, number: words.format.number(reminders.length) };
  return { title: words.t(TITLE_OF_SEVERAL[kind], number), message: linesOf(words, reminders) };
}

const TITLE_OF_SEVERAL = {
  met: 'reminders.met',
  deadline: 'reminders.deadlines',
  behind: 'reminders.behind',
  breakout: 'reminders.breakout',
  idle: 'reminders.several',
  report: 'reminders.several',
  several: 'reminders.several',
} as const satisfies Record<ReminderKind | 'several', string>;

function textOf(words: GoalWords, reminder: Reminder): NoticeText {
  const { t, format } = words;
  switch (reminder.kind) {
    case 'breakout':
      return {
        title: t('reminders.breakout', { count: 1, number: format.number(1) }),
        message: breakoutText(words, reminder.post),
      };
    case 'idle':
      return {
        title: t('reminders.idle', { count: reminder.days, number: format.number(reminder.days) }),
        message: t('reminders.idle.text'),
      };
    case 'report':
      return {
        title: t(reminder.period.every === 'week' ? 'reminders.report.week' : 'reminders.report.month'),
        message: t('reminders.report.text'),
      };
    default:
      return { title: goalTitle(words, reminder.goal), message: goalText(words, reminder) };
  }
}

function goalText(words: GoalWords, { kind, goal, standing }: GoalReminder): string {
  const lines = [reasonSentence(words, goal, standing), kind === 'met' ? undefined : needText(words, goal, standing)];
  const deadline = kind === 'deadline' ? deadlineText(words, standing.daysLeft - 1) : undefined;
  return [deadline, ...lines].filter(Boolean).join('\n');
}

function deadlineText({ t, format }: GoalWords, days: number): string {
  if (days <= 0) return t('reminders.deadline.today');
  return t('reminders.deadline', { count: days, number: format.number(days) });
}

function breakoutText({ t, numbers }: GoalWords, { handle, text, of, multiple }: Breakout): string {
  const filled = { account: handle, multiple: numbers.value('outlierScore', multiple) };
  const line = t(of === 'views' ? 'reminders.breakout.views' : 'reminders.breakout.engagement', filled);
  return [line, text?.trim()].filter(Boolean).join('\n');
}

function linesOf(words: GoalWords, reminders: readonly Reminder[]): string {
  const isFull = reminders.length > MOST_LINES;
  const shown = reminders.slice(0, isFull ? MOST_LINES - 1 : MOST_LINES).map((reminder) => lineOf(words, reminder));
  const more = reminders.length - shown.length;
  if (more > 0) shown.push(words.t('reminders.more', { count: more, number: words.format.number(more) }));
  return shown.join('\n');
}

/** What it is about; what there is to say of it, only where it goes without a subject. */
function lineOf(words: GoalWords, reminder: Reminder): string {
  if (reminder.kind !== 'breakout') return textOf(words, reminder).title;
  return breakoutText(words, { ...reminder.post, text: '' });
}
