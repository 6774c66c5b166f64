import { browser } from 'wxt/browser';
import type { Part, Sender } from '../messages';

/** Runs a part of the page's script in the frame that asks for it. Rejects when the sender is no frame of a tab. */
export async function loadPart(part: Part, { tab, frameId }: Sender): Promise<void> {
  if (tab?.id === undefined || frameId === undefined) throw new Error('refused: not a page');
  await browser.scripting.executeScript({ target: { tabId: tab.id, frameIds: [frameId] }, files: [`/${part}.js`] });
}
