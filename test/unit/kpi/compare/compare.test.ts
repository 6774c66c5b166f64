import { expect, test } from 'vitest';
import type { PostRow, Role } from '../../../../lib/data/rows';
import { compareAccounts, onSite } from '../../../../lib/kpi/compare/compare';
import { exactly } from '../../../../lib/kpi/estimate';
import type { AccountFigures, GroupFigures, PostFigures } from '../../../../lib/kpi/figures';
import type { PlatformId } from '../../../../lib/platforms/types';
import { DAY } from './browsing';

const count = (value: number, step = 1) => ({ value, step });

function account(
  handle: string,
  followers: readonly [number, number] | undefined,
  role: Role = 'competitor',
  platform: PlatformId = 'x',
): AccountFigures {
  const row = { key: `${platform}:${handle}`, platform, handle, role, firstSeenAt: 1, lastSeenAt: 1 };
  if (!followers) return { account: row };
  const [start, end] = followers;
  return { account: row, start: { count: count(start), seenAt: 0 }, end: { count: count(end), seenAt: 28 * DAY } };
}

let made = 0;
function post(
  handle: string,
  engagement: readonly [reactions: number, comments: number, shares: number],
  change: Partial<PostRow> = {},
): PostFigures {
  made += 1;
  const [reactions, comments, shares] = engagement;
  const platform = change.platform ?? 'x';
  const followers = { acme: 1000, globex: 4000 }[handle];
  return {
    post: {
      key: `${platform}:${made}`,
      platform,
      id: String(made),
      account: `${platform}:${handle}`,
      publishedAt: made * DAY,
      firstSeenAt: made * DAY,
      lastSeenAt: made * DAY + 3 * DAY,
      kind: 'text',
      promoted: false,
      reshare: false,
      counts: { reactions: count(reactions), comments: count(comments), shares: count(shares) },
      ...change,
    },
    ...(followers !== undefined && { followers: { count: count(followers), seenAt: made * DAY } }),
  };
}

const group: GroupFigures = {
  accounts: [
    account('acme', [1000, 1100], 'own'),
    account('globex', [4000, 4000]),
    account('acme', [500, 500], 'own', 'linkedin'),
  ],
  posts: [
    post('acme', [80, 10, 10]),
    post('acme', [180, 10, 10]),
    post('globex', [60, 20, 20]),
    post('globex', [9000, 0, 0], { promoted: true }),
    post('globex', [9000, 0, 0], { reshare: true }),
    post('acme', [5000, 0, 0], { platform: 'linkedin' }),
  ],
  days: 28,
  now: 100 * DAY,
};
const [acme, globex] = compareAccounts(onSite(group, 'x'));

test('one site at a time', () => {
  expect(compareAccounts(onSite(group, 'x')).map(({ account: { key } }) => key)).toEqual(['x:acme', 'x:globex']);
  // Against nobody there is no share.
  expect(compareAccounts(onSite(group, 'linkedin'))[0]?.measured.shareOfEngagement.estimate).toBeUndefined();
  expect(compareAccounts(onSite(group, 'linkedin'))[0]?.measured.engagements.estimate).toEqual(exactly(5000));
  expect(compareAccounts(onSite(group, 'facebook'))).toEqual([]);
});

test('shares of engagement and audience, and what the one is against the other', () => {
  expect(acme?.measured.shareOfEngagement.estimate).toEqual(exactly(0.75));
  expect(globex?.measured.shareOfEngagement.estimate).toEqual(exactly(0.25));
  expect(acme?.measured.shareOfAudience.estimate?.value).toBeCloseTo(1100 / 5100);
  expect(acme?.measured.efficiency.estimate?.value).toBeCloseTo(0.75 / (1100 / 5100));
});

test('rates are those of the account alone: sums by sums, with the median of its posts', () => {
  expect(acme?.measured.rateByFollowers).toMatchObject({ estimate: exactly(0.15), n: 2 });
  expect(acme?.measured.rateByFollowers.median?.value).toBeCloseTo(0.15);
  expect(globex?.measured.rateByFollowers).toMatchObject({ estimate: exactly(0.025), n: 1, promoted: 1 });
  expect(globex?.measured.conversation.estimate?.value).toBeCloseTo(5);
  expect(acme?.measured.rateByViews.estimate).toBeUndefined();
});

test('cadence counts the account’s own posts, reposts and promoted ones apart', () => {
  expect(acme?.measured.cadence.estimate?.value).toBeCloseTo(0.5);
  expect(globex).toMatchObject({ posts: 1, reposts: 1, promoted: 1 });
  expect(globex?.measured.cadence.estimate?.value).toBeCloseTo(0.25);
});

test('growth from the start to the end of the period', () => {
  expect(acme?.measured.growth.estimate).toEqual(exactly(0.1));
  expect(globex?.measured.growth.estimate).toEqual(exactly(0));
});

test('top posts, most engagements first, without promoted posts and reposts', () => {
  expect(acme?.top.map(({ engagements }) => engagements.value)).toEqual([200, 100]);
  expect(globex?.top.map(({ engagements }) => engagements.value)).toEqual([100]);
});

test('an account whose followers are not known takes the shares of audience from everybody', () => {
  const site = onSite({ ...group, accounts: [...group.accounts.slice(0, 2), account('initech', undefined)] }, 'x');
  const [one, , unknown] = compareAccounts(site);
  expect(one?.measured.shareOfAudience.estimate).toBeUndefined();
  expect(one?.measured.shareOfAudience.missing).toContain('competitorFollowers');
  expect(one?.measured.efficiency.estimate).toBeUndefined();
  expect(one?.measured.shareOfEngagement.estimate).toEqual(exactly(0.75));
  expect(unknown?.measured.followers.estimate).toBeUndefined();
});

test('an account of which no post was seen has no share of engagement, rather than none of it', () => {
  const site = onSite({ ...group, accounts: [...group.accounts.slice(0, 2), account('initech', [10, 10])] }, 'x');
  expect(compareAccounts(site)[2]?.measured.shareOfEngagement.estimate).toBeUndefined();
  expect(compareAccounts(site)[2]?.measured.shareOfAudience.estimate?.value).toBeCloseTo(10 / 5110);
});

test('rounded counters make a range, not a number', () => {
  const rough = {
    ...group,
    posts: [...group.posts.slice(0, 2), post('globex', [0, 0, 0], { counts: { reactions: count(100, 100) } })],
  };
  const [one] = compareAccounts(onSite(rough, 'x'));
  expect(one?.measured.shareOfEngagement.estimate).toEqual({ value: 0.75, low: 300 / 499, high: 0.75 });
});
