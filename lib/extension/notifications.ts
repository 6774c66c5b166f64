import { browser } from 'wxt/browser';
import { pathOfNotice } from '../reminders/notice-id';
import type { NoticeText } from '../reminders/notice-text';

/** Not there before the person has let the extension show notifications. */
function notifications(): typeof browser.notifications | undefined {
  return browser.notifications as typeof browser.notifications | undefined;
}

/** Whether the person lets the extension show notifications. */
export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['notifications'] });
}

/**
 * Has the browser ask the person, unless they have agreed before.
 * Call it before anything asynchronous: browsers ask only right after a click.
 * @returns false when they do not agree.
 */
export function askToNotify(): Promise<boolean> {
  return browser.permissions.request({ permissions: ['notifications'] });
}

/** Shows a notification, in place of one with the same id. Only what Chromium and Firefox both know: no buttons, no priority. */
export async function notify(id: string, { title, message }: NoticeText): Promise<void> {
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  await notifications()?.create(id, { type: 'basic', iconUrl, title, message });
}

/** A click on a notification leads to what it is about. Call it in the first tick, and when notifications have been allowed. */
export function listenToNotifications(report: (error: unknown) => void): void {
  const listen = () => {
    const clicked = notifications()?.onClicked;
    if (clicked && !clicked.hasListener(follow)) clicked.addListener(follow);
  };
  const follow = (id: string) => {
    open(id).catch(report);
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
}

/** The side panel opens only after a click in a page or on the button, so it is a tab. */
async function open(id: string): Promise<void> {
  const path = pathOfNotice(id);
  if (!path) return;
  const url = browser.runtime.getURL(path as '/sidepanel.html');
  // On some systems the browser runs on when its last window is closed.
  const tab = await browser.tabs.create({ url }).catch(() => undefined);
  if (tab) await browser.windows.update(tab.windowId, { focused: true });
  else await browser.windows.create({ url });
  await notifications()?.clear(id);
}
