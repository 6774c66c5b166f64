import { MatchPattern } from 'wxt/utils/match-patterns';

/** True when an address fits one of the match patterns of an extension; what is no address, or names a port, fits none. */
export function matchesAny(patterns: readonly string[], address: string | undefined): boolean {
  if (!address || !URL.canParse(address) || new URL(address).port !== '') return false;
  return patterns.some((pattern) => new MatchPattern(pattern).includes(address));
}
