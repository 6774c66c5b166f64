import type { Sender } from '../messages';
import { PLATFORMS } from '../platforms';
import type { PlatformId } from '../platforms/types';
import { matchesAny } from './match-pattern';

/** Throws unless the message comes from a page of the platform it speaks for: frame and tab both. */
export function assertFromPlatform(sender: Sender, platform: PlatformId): void {
  const { matches } = PLATFORMS[platform];
  const isPlatforms = (address: string | undefined) => matchesAny(matches, address);
  const isOrigin = sender.origin === undefined || isPlatforms(`${sender.origin}/`);
  const isTab = sender.tab !== undefined && (sender.tab.url === undefined || isPlatforms(sender.tab.url));
  if (!isPlatforms(sender.url) || !isOrigin || !isTab) throw new Error(`refused: not a page of ${platform}`);
}

/**
 * Throws unless the message comes from one of the extension's own pages.
 * @param home the extension's origin as an address, `chrome-extension://…/`.
 */
export function assertFromExtension(sender: Sender, home: string): void {
  if (!sender.url?.startsWith(home)) throw new Error('refused: only the pages of the extension may ask this');
}
