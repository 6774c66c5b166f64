import { expect, test } from 'vitest';
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
  counts: {},
};
const permalink = { id: 'pfbid0Ab', url: 'https://www.facebook.com/acme/posts/pfbid0Ab' };

function readings(...seen: PostReading[]): string[] {
  const identities = new Identities();
  const container = {} as Element;
  return seen.map((reading) => identities.settle(container, reading).id);
}

test('a permalink revealed later does not make another post', () => {
  expect(readings(post, { ...post, ...permalink }, post)).toEqual(['~a1', '~a1', '~a1']);
});

test.each([
  ['text', { ...post, id: '~b2', text: 'Goodbye' }],
  ['author', { ...post, id: '~b2', account: 'other' }],
])('a recycled row with another %s is another post', (_, other) => {
  expect(readings(post, other, other)).toEqual(['~a1', '~b2', '~b2']);
});

test('two posts with permalinks and the same text stay two', () => {
  expect(
    readings({ ...post, ...permalink }, { ...post, id: 'pfbid0Cd', url: 'https://www.facebook.com/acme/posts/pfbid0Cd' }),
  ).toEqual(['pfbid0Ab', 'pfbid0Cd']);
});
