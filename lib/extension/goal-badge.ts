import { browser } from 'wxt/browser';
import type { Translate } from '../i18n/i18n';

/** Manifest 2 calls the extension's button by another name. */
type Button = Pick<typeof browser.action, 'setBadgeText' | 'setBadgeBackgroundColor' | 'setBadgeTextColor' | 'setTitle'>;

/** Of the design: the colour of goals that are behind, on which white is readable on any toolbar. */
const BEHIND = '#9a5b00';
const ON_BEHIND = '#ffffff';

/**
 * Says on the extension's button how many goals are behind; nothing when none is.
 * @param number as the person's language writes it.
 */
export async function showGoalsBehind(behind: number, number: string, t: Translate): Promise<void> {
  const button = (browser.action ?? (browser as unknown as { browserAction: Button }).browserAction) as Button;
  const app = t('app.name');
  await Promise.all([
    button.setBadgeText({ text: behind === 0 ? '' : number }),
    button.setBadgeBackgroundColor({ color: BEHIND }),
    button.setBadgeTextColor({ color: ON_BEHIND }),
    button.setTitle({ title: behind === 0 ? app : t('goals.badge', { count: behind, number, app }) }),
  ]);
}
