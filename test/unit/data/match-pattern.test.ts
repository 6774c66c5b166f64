import { expect, test } from 'vitest';
import { matchesAny } from '../../../lib/data/match-pattern';

test.for([
  ['https://x.com/*', 'https://x.com/', true],
  ['https://x.com/*', 'https://x.com/a?b#c', true],
  ['https://x.com/*', 'https://www.x.com/', false],
  ['https://x.com/*', 'http://x.com/', false],
  ['*://x.com/*', 'http://x.com/', true],
  ['*://x.com/*', 'ftp://x.com/', false],
  ['https://*.linkedin.com/*', 'https://linkedin.com/feed/', true],
  ['https://*.linkedin.com/*', 'https://de.linkedin.com/feed/', true],
  ['https://*.linkedin.com/*', 'https://evil-linkedin.com/feed/', false],
  ['https://www.linkedin.com/preload/*', 'https://www.linkedin.com/preload/?a=1', true],
  ['https://www.linkedin.com/preload/*', 'https://www.linkedin.com/feed/', false],
  ['https://x.com/a.b/*', 'https://x.com/aXb/', false],
  ['https://x.com/*', 'about:blank', false],
  ['https://x.com/*', 'no address', false],
  ['https://x.com/*', undefined, false],
] as const)('%s and %s: %s', ([pattern, address, expected]) => {
  expect(matchesAny([pattern], address)).toBe(expected);
});
