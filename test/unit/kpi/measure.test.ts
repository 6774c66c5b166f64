import { describe, expect, test } from 'vitest';
import { exact } from '../../../lib/counts/count';
import { exactly } from '../../../lib/kpi/estimate';
import { measureGroup } from '../../../lib/kpi/measure-group';
import { measurePost } from '../../../lib/kpi/measure-post';
import { DAY, floor, followers, HOUR, madeAccount, madeGroup, madePost, NOW, rounded } from './made-figures';

const several = (count: number) => Array.from({ length: count }, () => madePost({ reactions: exact(10), views: exact(1000) }));

describe('one post', () => {
  test('45 reactions on 1.2K followers are 3.5 to 3.8 %', () => {
    const post = madePost({ reactions: exact(45) }, { followers: followers(rounded(1200, 100)) });
    const { estimate } = measurePost('engagementRateByFollowers', post, NOW);
    expect(estimate).toEqual({ value: 45 / 1200, low: 45 / 1299, high: 45 / 1200 });
    expect([estimate?.low, estimate?.high].map((bound) => ((bound ?? 0) * 100).toFixed(1))).toEqual(['3.5', '3.8']);
  });

  test('says what went in', () => {
    const post = madePost({ reactions: exact(30), comments: exact(5), shares: exact(10), views: exact(1500) });
    expect(measurePost('engagementRateByViews', post, NOW)).toEqual({
      kpi: 'engagementRateByViews',
      estimate: exactly(0.03),
      missing: [],
      n: 1,
      without: 0,
      promoted: 0,
      inputs: {
        reactions: exactly(30),
        comments: exactly(5),
        shares: exactly(10),
        engagements: exactly(45),
        views: exactly(1500),
      },
      seen: { first: NOW, last: NOW },
      cautions: [],
    });
  });

  test('a hidden counter is missing, and not 0', () => {
    const measured = measurePost('engagementRateByViews', madePost({ reactions: exact(30) }), NOW);
    expect(measured).toMatchObject({ missing: ['views'], n: 0, without: 1 });
    expect(measured).not.toHaveProperty('estimate');
    expect(measurePost('engagements', madePost({ views: exact(30) }), NOW).missing).toEqual(['engagements']);
  });

  test('a shown 0 is a number, but nothing is divided by it', () => {
    const post = madePost({ reactions: exact(0), comments: exact(3), views: exact(0) });
    expect(measurePost('reactions', post, NOW).estimate).toEqual(exactly(0));
    const ratio = measurePost('commentToReactionRatio', post, NOW);
    expect(ratio).toMatchObject({ missing: [], n: 0, without: 1 });
    expect(ratio).not.toHaveProperty('estimate');
  });

  test('its own rate is told of a promoted post, too', () => {
    const post = madePost({ reactions: exact(30), views: exact(1000) }, { post: { promoted: true } });
    expect(measurePost('engagementRateByViews', post, NOW)).toMatchObject({ estimate: exactly(0.03), promoted: 0 });
  });

  test('what only an export knows comes from there', () => {
    const post = madePost({ reactions: exact(69) }, { metrics: { reach: exactly(10_000), views: exactly(1) } });
    expect(measurePost('engagementRateByReach', post, NOW).estimate?.value).toBe(0.0069);
    expect(measurePost('engagementRateByReach', madePost({ reactions: exact(69) }), NOW).missing).toEqual(['reach']);
  });

  test('variants are computed by their own formula', () => {
    const post = madePost({ reactions: exact(30), comments: exact(5), shares: exact(10), views: exact(1500) });
    expect(measurePost('engagementRateByViews', post, NOW, { variant: 'likes' }).estimate?.value).toBe(0.02);
    expect(measurePost('engagements', post, NOW, { variant: 'weighted' }).estimate?.value).toBe(70);
  });

  test.each([
    ['engagementVelocity', 20, 30],
    ['firstHourEngagement', 10, 15],
    ['firstDayEngagement', 470, 705],
    ['engagementHalfLife', 12 + (10 / 230) * 12, 12 + (115 / 445) * 12],
  ] as const)('bookmarks count in %s as in every number that is made of engagements', (kpi, without, together) => {
    const publishedAt = NOW - 9 * DAY;
    const at = (age: number, reactions: number, saves: number) => ({
      seenAt: publishedAt + age,
      counts: { reactions: exact(reactions), saves: exact(saves) },
    });
    const looks = [
      at(HOUR, 10, 5),
      at(12 * HOUR, 240, 20),
      at(DAY, 470, 235),
      at(7 * DAY, 500, 250),
      at(9 * DAY - HOUR, 500, 250),
      at(9 * DAY, 520, 260),
    ];
    const { counts = {} } = looks.at(-1) ?? {};
    const value = (platform: 'x' | 'facebook', bookmarks: boolean) =>
      measurePost(kpi, madePost(counts, { looks, post: { platform } }), NOW, { bookmarks }).estimate?.value;
    expect(value('x', false)).toBeCloseTo(without);
    expect(value('x', true)).toBeCloseTo(together);
    expect(value('facebook', true)).toBeCloseTo(without);
  });

  test('bookmarks of X are engagements only when asked for', () => {
    const counts = { reactions: exact(30), saves: exact(12) };
    const total = (platform: 'x' | 'facebook', bookmarks: boolean) =>
      measurePost('engagements', madePost(counts, { post: { platform } }), NOW, { bookmarks }).estimate?.value;
    expect([total('x', false), total('x', true), total('facebook', true)]).toEqual([30, 42, 30]);
  });

  test('engagements are shown with all they are made of', () => {
    const counts = { reactions: exact(30), saves: exact(12) };
    const post = madePost(counts);
    expect(Object.keys(measurePost('engagements', post, NOW).inputs)).toEqual(['reactions', 'engagements']);
    expect(Object.keys(measurePost('engagements', post, NOW, { bookmarks: true }).inputs)).toContain('saves');
    expect(Object.keys(measureGroup('engagements', madeGroup([post]), { bookmarks: true }).inputs)).toContain('saves');
    // Saves of an own post on another site are known, and no engagements.
    const elsewhere = madePost(counts, { post: { platform: 'linkedin' } });
    const { inputs } = measureGroup('engagements', madeGroup([post, elsewhere]), { bookmarks: true });
    expect(inputs).toMatchObject({ engagements: exactly(72), reactions: exactly(60), saves: exactly(12) });
    expect(Object.keys(measureGroup('views', madeGroup([post])).inputs)).toEqual([]);
  });

  test('only Facebook counts plays', () => {
    const counts = { reactions: exact(84), views: exact(4200) };
    const rate = (platform: 'x' | 'facebook') =>
      measurePost('engagementRateByVideoViews', madePost(counts, { post: { platform } }), NOW).estimate?.value;
    expect([rate('facebook'), rate('x')]).toEqual([0.02, undefined]);
  });

  test('KPIs of periods are not told of it', () => {
    expect(measurePost('postingFrequency', madePost({}), NOW)).not.toHaveProperty('estimate');
    expect(measurePost('netPromoterScore', madePost({}), NOW)).not.toHaveProperty('estimate');
  });
});

describe('the history of a post', () => {
  const publishedAt = NOW - 10 * DAY;
  const look = (hours: number, reactions: number) => ({
    seenAt: publishedAt + hours * HOUR,
    counts: { reactions: exact(reactions) },
  });
  const post = madePost(
    { reactions: exact(180) },
    {
      post: { publishedAt, firstSeenAt: publishedAt, lastSeenAt: publishedAt + 8 * 24 * HOUR },
      looks: [
        look(0.5, 10),
        look(1, 40),
        look(4, 50),
        look(5, 70),
        look(10, 90),
        look(24, 120),
        look(190.5, 120),
        look(192, 180),
      ],
    },
  );

  test.each([
    ['firstHourEngagement', 40],
    ['firstDayEngagement', 120],
    ['engagementVelocity', 40],
  ] as const)('%s', (id, value) => {
    expect(measurePost(id, post, NOW).estimate).toEqual(exactly(value));
  });

  test('half-life is when it had half of what it had at seven days', () => {
    // 120 at seven days; 60 half way between 50 at four hours and 70 at five.
    expect(measurePost('engagementHalfLife', post, NOW).estimate?.value).toBe(4.5);
    expect(measurePost('engagementHalfLife', post, NOW - 4 * DAY)).not.toHaveProperty('estimate');
  });

  test('nothing without looks', () => {
    for (const id of ['firstHourEngagement', 'engagementVelocity', 'engagementHalfLife', 'outlierScore'] as const)
      expect(measurePost(id, madePost({ reactions: exact(180) }), NOW)).not.toHaveProperty('estimate');
  });

  test('against what is usual for the author', () => {
    const views = { n: 8, median: exactly(20_000), lower: 19_000, upper: 21_000, deviation: 1500 };
    const usual = { age: 9 * DAY, views, band: [] };
    const shown = madePost({ views: rounded(50_000, 1000) }, { usual });
    expect(measurePost('outlierScore', shown, NOW).estimate).toEqual({ value: 2.5, low: 2.5, high: 2.549_95 });
    expect(measurePost('breakout', shown, NOW).estimate).toEqual(exactly(1));
    expect(measurePost('breakout', madePost({ views: rounded(27_000, 1000) }, { usual }), NOW).estimate).toEqual({
      value: 0,
      low: 0,
      high: 1,
    });
    expect(measurePost('outlierScore', madePost({ views: exact(9) }, { usual: { ...usual, age: DAY } }), NOW)).not.toHaveProperty(
      'estimate',
    );
  });
});

describe('several posts', () => {
  test('sums are divided by sums, with the median of the posts beside', () => {
    const measured = measureGroup(
      'engagementRateByViews',
      madeGroup([
        madePost({ reactions: exact(10), views: exact(100) }),
        madePost({ reactions: exact(10), views: exact(1000) }),
        madePost({ reactions: exact(30), views: exact(1000) }),
        madePost({ reactions: exact(30) }),
        madePost({ reactions: exact(30), views: exact(0) }),
        madePost({ reactions: exact(900), views: exact(1000) }, { post: { promoted: true } }),
        madePost({ reactions: exact(900), views: exact(1000) }, { post: { reshare: true } }),
      ]),
    );
    expect(measured).toMatchObject({ n: 3, without: 2, promoted: 1, missing: [], cautions: ['few'] });
    expect(measured.estimate).toEqual(exactly(50 / 2100));
    expect(measured.median).toEqual(exactly(0.03));
    expect(measured.inputs).toEqual({ reactions: exactly(50), engagements: exactly(50), views: exactly(2100) });
  });

  test('the mean of the posts is another number', () => {
    const posts = [
      madePost({ reactions: exact(34), views: exact(1000) }),
      madePost({ reactions: exact(350), views: exact(10_000) }),
    ];
    const measured = measureGroup('engagementRateByViews', madeGroup(posts), { variant: 'meanOfPosts' });
    expect(measured.estimate?.value).toBeCloseTo(0.0345, 12);
    expect(measured.lists).toEqual({ engagements: [exactly(34), exactly(350)], views: [exactly(1000), exactly(10_000)] });
  });

  test('ranges add up', () => {
    const posts = [
      madePost({ reactions: rounded(1200, 100) }),
      madePost({ reactions: floor(500) }),
      madePost({ reactions: exact(7) }),
    ];
    expect(measureGroup('engagements', madeGroup(posts)).estimate).toEqual({
      value: 1707,
      low: 1707,
      high: Number.POSITIVE_INFINITY,
    });
  });

  test('sums have no median beside them', () => {
    expect(measureGroup('engagements', madeGroup(several(9)))).not.toHaveProperty('median');
  });

  test('what no post shows is missing', () => {
    const measured = measureGroup(
      'engagementRateByViews',
      madeGroup([madePost({ reactions: exact(10) }), madePost({ reactions: exact(3) })]),
    );
    expect(measured).toMatchObject({ missing: ['views'], n: 0, without: 2 });
    expect(measured).not.toHaveProperty('estimate');
    expect(measured).not.toHaveProperty('median');
  });

  test('without posts no counter is missing, but an export is', () => {
    expect(measureGroup('engagementRateByReach', madeGroup([]))).toMatchObject({ missing: ['reach'], n: 0, without: 0 });
    expect(measureGroup('engagements', madeGroup([]))).toMatchObject({ missing: [], n: 0 });
    expect(measureGroup('engagements', madeGroup([]))).not.toHaveProperty('estimate');
  });

  test('what cannot be put together has only a median', () => {
    const publishedAt = NOW - 10 * DAY;
    const posts = [10, 30, 80].map((reactions) =>
      madePost(
        { reactions: exact(reactions) },
        {
          post: { publishedAt, firstSeenAt: publishedAt, lastSeenAt: publishedAt + HOUR },
          looks: [{ seenAt: publishedAt + HOUR, counts: { reactions: exact(reactions) } }],
        },
      ),
    );
    const measured = measureGroup('firstHourEngagement', madeGroup(posts));
    expect(measured).not.toHaveProperty('estimate');
    expect(measured).toMatchObject({ n: 3, median: exactly(30) });
    expect(measureGroup('reach', madeGroup([madePost({}, { metrics: { reach: exactly(9) } })])).estimate).toEqual(exactly(9));
  });
});

describe('cautions', () => {
  test('fewer than eight posts', () => {
    expect(measureGroup('engagementRateByViews', madeGroup(several(7))).cautions).toEqual(['few']);
    expect(measureGroup('engagementRateByViews', madeGroup(several(8))).cautions).toEqual([]);
  });

  test('followers that were read more than a week away, or who knows when', () => {
    const cautions = (days: number, published = true) => {
      const { post, ...rest } = madePost({ reactions: exact(4) }, { followers: followers(100, days) });
      const { publishedAt: _, ...undated } = post;
      return measurePost('engagementRateByFollowers', { post: published ? post : undated, ...rest }, NOW).cautions;
    };
    expect([cautions(7), cautions(8), cautions(-8), cautions(0, false)]).toEqual([
      [],
      ['followersFar'],
      ['followersFar'],
      ['followersFar'],
    ]);
    expect(
      measurePost('engagements', madePost({ reactions: exact(4) }, { followers: followers(100, 30) }), NOW).cautions,
    ).toEqual([]);
  });

  test('posts younger than a day', () => {
    const young = madePost({ reactions: exact(4), views: exact(9) }, { post: { publishedAt: NOW - DAY + 1 } });
    expect(measurePost('engagements', young, NOW).cautions).toEqual(['provisional']);
    expect(measurePost('engagements', young, NOW + 1).cautions).toEqual([]);
    expect(measureGroup('engagementRateByViews', madeGroup([...several(8), young])).cautions).toEqual(['provisional']);
  });

  test('views of two sites, where views go in', () => {
    const other = madePost({ reactions: exact(4), views: exact(9) }, { post: { platform: 'facebook' } });
    expect(measureGroup('views', madeGroup([...several(8), other])).cautions).toEqual(['mixedViews']);
    expect(measureGroup('engagements', madeGroup([...several(8), other])).cautions).toEqual([]);
  });
});

describe('what was gained in a period', () => {
  const before = { reactions: exact(100), views: rounded(6600, 100) };

  test('is the change of the counters', () => {
    const post = madePost({ reactions: exact(130), views: rounded(6700, 100) }, { before });
    expect(measurePost('engagements', post, NOW).estimate).toEqual(exactly(30));
    expect(measurePost('views', post, NOW).estimate).toEqual({ value: 100, low: 1, high: 199 });
  });

  test('a change smaller than the rounding divides nothing', () => {
    const post = madePost({ reactions: exact(130), views: rounded(6600, 100) }, { before });
    expect(measurePost('views', post, NOW).estimate).toEqual({ value: 0, low: -99, high: 99 });
    expect(measurePost('engagementRateByViews', post, NOW)).toMatchObject({ missing: [], n: 0 });
  });

  test('withdrawn engagements count backwards', () => {
    expect(measurePost('engagements', madePost({ reactions: exact(90) }, { before }), NOW).estimate).toEqual(exactly(-10));
  });

  test('an unknown start is left out and counted', () => {
    const posts = [madePost({ reactions: exact(130) }, { before }), madePost({ reactions: exact(900) }, { before: {} })];
    expect(measureGroup('engagements', madeGroup(posts))).toMatchObject({ estimate: exactly(30), n: 1, without: 1 });
  });

  test('older posts are not published again', () => {
    const posts = [
      madePost({ reactions: exact(130) }, { before }),
      madePost({ reactions: exact(900) }, { before: {} }),
      ...several(3),
    ];
    const measured = measureGroup('postingFrequency', madeGroup(posts));
    expect(measured).toMatchObject({ estimate: exactly(3 / 28), n: 5 });
  });
});

describe('accounts', () => {
  const accounts = [
    madeAccount('x:one', 'own', 1000, 1150),
    madeAccount('x:two', 'own', undefined, 300),
    madeAccount('x:three', 'own', rounded(500, 100)),
  ];

  test('growth of those that were read twice', () => {
    const measured = measureGroup('followerGrowthRate', madeGroup([], { accounts }));
    expect(measured).toMatchObject({ estimate: exactly(0.15), n: 1, without: 2, promoted: 0, missing: [], cautions: [] });
    expect(measureGroup('netFollowerGrowth', madeGroup([], { accounts })).estimate).toEqual(exactly(150));
  });

  test('one look is no growth', () => {
    const [account] = accounts;
    const once = account?.end && { ...account, start: account.end };
    expect(measureGroup('netFollowerGrowth', madeGroup([], { accounts: once ? [once] : [] }))).toMatchObject({
      missing: ['followersStart'],
      n: 0,
      without: 1,
    });
  });

  test('followers as last seen add up', () => {
    expect(measureGroup('followers', madeGroup([], { accounts })).estimate).toEqual({ value: 1950, low: 1950, high: 2049 });
  });

  test('posts of an account that lacks a number stay out where posts and accounts meet', () => {
    const posts = [
      madePost({ reactions: exact(840) }, { post: { account: 'x:one' } }),
      madePost({ reactions: exact(900) }, { post: { account: 'x:four' } }),
    ];
    const measured = measureGroup(
      'dailyEngagementRate',
      madeGroup(posts, { accounts: [madeAccount('x:one', 'own', 1, 6000)], days: 7 }),
    );
    expect(measured).toMatchObject({ estimate: exactly(0.02), n: 1, without: 1 });
  });

  test('people who took part', () => {
    const employees = ['x:ann', 'x:bob', 'x:eve'].map((key) => madeAccount(key, 'employee', 10, 20));
    const posts = [
      madePost({ reactions: exact(4) }, { post: { account: 'x:ann' } }),
      madePost({ reactions: exact(6) }, { post: { account: 'x:ann' } }),
      madePost({ reactions: exact(5) }, { post: { account: 'x:bob' } }),
      madePost({ reactions: exact(500) }, { post: { account: 'x:eve', reshare: true } }),
      madePost({ reactions: exact(500) }),
    ];
    const group = madeGroup(posts, {
      accounts: [...employees, madeAccount('x:acme', 'own', 5, 5)],
      metrics: { enrolledEmployees: exactly(8) },
    });
    expect(measureGroup('engagementsPerEmployee', group)).toMatchObject({ estimate: exactly(7.5), n: 3 });
    expect(measureGroup('sharesPerEmployee', group).estimate).toEqual(exactly(1.5));
    expect(measureGroup('participationRate', group).estimate).toEqual(exactly(0.25));
    expect(measureGroup('potentialEmployeeReach', group).estimate).toEqual(exactly(60));
  });
});

describe('a set', () => {
  const accounts = [madeAccount('x:acme', 'own', 4900, 5000), madeAccount('x:rival', 'competitor', 45_000, 45_000)];
  const own = madePost({ reactions: exact(1600) });
  const rival = madePost({ reactions: exact(6400) }, { post: { account: 'x:rival' } });
  const group = madeGroup([own, rival, madePost({}), madePost({ reactions: exact(9) }, { post: { account: 'x:stranger' } })], {
    accounts,
  });

  test('shares and efficiency', () => {
    expect(measureGroup('shareOfEngagement', group)).toMatchObject({ estimate: exactly(0.2), n: 2, without: 2, missing: [] });
    expect(measureGroup('shareOfEngagement', group)).not.toHaveProperty('median');
    expect(measureGroup('shareOfAudience', group)).toMatchObject({ estimate: exactly(0.1), n: 2 });
    expect(measureGroup('engagementEfficiencyIndex', group).estimate).toEqual(exactly(2));
    expect(measureGroup('shareOfPosts', group).estimate).toEqual(exactly(2 / 3));
  });

  test('a competitor with 500 followers or more leaves the efficiency without an upper end, not without a number', () => {
    const posts = [madePost({ reactions: exact(20) }), madePost({ reactions: exact(80) }, { post: { account: 'x:rival' } })];
    const rival = { ...madeAccount('x:rival', 'competitor', 1, 2), end: { count: floor(500), seenAt: NOW } };
    const group = madeGroup(posts, { accounts: [madeAccount('x:acme', 'own', 400, 500), rival] });
    expect(measureGroup('engagementEfficiencyIndex', group).estimate).toEqual({
      value: 0.4,
      low: 0.4,
      high: Number.POSITIVE_INFINITY,
    });
  });

  test('any account can be set against the others', () => {
    expect(measureGroup('shareOfEngagement', group, { own: ['x:rival'] }).estimate).toEqual(exactly(0.8));
  });

  test('an account of which nothing is known has no share, least of all 0 %', () => {
    const unseen = madeGroup([rival, madePost({})], { accounts });
    expect(measureGroup('shareOfEngagement', unseen)).not.toHaveProperty('estimate');
    expect(measureGroup('shareOfEngagement', unseen).missing).toEqual(['ownEngagements']);
    expect(measureGroup('shareOfEngagement', madeGroup([rival], { accounts }))).not.toHaveProperty('estimate');
  });

  test('employees are on neither side', () => {
    const employee = madePost({ reactions: exact(500) }, { post: { account: 'x:ann' } });
    const measured = measureGroup(
      'shareOfEngagement',
      madeGroup([own, rival, employee], { accounts: [...accounts, madeAccount('x:ann', 'employee')] }),
    );
    expect(measured).toMatchObject({ estimate: exactly(0.2), n: 2, without: 0 });
  });
});

describe('what was imported or typed in', () => {
  test('is read from the period', () => {
    const metrics = { revenue: exactly(10_000), cost: exactly(2500) };
    expect(measureGroup('returnOnInvestment', madeGroup([], { metrics })).estimate).toEqual(exactly(3));
    expect(measureGroup('returnOnInvestment', madeGroup(several(9)))).toMatchObject({
      missing: ['revenue', 'cost'],
      n: 0,
      cautions: [],
    });
  });

  test('one by one', () => {
    const lists = { responseHours: [10 / 60, 45 / 60, 53 / 60, 2, 20].map(exactly) };
    expect(measureGroup('timeToFirstResponse', madeGroup([], { lists })).estimate).toEqual(exactly(53 / 60));
    expect(measureGroup('timeToFirstResponse', madeGroup([])).missing).toEqual(['responseHours']);
  });

  test('meets what is seen on pages', () => {
    const posts = [
      madePost({}, { metrics: { follows: exactly(6) } }),
      madePost({}, { metrics: { follows: exactly(3) } }),
      madePost({}),
    ];
    expect(measureGroup('followersPerPost', madeGroup(posts))).toMatchObject({ estimate: exactly(4.5), n: 2, without: 1 });
  });
});

describe('how old the inputs are', () => {
  const viewed = { reactions: exact(1), views: exact(100) };

  test('from the one looked at the longest ago to the newest, of those that went in', () => {
    const posts = [
      madePost(viewed, { post: { lastSeenAt: NOW - 3 * DAY } }),
      madePost(viewed, { post: { lastSeenAt: NOW - HOUR } }),
      madePost({ reactions: exact(1) }, { post: { lastSeenAt: NOW - 9 * DAY } }),
    ];
    expect(measureGroup('engagementRateByViews', madeGroup(posts)).seen).toEqual({ first: NOW - 3 * DAY, last: NOW - HOUR });
  });

  test('a counter that the last look did not show is older than it', () => {
    const post = madePost(viewed, { post: { shownAt: { views: NOW - 2 * DAY } } });
    expect(measurePost('engagementRateByViews', post, NOW).seen).toEqual({ first: NOW - 2 * DAY, last: NOW });
  });

  test('of accounts, when their followers were read; of nothing, nothing', () => {
    const accounts = [madeAccount('x:acme', 'own', exact(5), exact(9)), madeAccount('x:other', 'own', exact(5))];
    expect(measureGroup('followers', madeGroup([], { accounts })).seen).toEqual({ first: NOW - 28 * DAY, last: NOW });
    expect(measureGroup('followers', madeGroup([])).seen).toBeUndefined();
  });
});

describe('accounts of several sites against each other', () => {
  const post = (account: string, platform: 'x' | 'linkedin') =>
    madePost({ reactions: exact(10) }, { post: { account, platform } });
  const accounts = [madeAccount('x:acme', 'own'), madeAccount('x:other', 'competitor')];

  test('are a reason to be careful, those of one site are not', () => {
    const one = madeGroup([post('x:acme', 'x'), post('x:other', 'x')], { accounts });
    const two = madeGroup([post('x:acme', 'x'), post('x:other', 'linkedin')], { accounts });
    expect(measureGroup('shareOfEngagement', one).cautions).not.toContain('mixedSites');
    expect(measureGroup('shareOfEngagement', two).cautions).toContain('mixedSites');
    expect(measureGroup('engagements', two).cautions).not.toContain('mixedSites');
  });
});
