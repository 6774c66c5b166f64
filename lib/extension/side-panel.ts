import { browser } from 'wxt/browser';

/** Firefox's own name for a side panel; absent elsewhere. */
interface SidebarAction {
  open(): Promise<void>;
}

/**
 * Opens the side panel in a window. Call it before anything asynchronous: browsers allow it only right after a click.
 * Where that is refused, and it is after a click inside a page in Firefox, the panel opens as a tab.
 * @param windowId of the click's tab.
 * @param post key of the post to show in the tab.
 */
export function openPanel(windowId: number | undefined, post: string | undefined): Promise<unknown> {
  return openBeside(windowId).catch(() => {
    const path = `/sidepanel.html${post ? `#posts/${encodeURIComponent(post)}` : ''}` as const;
    return browser.tabs.create({ url: browser.runtime.getURL(path), ...(windowId !== undefined && { windowId }) });
  });
}

function openBeside(windowId: number | undefined): Promise<void> {
  const { sidebarAction } = browser as typeof browser & { readonly sidebarAction?: SidebarAction };
  if (sidebarAction) return sidebarAction.open();
  return windowId === undefined ? Promise.reject(new Error('which window?')) : browser.sidePanel.open({ windowId });
}
