import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Count } from '../../../lib/counts/count';
import type { GroupFigures, PostFigures } from '../../../lib/kpi/figures';
import type { KpiId } from '../../../lib/kpi/ids';
import { measureGroup } from '../../../lib/kpi/measure-group';
import type { Counts } from '../../../lib/platforms/types';
import { DAY, madeAccount, madeGroup, madePost, NOW } from './made-figures';

/** What a group comes to, worked out by plain loops over plain numbers that share no code with the product. */
interface Plain {
  /** Absent when there is no answer. */
  value?: number;
  median?: number;
  n: number;
  without: number;
}

const ACCOUNTS = ['x:acme', 'x:acme-labs', 'x:rival', 'x:other-rival'];

const count = fc.option(
  fc.record({ truth: fc.oneof(fc.nat(40), fc.nat(2_000_000)), step: fc.constantFrom(1, 1, 1, 10, 100, 1_000) }),
  { nil: undefined, freq: 4 },
);
const cutOff = (number: { truth: number; step: number }): Count => ({
  value: number.truth - (number.truth % number.step),
  step: number.step,
});

const posts = fc.array(
  fc
    .record({
      reactions: count,
      comments: count,
      shares: count,
      saves: count,
      views: count,
      followers: count,
      account: fc.constantFrom(...ACCOUNTS),
      promoted: fc.boolean(),
      reshare: fc.boolean(),
      hours: fc.nat(900),
    })
    .map(({ account, promoted, reshare, hours, followers, ...shown }): PostFigures => {
      const counts: Counts = Object.fromEntries(
        Object.entries(shown).flatMap(([name, one]) => (one ? [[name, cutOff(one)]] : [])),
      );
      const publishedAt = NOW - hours * 3_600_000;
      return madePost(counts, {
        post: { account, promoted: promoted && hours % 3 === 0, reshare: reshare && hours % 5 === 0, publishedAt },
        ...(followers && { followers: { count: cutOff(followers), seenAt: publishedAt + DAY } }),
      });
    }),
  { maxLength: 60 },
);

const groups = fc
  .tuple(posts, fc.array(fc.option(fc.integer({ min: 1, max: 9_999_999 }), { nil: undefined }), { minLength: 8, maxLength: 8 }))
  .map(
    ([made, readings]): GroupFigures =>
      madeGroup(made, {
        accounts: ACCOUNTS.map((key, index) =>
          madeAccount(key, index < 2 ? 'own' : 'competitor', readings[index * 2], readings[index * 2 + 1]),
        ),
      }),
  );

/** NaN for a counter that is not shown. */
function shown({ post }: PostFigures, counter: keyof Counts): number {
  const known = post.counts[counter];
  return known === undefined ? Number.NaN : known.value;
}

function engagements(figures: PostFigures): number {
  let total = Number.NaN;
  for (const counter of ['reactions', 'comments', 'shares'] as const) {
    const number = shown(figures, counter);
    if (!Number.isNaN(number)) total = Number.isNaN(total) ? number : total + number;
  }
  return total;
}

function middle(numbers: number[]): number | undefined {
  const sorted = [...numbers];
  sorted.sort((one, other) => one - other);
  if (sorted.length === 0) return undefined;
  const half = Math.floor(sorted.length / 2);
  const [left, right] = [sorted[half - 1] as number, sorted[half] as number];
  return sorted.length % 2 === 1 ? right : (left + right) / 2;
}

function plain(group: GroupFigures, part: (post: PostFigures) => number, whole?: (post: PostFigures) => number): Plain {
  let [parts, wholes, n, without] = [0, 0, 0, 0];
  const rates: number[] = [];
  for (const post of group.posts) {
    if (post.post.promoted || post.post.reshare) continue;
    const [top, bottom] = [part(post), whole ? whole(post) : 1];
    if (Number.isNaN(top) || Number.isNaN(bottom) || bottom === 0) {
      without += 1;
      continue;
    }
    n += 1;
    parts += top;
    wholes += bottom;
    rates.push(top / bottom);
  }
  const median = whole && middle(rates);
  return { ...(n > 0 && { value: whole ? parts / wholes : parts }), ...(median !== undefined && { median }), n, without };
}

const followersOf = ({ followers }: PostFigures) => (followers ? followers.count.value : Number.NaN);
const one = () => 1;
const of = (counter: keyof Counts) => (post: PostFigures) => shown(post, counter);

type Read = (post: PostFigures) => number;

const RATIOS: readonly { readonly id: KpiId; readonly part: Read; readonly whole?: Read }[] = [
  { id: 'engagements', part: engagements },
  { id: 'reactions', part: of('reactions') },
  { id: 'saves', part: of('saves') },
  { id: 'views', part: of('views') },
  { id: 'engagementRateByViews', part: engagements, whole: of('views') },
  { id: 'engagementRateByFollowers', part: engagements, whole: followersOf },
  { id: 'engagementsPerPost', part: engagements, whole: one },
  { id: 'amplificationRate', part: of('shares'), whole: one },
  { id: 'conversationRate', part: of('comments'), whole: one },
  { id: 'applauseRate', part: of('reactions'), whole: one },
  { id: 'viralityRate', part: of('shares'), whole: of('views') },
  { id: 'commentToReactionRatio', part: of('comments'), whole: of('reactions') },
  { id: 'saveRate', part: of('saves'), whole: of('views') },
];

test.each(RATIOS)('$id', ({ id, part, whole }) => {
  fc.assert(
    fc.property(groups, (group) => {
      const [measured, expected] = [measureGroup(id, group), plain(group, part, whole)];
      expect({
        value: measured.estimate?.value,
        median: measured.median?.value,
        n: measured.n,
        without: measured.without,
      }).toEqual({
        value: expected.value,
        median: expected.median,
        n: expected.n,
        without: expected.without,
      });
      expect(measured.promoted).toBe(group.posts.filter(({ post }) => post.promoted && !post.reshare).length);
    }),
  );
});

test('shares of a set', () => {
  fc.assert(
    fc.property(groups, ({ posts: made, ...rest }) => {
      const group = { posts: made, ...rest };
      let [ownEngagements, allEngagements, ownSeen, otherSeen, ownPosts, allPosts] = [0, 0, 0, 0, 0, 0];
      for (const figures of made) {
        if (figures.post.promoted || figures.post.reshare) continue;
        const isOwn = figures.post.account === 'x:acme' || figures.post.account === 'x:acme-labs';
        allPosts += 1;
        if (isOwn) ownPosts += 1;
        const engaged = engagements(figures);
        if (Number.isNaN(engaged)) continue;
        allEngagements += engaged;
        if (isOwn) [ownEngagements, ownSeen] = [ownEngagements + engaged, ownSeen + 1];
        else otherSeen += 1;
      }
      const share = measureGroup('shareOfEngagement', group);
      const isTold = ownSeen > 0 && otherSeen > 0 && allEngagements > 0;
      expect(share.estimate?.value).toBe(isTold ? ownEngagements / allEngagements : undefined);
      expect(share.n).toBe(ownSeen + otherSeen);

      const published = measureGroup('shareOfPosts', group);
      expect(published.estimate?.value).toBe(ownPosts > 0 && allPosts > ownPosts ? ownPosts / allPosts : undefined);
    }),
  );
});

test('growth of accounts', () => {
  fc.assert(
    fc.property(groups, (group) => {
      let [start, end, n] = [0, 0, 0];
      for (const account of group.accounts) {
        if (account.start === undefined || account.end === undefined) continue;
        start += account.start.count.value;
        end += account.end.count.value;
        n += 1;
      }
      const rate = measureGroup('followerGrowthRate', group);
      expect(rate).toMatchObject({ n, without: 4 - n });
      expect(rate.estimate?.value).toBe(n > 0 ? (end - start) / start : undefined);
      expect(measureGroup('netFollowerGrowth', group).estimate?.value).toBe(n > 0 ? end - start : undefined);
    }),
  );
});

test('posts a day', () => {
  fc.assert(
    fc.property(groups, (group) => {
      let published = 0;
      for (const { post } of group.posts) if (!post.promoted && !post.reshare) published += 1;
      expect(measureGroup('postingFrequency', group).estimate?.value).toBe(published > 0 ? published / 28 : undefined);
    }),
  );
});
