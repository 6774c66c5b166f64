import { expect, test } from 'vitest';
import { assertFromExtension, assertFromPlatform, assertFromUs } from '../../../lib/data/sender';
import type { Sender } from '../../../lib/messages';

const HOME = 'chrome-extension://abcdefgh/';
const X = 'https://x.com/home';

function page(url: string, rest: Partial<Sender> = {}): Sender {
  return { id: 'abcdefgh', url, origin: new URL(url).origin, tab: { url } as NonNullable<Sender['tab']>, ...rest };
}

test.for([X, 'https://mobile.twitter.com/acme', 'https://pro.x.com/decks/1'])('%s may speak for X', (url) => {
  expect(() => assertFromPlatform(page(url), 'x')).not.toThrow();
  expect(() => assertFromUs(page(url), HOME)).not.toThrow();
});

test('a page that its tab is leaving for another site may still speak', () => {
  const leaving = page(X, { frameId: 0, tab: { url: 'https://evil.example/' } as NonNullable<Sender['tab']> });
  expect(() => assertFromPlatform(leaving, 'x')).not.toThrow();
  expect(() => assertFromPlatform({ ...leaving, frameId: 7 }, 'x')).toThrow(/^refused: /);
});

test.for([
  ['another platform', page('https://www.linkedin.com/feed/')],
  ['another site', page('https://evil.example/')],
  ['a host that only looks alike', page('https://x.com.evil.example/')],
  ['plain http', page('http://x.com/home')],
  ['another port', page('https://x.com:8443/home')],
  ['a frame of another host', page('https://evil.example/frame', { tab: { url: X } as NonNullable<Sender['tab']> })],
  ["a frame of X in somebody else's page", page(X, { tab: { url: 'https://evil.example/' } as NonNullable<Sender['tab']> })],
  ['a sandboxed frame', page(X, { origin: 'null' })],
  ['a host ending alike', page('https://evil-x.com/home')],
  ['a host in look-alike letters', page('https://х.com/home')],
  ['a host behind a user name', page('https://x.com@evil.example/')],
  ['no tab', { id: 'abcdefgh', url: X }],
  ['nobody', {}],
  ["the extension's own page", page(`${HOME}popup.html`)],
] as const)('%s may not speak for X', ([, sender]) => {
  expect(() => assertFromPlatform(sender as Sender, 'x')).toThrow(/^refused: /);
});

test('only the pages of the extension change settings', () => {
  expect(() => assertFromExtension({ id: 'abcdefgh', url: `${HOME}sidepanel.html#data` }, HOME)).not.toThrow();
  for (const url of [X, 'chrome-extension://other/popup.html', 'https://evil.example/chrome-extension://abcdefgh/', undefined]) {
    expect(() => assertFromExtension({ id: 'abcdefgh', ...(url && { url }) }, HOME)).toThrow(/^refused: /);
  }
});
