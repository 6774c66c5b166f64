import { useEffect, useState } from 'react';
import { type Browser, browser } from 'wxt/browser';
import { matchesAny } from '../../lib/data/match-pattern';
import type { TabFacts } from '../../lib/health/page-status';
import { type PageState, sendToPage } from '../../lib/messages';
import { PLATFORMS } from '../../lib/platforms';
import { PLATFORM_IDS, type PlatformId } from '../../lib/platforms/types';

function platformAt(address: string | undefined): PlatformId | null {
  return PLATFORM_IDS.find((id) => matchesAny(PLATFORMS[id].matches, address)) ?? null;
}

/** The tab the popup was opened on; `undefined` until the browser says. */
export function useActiveTab(): Browser.tabs.Tab | undefined {
  const [tab, setTab] = useState<Browser.tabs.Tab>();
  useEffect(() => {
    void browser.tabs.query({ active: true, currentWindow: true }).then(([active]) => setTab(active));
  }, []);
  return tab;
}

/**
 * What the tab shows and what its page answers.
 * @param refresh a new value asks the page again
 */
export function useTabFacts(tab: Browser.tabs.Tab | undefined, refresh: unknown): TabFacts {
  const [page, setPage] = useState<PageState | null>();
  const platform = tab ? platformAt(tab.url) : undefined;
  const id = tab?.id;
  // `refresh` is the reason to ask again
  useEffect(() => {
    if (id === undefined || !platform) return;
    let wanted = true;
    sendToPage(id, 'pageState', {}).then(
      (state) => wanted && setPage(state),
      () => wanted && setPage(null),
    );
    return () => {
      wanted = false;
    };
  }, [id, platform, refresh]);
  return { platform, page };
}
