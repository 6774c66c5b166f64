import { defineContentScript } from 'wxt/utils/define-content-script';
import { ContentScriptContext } from '../lib/page/lifetime';
import { startPage } from '../lib/page/start';
import { PLATFORMS } from '../lib/platforms';

export default defineContentScript({
  matches: Object.values(PLATFORMS).flatMap((platform) => platform.matches),
  runAt: 'document_idle',
  main(context) {
    const platform = Object.values(PLATFORMS).find(({ matches }) => matches.some((pattern) => isHostOf(pattern, location)));
    if (platform && context instanceof ContentScriptContext) startPage(platform, context);
  },
});

/** Whether a match pattern such as `https://*.linkedin.com/*` covers the page's host. */
function isHostOf(pattern: string, { hostname }: Location): boolean {
  const host = /^https:\/\/([^/]+)\//.exec(pattern)?.[1] ?? '';
  return host.startsWith('*.') ? `.${hostname}`.endsWith(host.slice(1)) : hostname === host;
}
