import { expect, test } from 'vitest';
import { exact } from '../../../lib/counts/count';
import { dayLists } from '../../../lib/kpi/day-lists';
import { exactly } from '../../../lib/kpi/estimate';
import { measureGroup } from '../../../lib/kpi/measure-group';
import { finish } from '../../../lib/slices';
import { madeAccount, madeGroup, madePost } from './made-figures';

const day = (followers: number | undefined, ...engagements: readonly number[]) =>
  madeGroup(
    engagements.map((reactions) => madePost({ reactions: exact(reactions) })),
    { accounts: [madeAccount('x:acme', 'own', undefined, followers)], days: 1 },
  );

test('seven days of a page', () => {
  const days = [day(3500, 20), day(3600), day(3700, 30, 7), day(3750, 100), day(3760), day(3770), day(3783, 2)];
  const lists = finish(dayLists(days));
  const { estimate } = measureGroup('engagementPerFollowerPerDay', madeGroup([], { lists }));
  expect(estimate?.value).toBeCloseTo((20 / 3500 + 37 / 3700 + 100 / 3750 + 2 / 3783) / 7, 12);
  const perPost = measureGroup('postInteraction', madeGroup([], { lists })).estimate;
  expect(perPost?.value).toBeCloseTo((20 / 3500 + 37 / 2 / 3700 + 100 / 3750 + 2 / 3783) / 4, 12);
});

test('days of which something is unknown are left out', () => {
  const hidden = madeGroup([madePost({})], { accounts: [madeAccount('x:acme', 'own', undefined, 10)] });
  const halfRead = madeGroup([], { accounts: [madeAccount('x:acme', 'own', undefined, 10), madeAccount('x:labs', 'own')] });
  expect(finish(dayLists([day(undefined, 5), hidden, halfRead]))).toEqual({});
  expect(finish(dayLists([day(undefined, 5), day(100, 5)]))).toEqual({
    engagementsOfDay: [exactly(5)],
    followersOfDay: [exactly(100)],
    postsOfDay: [exactly(1)],
  });
});

test('older posts that gain something are no posts of that day', () => {
  const posts = [madePost({ reactions: exact(9) }, { before: { reactions: exact(4) } })];
  const lists = finish(dayLists([madeGroup(posts, { accounts: [madeAccount('x:acme', 'own', undefined, 10)] })]));
  expect(lists).toMatchObject({ engagementsOfDay: [exactly(5)], postsOfDay: [exactly(0)] });
  expect(measureGroup('postInteraction', madeGroup([], { lists }))).not.toHaveProperty('estimate');
});
