import type { Origin } from './kpi';

/** What an input belongs to. Numbers of posts and accounts are added up over those that a KPI is told of; of a `list` there are several in a period. */
export type Subject = 'post' | 'account' | 'period' | 'list';

export interface Input {
  readonly of: Subject;
  /** Where it can come from, likeliest first. */
  readonly origins: readonly Origin[];
}

const of = (subject: Subject, ...origins: readonly Origin[]): Input => ({ of: subject, origins });

/** Every number that goes into a formula. */
export const INPUTS = {
  // Posts: what their counters show, and what only an export of the site knows.
  posts: of('post', 'page', 'import'),
  /** Posts published in the period; in an activity view older posts count among `posts` only. */
  published: of('post', 'page', 'import'),
  engagements: of('post', 'page', 'import'),
  reactions: of('post', 'page', 'import'),
  comments: of('post', 'page', 'import'),
  shares: of('post', 'page', 'import'),
  saves: of('post', 'page', 'import'),
  clicks: of('post', 'page', 'import'),
  views: of('post', 'page', 'import'),
  videoViews: of('post', 'page', 'import'),
  followersAtPublish: of('post', 'history', 'page'),
  linkClicks: of('post', 'import'),
  follows: of('post', 'import'),
  reach: of('post', 'import'),
  watchSeconds: of('post', 'import'),
  averageSecondsWatched: of('post', 'import'),
  videoSeconds: of('post', 'import'),
  reachOfFirstFrame: of('post', 'import', 'hand'),
  reachOfLastFrame: of('post', 'import', 'hand'),
  frameReach: of('post', 'import', 'hand'),
  frameViews: of('post', 'import', 'hand'),
  frameExits: of('post', 'import', 'hand'),

  // Posts: what their snapshots tell.
  engagementsGained: of('post', 'history'),
  hoursBetween: of('post', 'history'),
  engagementsAtHour: of('post', 'history'),
  engagementsAtDay: of('post', 'history'),
  halfLifeHours: of('post', 'history'),
  /** Views, or engagements where views are not shown, at the age at which the author's other posts are known. */
  exposureAtAge: of('post', 'history'),
  /** Median of the author's earlier comparable posts at that age, and their median distance from it. */
  usualAtAge: of('post', 'history'),
  usualDeviation: of('post', 'history'),
  /** A list: that of each of the author's earlier comparable posts. */
  earlierAtAge: of('post', 'history'),

  // Accounts.
  followers: of('account', 'page'),
  followersStart: of('account', 'history', 'import'),
  followersEnd: of('account', 'history', 'import'),
  /** Accounts with a post in the period. */
  activeAccounts: of('account', 'page'),
  newFollowers: of('period', 'import'),
  lostFollowers: of('period', 'import'),
  segmentFollowers: of('period', 'import'),
  knownFollowers: of('period', 'import'),

  // The period itself, and one number for each of its days.
  days: of('period', 'page'),
  engagementsOfDay: of('list', 'history', 'import'),
  followersOfDay: of('list', 'history', 'import'),
  postsOfDay: of('list', 'page', 'import'),

  // Own accounts against the others of a set, and employees.
  ownEngagements: of('post', 'page'),
  competitorEngagements: of('post', 'page'),
  ownPosts: of('post', 'page'),
  competitorPosts: of('post', 'page'),
  ownFollowers: of('account', 'page'),
  competitorFollowers: of('account', 'page'),
  employeePosts: of('post', 'page'),
  employeeEngagements: of('post', 'page'),
  employeeViews: of('post', 'import', 'page'),
  employeeFollowers: of('account', 'page'),
  activeEmployees: of('account', 'page'),
  enrolledEmployees: of('period', 'hand'),
  employeeClicks: of('period', 'import'),

  // Mentions.
  mentions: of('period', 'page', 'import'),
  brandMentions: of('period', 'page', 'import'),
  ownMentions: of('period', 'import', 'hand', 'page'),
  competitorMentions: of('period', 'import', 'hand', 'page'),
  positiveMentions: of('period', 'hand', 'import', 'page'),
  neutralMentions: of('period', 'hand', 'import', 'page'),
  negativeMentions: of('period', 'hand', 'import', 'page'),
  ownAdSpend: of('period', 'hand', 'import'),
  competitorAdSpend: of('period', 'hand', 'import'),
  observedEngagers: of('period', 'page'),
  genuineEngagers: of('period', 'page'),

  // Website.
  profileVisits: of('period', 'import'),
  sessions: of('period', 'import'),
  taggedSessions: of('period', 'import'),
  engagedSessions: of('period', 'import'),
  visitors: of('period', 'import'),
  conversions: of('period', 'import', 'hand'),
  nonRevenueConversions: of('period', 'import', 'hand'),
  leads: of('period', 'import', 'hand'),
  customersFromLeads: of('period', 'hand', 'import'),
  revenue: of('period', 'import', 'hand'),
  goalValue: of('period', 'import', 'hand'),
  advocacySessions: of('period', 'import'),
  advocacyLeads: of('period', 'import'),

  // Customer care.
  itemsAnswered: of('period', 'page', 'hand', 'import'),
  itemsNeedingAnswer: of('period', 'page', 'hand', 'import'),
  userPosts: of('period', 'page'),
  userPostsLiked: of('period', 'page'),
  userPostsAnswered: of('period', 'page'),
  userPostsDeleted: of('period', 'page'),
  /** From each first inbound item of a thread to the first answer. */
  responseHours: of('list', 'page', 'import', 'hand'),
  responseBusinessHours: of('list', 'page', 'import', 'hand'),
  /** From assignment to resolution. */
  handlingHours: of('list', 'import'),
  issuesOpened: of('period', 'hand', 'import'),
  issuesResolved: of('period', 'hand', 'import'),
  ratings: of('period', 'hand', 'import'),
  goodRatings: of('period', 'hand', 'import'),
  ratingPoints: of('period', 'hand', 'import'),
  promoters: of('period', 'hand', 'import'),
  passives: of('period', 'hand', 'import'),
  detractors: of('period', 'hand', 'import'),

  // Money. `cost` is media, content, tools and labour together; `adSpend` is media alone.
  cost: of('period', 'hand', 'import'),
  /** A fraction: 0.5 is 50 %. */
  margin: of('period', 'hand'),
  adSpend: of('period', 'import', 'hand'),
  attributedRevenue: of('period', 'import'),
  paidLinkClicks: of('period', 'import'),
  paidViews: of('period', 'import'),
  paidEngagements: of('period', 'import'),
  paidFollowers: of('period', 'import'),
  paidLeads: of('period', 'import', 'hand'),
  paidResults: of('period', 'import'),
  paidCustomers: of('period', 'import', 'hand'),
  purchaseValue: of('period', 'hand'),
  purchasesPerMonth: of('period', 'hand'),
  monthsRetained: of('period', 'hand'),
  customerLifetimeValue: of('period', 'hand'),
  acquisitionCost: of('period', 'hand'),
  referenceCostPerClick: of('period', 'hand'),
  referenceCostPerThousand: of('period', 'hand'),
  mediaEquivalent: of('period', 'hand'),
  influencedPipeline: of('period', 'hand'),
  programmeCost: of('period', 'hand'),

  // Goals.
  goalBaseline: of('period', 'hand'),
  goalTarget: of('period', 'hand'),
  goalCurrent: of('period', 'history', 'import', 'hand'),
  daysElapsed: of('period', 'page'),
  daysTotal: of('period', 'hand'),
  postsPlanned: of('period', 'hand'),
} as const satisfies Record<string, Input>;

/** A number that goes into a formula. */
export type InputId = keyof typeof INPUTS;
