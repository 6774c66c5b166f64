import {
  type Plain,
  type PlainGroup,
  plainAudience,
  plainCadence,
  plainDailyRate,
  plainRatio,
  plainSum,
  readers,
} from './plain-kpis';
import { plainEmployees, plainPerEmployee, plainSides } from './plain-sets';

type Compute = (group: PlainGroup) => Plain;

const { counter, engagementOf, one, followers } = readers;
const sumOf =
  (name: string): Compute =>
  (group) =>
    plainSum(group, counter(name));
const ratioOf =
  (top: string, bottom: string): Compute =>
  (group) =>
    plainRatio(group, counter(top), counter(bottom));
const perPost =
  (name: string): Compute =>
  (group) =>
    plainRatio(group, counter(name), one);
const engagements = ({ bookmarks }: PlainGroup) => engagementOf(bookmarks);

/** KPIs of posts, each by the formula that people give for it. */
export const PLAIN_OF_POSTS: Readonly<Record<string, Compute>> = {
  engagements: (group) => plainSum(group, engagements(group)),
  ...{ reactions: sumOf('reactions'), comments: sumOf('comments'), shares: sumOf('shares'), saves: sumOf('saves') },
  ...{ clicks: sumOf('clicks'), views: sumOf('views') },
  engagementRateByFollowers: (group) => plainRatio(group, engagements(group), followers),
  engagementRateByViews: (group) => plainRatio(group, engagements(group), counter('views')),
  // Only Facebook's views are plays of a video.
  engagementRateByVideoViews: (group) =>
    plainRatio(group, engagements(group), (post) => (post.platform === 'facebook' ? post.amounts.views : undefined)),
  engagementsPerPost: (group) => plainRatio(group, engagements(group), one),
  ...{ amplificationRate: perPost('shares'), conversationRate: perPost('comments'), applauseRate: perPost('reactions') },
  viralityRate: ratioOf('shares', 'views'),
  commentToReactionRatio: ratioOf('comments', 'reactions'),
  saveRate: ratioOf('saves', 'views'),
  clickThroughRateAll: ratioOf('clicks', 'views'),
};

/** Every KPI that Overview offers. */
export const PLAIN_OVERVIEW: Readonly<Record<string, Compute>> = {
  ...PLAIN_OF_POSTS,
  dailyEngagementRate: plainDailyRate,
  followers: (group) => plainAudience(group, ['end'], ({ end }) => end.number),
  netFollowerGrowth: (group) => plainAudience(group, ['start', 'end'], ({ start, end }) => end.number - start.number),
  followerGrowthRate: (group) =>
    plainAudience(group, ['start', 'end'], ({ start, end }) =>
      start.number === 0 || (start.isOpen && end.isOpen) ? undefined : (end.number - start.number) / start.number,
    ),
  weeklyFollowerGrowthRate: (group) =>
    plainAudience(group, ['start', 'end'], ({ start, end }) =>
      start.number === 0 || (start.isOpen && end.isOpen) ? undefined : (end.number / start.number) ** (1 / (group.days / 7)) - 1,
    ),
  postingFrequency: (group) => plainCadence(group),
  shareOfEngagement: (group) => plainSides(group, engagements(group), false),
  shareOfPosts: (group) => plainSides(group, one, false),
  shareOfAudience: (group) => {
    const sides = plainSides(group, undefined, true);
    return { ...sides, value: sides.audience };
  },
  engagementEfficiencyIndex: (group) => {
    const sides = plainSides(group, engagements(group), true);
    const isTold = sides.value !== undefined && sides.audience !== undefined && sides.audience > 0;
    return { ...sides, value: isTold ? (sides.value ?? 0) / (sides.audience ?? 0) : undefined };
  },
  sharesPerEmployee: (group) => plainPerEmployee(group, one),
  engagementsPerEmployee: (group) => plainPerEmployee(group, engagements(group)),
  potentialEmployeeReach: (group) => plainAudience(plainEmployees(group), ['end'], ({ end }) => end.number),
  observedEmployeeReach: (group) => plainSum(plainEmployees(group), counter('views')),
};

/** What stands in the columns of a comparison, of one account alone. */
export const PLAIN_COMPARE: Readonly<Record<string, Compute>> = {
  rateByFollowers: (group) => plainRatio(group, engagements(group), followers),
  rateByViews: (group) => plainRatio(group, engagements(group), counter('views')),
  amplification: (group) => plainRatio(group, counter('shares'), followers, 1000),
  conversation: (group) => plainRatio(group, counter('comments'), followers, 1000),
  applause: (group) => plainRatio(group, counter('reactions'), followers, 1000),
  cadence: (group) => plainCadence(group, 7),
  growth: (group) => PLAIN_OVERVIEW.followerGrowthRate?.(group) as Plain,
  followers: (group) => PLAIN_OVERVIEW.followers?.(group) as Plain,
  engagements: (group) => plainSum(group, engagements(group)),
};

/** Columns that set one account against all others of its site. */
export const PLAIN_SHARES = {
  shareOfEngagement: { compute: PLAIN_OVERVIEW.shareOfEngagement as Compute, ofPosts: true, ofFollowers: false },
  shareOfAudience: { compute: PLAIN_OVERVIEW.shareOfAudience as Compute, ofPosts: false, ofFollowers: true },
  efficiency: { compute: PLAIN_OVERVIEW.engagementEfficiencyIndex as Compute, ofPosts: true, ofFollowers: true },
};
