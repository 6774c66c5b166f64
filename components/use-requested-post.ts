import { useEffect, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import { loadPanelTarget } from '../lib/data/panel-target';
import { isSample, useRecorded } from './database';
import { showRecorded } from './sample/workspace';

/** A panel that opens because of a request finds it this old at most. */
const OPENING_MS = 10_000;

/** Calls back with the key of a post that a page in this window asked the panel to show. */
export function useRequestedPost(onRequest: (post: string) => void): void {
  const target = useRecorded(loadPanelTarget);
  const [windowId, setWindowId] = useState<number>();
  const shownAt = useRef(Date.now() - OPENING_MS);
  useEffect(() => {
    browser.windows.getCurrent().then(
      ({ id }) => setWindowId(id),
      () => {}, // without a window nobody can ask
    );
  }, []);
  useEffect(() => {
    if (!target || windowId !== target.windowId || target.at <= shownAt.current) return;
    shownAt.current = target.at;
    if (isSample) showRecorded({ tab: 'posts', post: target.post });
    else onRequest(target.post);
  });
}
