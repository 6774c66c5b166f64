import type { Sender } from '../messages';
import { PLATFORMS } from '../platforms';
import { PLATFORM_IDS, type PlatformId } from '../platforms/types';
import { matchesAny } from './match-pattern';

/** Throws unless the message comes from a page of the platform it speaks for. */
export function assertFromPlatform(sender: Sender, platform: PlatformId): void {
  if (!isFromPlatform(sender, platform)) throw new Error(`refused: not a page of ${platform}`);
}

/**
 * The frame and the tab it is in, both: a post embedded in somebody else's page is not what the person browses. A page's own last
 * words may come when its tab already names the next page.
 */
function isFromPlatform({ url, origin, tab, frameId }: Sender, platform: PlatformId): boolean {
  const isPlatforms = (address: string | undefined) => matchesAny(PLATFORMS[platform].matches, address);
  if (tab === undefined || !isPlatforms(url)) return false;
  return (frameId === 0 || isPlatforms(tab.url ?? url)) && (origin === undefined || isPlatforms(`${origin}/`));
}

/**
 * Throws unless the message comes from one of the extension's own pages.
 * @param home the extension's origin as an address, `chrome-extension://…/`.
 */
export function assertFromExtension(sender: Sender, home: string): void {
  if (!sender.url?.startsWith(home)) throw new Error('refused: only the pages of the extension may ask this');
}

/** Throws unless the message comes from a page of any platform or from the extension itself. */
export function assertFromUs(sender: Sender, home: string): void {
  const fromPlatform = PLATFORM_IDS.some((platform) => isFromPlatform(sender, platform));
  if (!fromPlatform) assertFromExtension(sender, home);
}
