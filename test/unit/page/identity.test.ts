import { expect, test } from 'vitest';
import { exact } from '../../../lib/counts/count';
import { Identities } from '../../../lib/page/identity';
import type { PostReading } from '../../../lib/platforms/types';

// Facebook reveals a permalink only while the pointer is over it: the same post must not become two.

const post: PostReading = {
  id: '~a1',
  account: 'acme',
  text: 'Hello',
  kind: 'text',
  promoted: false,
  reshare: false,
  counts: { reactions: exact(12) },
};
const revealed = { ...post, id: 'pfbid0Ab', url: 'https://www.facebook.com/acme/posts/pfbid0Ab' };

function settledIds(...seen: PostReading[]): string[] {
  const identities = new Identities();
  const container = {} as Element;
  return seen.map((reading) => identities.settle(container, reading).id);
}

test('a permalink revealed later does not make another post', () => {
  const ticked = { ...revealed, counts: { reactions: exact(13) } };
  expect(settledIds(post, revealed, ticked, post)).toEqual(['~a1', '~a1', '~a1', '~a1']);
});

test.each([
  ['text', { ...revealed, text: 'Goodbye' }],
  ['author', { ...revealed, account: 'other' }],
  ['counters', { ...revealed, counts: { reactions: exact(13) } }],
])('a recycled row with other %s is another post', (_, other) => {
  expect(settledIds(post, other, other)).toEqual(['~a1', 'pfbid0Ab', 'pfbid0Ab']);
});

test('without a text there is too little to go by', () => {
  const { text: _, ...silent } = post;
  expect(settledIds(silent, { ...silent, id: '~b2' })).toEqual(['~a1', '~b2']);
});

test('each container has posts of its own', () => {
  const identities = new Identities();
  expect(identities.settle({} as Element, post).id).toBe('~a1');
  expect(identities.settle({} as Element, revealed).id).toBe('pfbid0Ab');
});
