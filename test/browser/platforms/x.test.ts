import { expect, test } from 'vitest';
import { x } from '../../../lib/platforms/x';

function pageOf(markup: string): Document {
  return new DOMParser().parseFromString(markup, 'text/html');
}

test.each([
  ['light', '<html><body style="background-color: rgb(255, 255, 255)">'],
  ['dim', '<html><body style="background-color: rgb(21, 32, 43)">'],
  ['dark', '<html><body style="background-color: rgb(0, 0, 0)">'],
  ['dark', '<html><body style="background-color: rgb(5, 5, 5)">'], // high contrast
  ['light', '<html><body style="background-color: #FFFFFF">'], // 2021
  ['light', '<html data-theme="light" style="color-scheme: dark"><body>'],
  ['dark', '<html style="color-scheme: dark"><body>'],
  ['light', '<html><body>'],
])('the theme is %s in %s', (theme, markup) => {
  expect(x.theme(pageOf(markup))).toBe(theme);
});

test('a badge goes under the row of buttons, not among them, and to the right bar of two', () => {
  const page = pageOf(`<article role="article" data-testid="tweet">
    <article role="article" data-testid="tweet"><div role="group" id="embedded"><a data-testid="reply"></a></div></article>
    <div role="group" id="carousel"></div>
    <div><div role="group" id="own"><div><button data-testid="reply"></button></div></div></div>
  </article>`);
  const [outer, embedded] = page.querySelectorAll('article');
  expect(outer && x.anchor(outer)?.element.id).toBe('own');
  expect(embedded && x.anchor(embedded)?.element.id).toBe('embedded');
});

test('a post without a bar has no room for a badge', () => {
  const page = pageOf('<div role="group"><article role="article"><button data-testid="reply"></button></article></div>');
  for (const post of page.querySelectorAll('article')) expect(x.anchor(post)).toBeUndefined();
});

test('addresses are built from what is always kept', () => {
  expect(x.postUrl('1990000000000000001', 'acme')).toBe('https://x.com/acme/status/1990000000000000001');
  expect(x.postUrl('1990000000000000001', undefined)).toBe('https://x.com/i/status/1990000000000000001');
  expect(x.postUrl('~abc', 'acme')).toBeUndefined();
  expect(x.accountUrl('acme')).toBe('https://x.com/acme');
});

test('an id too long to be one is none', () => {
  const page = pageOf(`<article role="article" data-testid="tweet"><div role="group">
    <button data-testid="reply" aria-label="2 Replies"></button><a href="/acme/status/${'1'.repeat(25)}/analytics" aria-label="3 views"></a>
  </div></article>`);
  const [post] = page.querySelectorAll('article');
  expect(post && x.read(post)).toBeUndefined();
});

test('ids from before the time was in them give no time', () => {
  const page = pageOf(`<article role="article" data-testid="tweet"><div role="group">
    <button data-testid="reply" aria-label="2 Replies"></button><a href="/acme/status/20/analytics" aria-label="3 views"></a>
  </div></article>`);
  const [post] = page.querySelectorAll('article');
  expect(post && x.read(post)).toEqual({
    id: '20',
    url: 'https://x.com/acme/status/20',
    account: 'acme',
    kind: 'text',
    promoted: false,
    reshare: false,
    counts: { comments: { value: 2, step: 1 }, views: { value: 3, step: 1 } },
  });
});
