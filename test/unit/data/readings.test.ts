import { expect, test } from 'vitest';
import { parseBatch } from '../../../lib/data/readings';

const NOON = Date.UTC(2026, 10, 21, 12);
const good = { id: '1', seenAt: NOON, kind: 'text', promoted: false, reshare: false, counts: { views: { value: 5, step: 1 } } };

function batch(posts: readonly unknown[], rest: object = {}): unknown {
  return { platform: 'x', posts, accounts: [], health: { seen: 3, read: 3, id: 'a' }, ...rest };
}

test('what is as it should be comes through unchanged', () => {
  const post = {
    ...good,
    url: 'https://x.com/acme/status/1',
    account: 'Acme',
    accountName: 'شركة <b>Acme</b>',
    publishedAt: NOON - 1,
    text: '=1+1',
    authorFollowers: { value: 1200, step: 100 },
    counts: { views: { value: 5, step: 1 }, shares: { value: 500, step: 1, floor: true } },
  };
  const account = { account: 'company/acme', followers: { value: 0, step: 1 }, seenAt: NOON, url: 'https://x.com/acme' };
  expect(parseBatch(batch([post], { accounts: [account] }))).toEqual({
    platform: 'x',
    posts: [post],
    accounts: [account],
    health: { seen: 3, read: 3, id: 'a' },
  });
});

test.for([
  ['an id that is markup', { id: '<img>' }],
  ['an empty id', { id: '' }],
  ['an endless id', { id: '1'.repeat(300) }],
  ['an id that is a formula', { id: '=cmd' }],
  ['an id from the prototype', { id: '__proto__' }],
  ['no time', { seenAt: undefined }],
  ['a time that is no number', { seenAt: 'now' }],
  ['a time beyond every calendar', { seenAt: 9e15 }],
  ['an unknown kind', { kind: 'constructor' }],
  ['a handle with a line break', { account: 'a\nb' }],
  ['a handle without end', { account: 'a'.repeat(201) }],
  ['a text without end', { text: 'a'.repeat(4001) }],
  ['a count below zero', { counts: { views: { value: -1, step: 1 } } }],
  ['a count that is no number', { counts: { views: { value: Number.NaN, step: 1 } } }],
  ['an infinite count', { counts: { views: { value: Number.POSITIVE_INFINITY, step: 1 } } }],
  ['a count beyond all bounds', { counts: { views: { value: 1e14, step: 1 } } }],
  ['half a count', { counts: { views: { value: 1.5, step: 1 } } }],
  ['a step of nothing', { counts: { views: { value: 1, step: 0 } } }],
  ['a count without step', { counts: { views: { value: 1 } } }],
  ['counts that are a list', { counts: [] }],
] as const)('%s is left out and counts as unreadable; the others stay', ([, wrong]) => {
  const { posts, health } = parseBatch(batch([{ ...good, ...wrong }, good, null, 'post']));
  expect(posts).toEqual([good]);
  expect(health).toEqual({ seen: 3, read: 0, id: 'a' });
});

test.for([
  'https://evil.example/x.com',
  'https://x.com.evil.example/acme',
  'https://x.com@evil.example/',
  'https://notx.com/acme',
  'http://x.com/acme/status/1',
  'javascript:alert(1)//x.com',
  'data:text/html,x.com',
  '/acme/status/1',
  `https://x.com/${'a'.repeat(3000)}`,
])('the link %s is dropped, the counters are not', (url) => {
  expect(parseBatch(batch([{ ...good, url }])).posts).toEqual([good]);
});

test('links on other hosts of the same site are kept', () => {
  const url = 'https://mobile.x.com/acme/status/1';
  expect(parseBatch(batch([{ ...good, url }])).posts).toEqual([{ ...good, url }]);
});

test('unknown keys vanish, those from the prototype too', () => {
  const hostile = JSON.parse(
    '{"__proto__": {"promoted": true}, "constructor": 1, "role": "own", "key": "x:2", "counts": {"__proto__": {"value": 1}, "likes": 3}}',
  );
  const { posts } = parseBatch(batch([{ ...good, ...hostile }]));
  expect(posts).toEqual([{ ...good, counts: {} }]);
  expect(Object.keys(posts[0] ?? {}).sort()).toEqual(['counts', 'id', 'kind', 'promoted', 'reshare', 'seenAt']);
  expect(({} as { promoted?: boolean }).promoted).toBeUndefined();
});

test('values that are undefined are absent', () => {
  const [post = {}] = parseBatch(batch([{ ...good, account: undefined, url: undefined, counts: { views: undefined } }])).posts;
  expect(Object.keys(post)).not.toContain('account');
  expect(post).toEqual({ ...good, counts: {} });
});

test('long texts are cut to 280 characters, no emoji torn apart', () => {
  const { posts } = parseBatch(batch([{ ...good, text: '👩🏽‍💻'.repeat(100) }]));
  const text = posts[0]?.text ?? '';
  expect(Array.from(text)).toHaveLength(280);
  expect(text.isWellFormed()).toBe(true);
});

test.for([
  ['nothing', undefined],
  ['a text', 'posts'],
  ['an unknown platform', batch([], { platform: 'myspace' })],
  ['a platform from the prototype', batch([], { platform: 'constructor' })],
  ['too many posts', batch(Array(101).fill(good))],
  ['too many accounts', batch([], { accounts: Array(21).fill({ account: 'a', seenAt: 1 }) })],
  ['no health', batch([], { health: undefined })],
  ['impossible health', batch([], { health: { seen: -1, read: 0 } })],
] as const)('%s is no batch', ([, message]) => {
  expect(() => parseBatch(message)).toThrow(/^refused: /);
});
