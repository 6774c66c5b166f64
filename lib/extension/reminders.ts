import { browser } from 'wxt/browser';
import { openStore, type Store } from '../data/db';
import { refreshGoals } from '../data/goals-refresh';
import { loadReminderFacts } from '../data/reminder-facts';
import { loadSettings } from '../data/settings';
import { loadTold, saveTold } from '../data/told';
import { localDay } from '../day';
import { createGoalWords, type GoalWords } from '../goals/goal-words';
import { backgroundTranslator } from '../i18n/background';
import { createFormat, formatLocale } from '../i18n/format';
import { uiLanguage } from '../i18n/language';
import { noticeId } from '../reminders/notice-id';
import { noticeText } from '../reminders/notice-text';
import { planReminders } from '../reminders/plan';
import type { Settings } from '../settings';
import { listenToNotifications, mayNotify, notify } from './notifications';

const ALARM = 'reminders';
const EVERY_MINUTES = 30;

/**
 * From now on, every half hour, goals are counted and the person is told what there is to tell. Call it in the first tick of the
 * background: it may have been started for the alarm, or for a click on a notification.
 */
export function startReminders(db: Store, report: (error: unknown) => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) lookAround(db, Date.now(), report).catch(report);
  });
  // Does nothing itself: the browser starts the background for it, which then looks after its alarm.
  browser.runtime.onStartup.addListener(() => {});
  listenToNotifications(report);
  keepAlarm(Date.now()).catch(report);
}

/** Firefox forgets alarms when it closes. One that is further away than its period was set by a clock that went wrong. */
async function keepAlarm(now: number): Promise<void> {
  const alarm = await browser.alarms.get(ALARM);
  const isSound = alarm?.periodInMinutes === EVERY_MINUTES && alarm.scheduledTime <= now + EVERY_MINUTES * 60_000;
  if (!isSound) await browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: EVERY_MINUTES });
}

async function lookAround(db: Store, now: number, report: (error: unknown) => void): Promise<void> {
  await openStore(db);
  // Goals that cannot be counted now stand as they did.
  await refreshGoals(db, now).catch(report);
  await remind(db, now);
}

async function remind(db: Store, now: number): Promise<void> {
  const settings = await loadSettings(db);
  if (!settings.reminders.isOn || !(await mayNotify())) return;
  const [facts, before] = await Promise.all([loadReminderFacts(db, now, settings), loadTold(db)]);
  const { notices, told } = planReminders(facts, settings.reminders, before, { now, zone: settings.timeZone });
  const words = wordsOf(settings, now);
  // Shown, then remembered: should the background end in between, the same is shown again in its own place, and nothing is lost.
  for (const notice of notices) await notify(noticeId(notice), noticeText(words, notice));
  await saveTold(db, told);
}

function wordsOf({ language: chosen, timeZone }: Settings, now: number): GoalWords {
  const browserLanguage = browser.i18n.getUILanguage();
  const language = uiLanguage(chosen, browserLanguage);
  const format = createFormat(formatLocale(language, [browserLanguage]), timeZone);
  return createGoalWords(backgroundTranslator(language), format, localDay(now, timeZone));
}
