import { browser } from 'wxt/browser';
import { matchesAny } from '../data/match-pattern';
import { type PageSettings, sendToFrames } from '../messages';
import { PLATFORMS } from '../platforms';
import type { PlatformId } from '../platforms/types';

/** Tells every open page of the platforms its settings; tabs without our script are passed over. */
export async function tellOpenTabs(settingsOf: (platform: PlatformId) => PageSettings): Promise<void> {
  await Promise.all(
    Object.values(PLATFORMS).map(async ({ id, matches }) => {
      const tabs = await browser.tabs.query({ url: [...matches] });
      await Promise.allSettled(
        tabs.flatMap((tab) => (tab.id === undefined ? [] : sendToFrames(tab.id, 'settings', settingsOf(id)))),
      );
    }),
  );
}

/**
 * Starts the content scripts in pages that are already open: Chromium starts them only in pages loaded after an installation
 * or update. A tab that cannot be reached is passed over.
 */
export async function startInOpenTabs(): Promise<void> {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  const tabs = await browser.tabs.query({ url: Object.values(PLATFORMS).flatMap(({ matches }) => matches), discarded: false });
  await Promise.allSettled(
    tabs.flatMap(({ id }) => (id === undefined ? [] : scripts.map((script) => startInFrames(id, script)))),
  );
}

type ContentScript = NonNullable<ReturnType<typeof browser.runtime.getManifest>['content_scripts']>[number];

async function startInFrames(tabId: number, { js, matches, all_frames }: ContentScript): Promise<void> {
  if (!js || !matches) return;
  const frames = await browser.scripting.executeScript({
    target: { tabId, allFrames: all_frames === true },
    func: () => location.href,
  });
  const frameIds = frames.filter(({ result }) => matchesAny(matches, result)).map(({ frameId }) => frameId);
  if (frameIds.length > 0) await browser.scripting.executeScript({ target: { tabId, frameIds }, files: js as never });
}
