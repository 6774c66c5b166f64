import { expect, test } from 'vitest';
import { type Count, exact } from '../../../lib/counts/count';
import type { AccountFigures, GroupFigures, PostFigures } from '../../../lib/kpi/figures';
import { measureGroup } from '../../../lib/kpi/measure-group';
import { measurePost } from '../../../lib/kpi/measure-post';
import type { Counts } from '../../../lib/platforms/types';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 21);

let serial = 0;
function figures(counts: Counts, rest: Partial<PostFigures['post']> & Omit<Partial<PostFigures>, 'post'> = {}): PostFigures {
  const { followers, before, metrics, lists, ...post } = rest;
  serial += 1;
  return {
    post: {
      key: `x:${serial}`,
      platform: 'x',
      id: String(serial),
      account: 'x:acme',
      publishedAt: NOW - 9 * DAY,
      firstSeenAt: NOW - 9 * DAY,
      lastSeenAt: NOW,
      kind: 'text',
      promoted: false,
      reshare: false,
      counts,
      ...post,
    },
    ...(followers && { followers }),
    ...(before && { before }),
    ...(metrics && { metrics }),
    ...(lists && { lists }),
  };
}

const group = (posts: readonly PostFigures[], accounts: readonly AccountFigures[] = []): GroupFigures => ({
  posts,
  accounts,
  days: 28,
  now: NOW,
});
const rounded = (value: number, step: number): Count => ({ value, step });

test('45 reactions on 1.2K followers are 3.5 to 3.8 %', () => {
  const followers = { count: rounded(1200, 100), seenAt: NOW - 9 * DAY };
  const { estimate } = measurePost('engagementRateByFollowers', figures({ reactions: exact(45) }, { followers }), NOW);
  expect(estimate?.value).toBeCloseTo(0.0375, 10);
  expect(estimate?.low).toBeCloseTo(0.0346, 4);
  expect(estimate?.high).toBeCloseTo(0.0375, 4);
});

test('sums are divided by sums, with the median of the posts beside', () => {
  const measured = measureGroup(
    'engagementRateByViews',
    group([
      figures({ reactions: exact(10), views: exact(100) }),
      figures({ reactions: exact(10), views: exact(1000) }),
      figures({ reactions: exact(30), views: exact(1000) }),
      figures({ reactions: exact(30) }),
      figures({ reactions: exact(30), views: exact(0) }),
      figures({ reactions: exact(900), views: exact(1000) }, { promoted: true }),
      figures({ reactions: exact(900), views: exact(1000) }, { reshare: true }),
    ]),
  );
  expect(measured).toMatchObject({ n: 3, without: 2, promoted: 1, missing: [], cautions: ['few'] });
  expect(measured.estimate?.value).toBe(50 / 2100);
  expect(measured.median?.value).toBe(0.03);
  expect(measured.inputs.views?.value).toBe(2100);
});

test('what no post shows is missing, and never 0', () => {
  const measured = measureGroup(
    'engagementRateByViews',
    group([figures({ reactions: exact(10) }), figures({ reactions: exact(3) })]),
  );
  expect(measured).toMatchObject({ missing: ['views'], n: 0, without: 2 });
  expect(measured).not.toHaveProperty('estimate');
});
