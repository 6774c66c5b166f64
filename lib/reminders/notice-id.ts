import type { Notice, Reminder } from './reminder';

/** Pages that a notification leads to. */
const PANEL = '/sidepanel.html';
const REPORT = '/report.html';

/**
 * The name under which the browser shows a notice. It holds where a click leads to, because who shows it may be gone by then; and it is
 * the same for the same reminder, which therefore never stands there twice.
 */
export function noticeId({ kind, reminders }: Notice): string {
  const [first, ...others] = reminders;
  const path = first && others.length === 0 ? pathOf(first) : pathOfSeveral(reminders);
  return `${kind} ${path}`;
}

/** Where a click on a notification leads; `undefined` when it is none of ours. */
export function pathOfNotice(id: string): `/${string}` | undefined {
  const path = id.slice(id.indexOf(' ') + 1);
  return path === REPORT || path === PANEL || path.startsWith(`${PANEL}#`) ? (path as `/${string}`) : undefined;
}

function pathOf(reminder: Reminder): string {
  switch (reminder.kind) {
    case 'breakout':
      return `${PANEL}#posts/${encodeURIComponent(reminder.post.post)}`;
    case 'idle':
      return PANEL;
    case 'report':
      return REPORT;
    default:
      return `${PANEL}#goals/${encodeURIComponent(reminder.goal.id)}`;
  }
}

/** To the list of goals, if there are any among them. */
function pathOfSeveral(reminders: readonly Reminder[]): string {
  if (reminders.some(({ kind }) => kind === 'met' || kind === 'deadline' || kind === 'behind')) return `${PANEL}#goals`;
  return reminders.some(({ kind }) => kind === 'breakout') ? `${PANEL}#posts` : PANEL;
}
