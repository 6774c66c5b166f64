import { accountKey, type PostRow } from '../data/rows';
import { addDays, localDay } from '../day';
import type { GoalMeasure, GoalRow, GoalValue } from '../goals/goal';
import { engagementCounters } from '../kpi/engagement-rate';
import { exactly } from '../kpi/estimate';
import type { Counter, PlatformId } from '../platforms/types';
import { SAMPLE_ACCOUNTS, type SampleAccount } from './accounts';
import { followersAt } from './audience';

const DAY_MS = 86_400_000;

export interface SampleGoals {
  readonly goals: readonly GoalRow[];
  /** Those typed in; the others are counted from the sample itself. */
  readonly goalValues: readonly GoalValue[];
}

/** What the goals are set by. */
interface Known {
  readonly now: number;
  readonly today: string;
  /** Unix ms at which the sample begins. */
  readonly start: number;
  readonly posts: readonly PostRow[];
}

/** Goals in every state, their targets set by what the sample holds. */
export function sampleGoals(now: number, start: number, posts: readonly PostRow[]): SampleGoals {
  const known = { now, start, posts, today: localDay(now) };
  const leads = leadsGoal(known);
  const goals = [
    ...[followersGoal(known), growthGoal(known), engagementGoal(known), missedViewsGoal(known), unseenViewsGoal(known)],
    ...[leads, monthlyRateGoal(known), pictureItem(known)],
  ];
  return { goals, goalValues: typedLeads(leads, known) };
}

/** Followers on X: reached some days ago. */
function followersGoal(known: Known): GoalRow {
  const harbor = ownAccount('x');
  const [before, reached] = [-30, -6].map((days) => followersAt(harbor, known.start, known.now + days * DAY_MS));
  return goal(known, 'followers', [-29, 10], {
    objective: 'community',
    measure: {
      ...recorded('followers', { accounts: [keyOf(harbor)] }, { value: roundDown(reached ?? 0, 10) }),
      baseline: { ...exactly(before ?? 0), day: dayOf(known, -30), from: 'history' },
    },
  });
}

/** Growth on LinkedIn: as much as the account always grows. */
function growthGoal(known: Known): GoalRow {
  const harbor = ownAccount('linkedin');
  const [from, to] = [-20, 10].map((days) => followersAt(harbor, known.start, known.now + days * DAY_MS));
  const target = roundDown((to ?? 0) - (from ?? 0), 5);
  return goal(known, 'growth', [-19, 10], {
    objective: 'awareness',
    measure: recorded('netFollowerGrowth', { accounts: [keyOf(harbor)] }, { value: target }),
    milestones: [
      { id: 'sample-half', name: 'Half way', day: dayOf(known, -5), value: roundDown(target / 2, 5) },
      { id: 'sample-newsletter', name: 'Newsletter links to the page', day: dayOf(known, -12), doneAt: known.now - 13 * DAY_MS },
      { id: 'sample-interview', name: 'Interview with the roaster', day: dayOf(known, 4) },
    ],
  });
}

/** Engagement of all own posts: the target is far above it. */
function engagementGoal(known: Known): GoalRow {
  const total = totalOf(known, -17, (post) => engagementCounters(post.platform, {}));
  return goal(known, 'engagement', [-17, 12], {
    objective: 'engagement',
    measure: recorded('engagements', {}, { value: roundUp(((total * 30) / 18) * 1.7, 100) }),
  });
}

/** Views on X: the deadline has passed, and they were too few. */
function missedViewsGoal(known: Known): GoalRow {
  const total = totalOf(known, -36, ({ platform }) => (platform === 'x' ? ['views'] : []));
  return goal(known, 'missed', [-36, -6], {
    objective: 'awareness',
    measure: recorded('views', { platform: 'x' }, { value: roundUp(total * 1.4, 1000) }),
  });
}

/** Views on Facebook, which shows none. */
function unseenViewsGoal(known: Known): GoalRow {
  return goal(known, 'unseen', [-9, 20], {
    objective: 'awareness',
    measure: recorded('views', { platform: 'facebook' }, { value: 30_000 }),
  });
}

/** Leads, which only the company knows. */
function leadsGoal(known: Known): GoalRow {
  return goal(known, 'leads', [-20, 9], {
    objective: 'leads',
    measure: { ...recorded('leads', {}, { value: 40 }), source: 'typed' },
  });
}

function typedLeads({ id }: GoalRow, known: Known): GoalValue[] {
  return [9, 17, 28].map((leads, week) => {
    const days = -14 + 7 * week;
    const typed = { ...exactly(leads), n: 1, typed: true } as const;
    return { goal: id, day: dayOf(known, days), ...typed, seenAt: known.now + days * DAY_MS };
  });
}

/** Engagement rate on X, anew each month. */
function monthlyRateGoal(known: Known): GoalRow {
  const from = `${known.today.slice(0, 7)}-01`;
  const nextMonth = `${addDays(from, 31)?.slice(0, 7)}-01`;
  return {
    ...goal(known, 'rate', [0, 0], {
      objective: 'engagement',
      measure: recorded('engagementRateByViews', { platform: 'x' }, { value: 0.025 }),
    }),
    period: { from, to: addDays(nextMonth, -1) ?? from },
    repeat: 'month',
  };
}

function pictureItem(known: Known): GoalRow {
  return goal(known, 'picture', [-6, 4], { objective: 'awareness', name: 'Winter cover pictures on all three pages' });
}

function goal(
  known: Known,
  id: string,
  [from, to]: readonly [number, number],
  about: Pick<GoalRow, 'objective'> & Partial<GoalRow>,
): GoalRow {
  const period = { from: dayOf(known, from), to: dayOf(known, to) };
  const createdAt = known.now + (from - 1) * DAY_MS;
  return { id: `sample-${id}`, period, milestones: [], changes: [], createdAt, ...about };
}

function recorded(
  kpi: GoalMeasure['kpi'],
  scope: Omit<GoalMeasure['scope'], 'view'>,
  target: GoalMeasure['target'],
): GoalMeasure {
  return { kpi, scope: { view: 'cohort', ...scope }, target, direction: 'up', source: 'recorded' };
}

function ownAccount(platform: PlatformId): SampleAccount {
  const account = SAMPLE_ACCOUNTS.find((each) => each.role === 'own' && each.platform === platform);
  if (!account) throw new Error(`the sample has no own account on ${platform}`);
  return account;
}

function keyOf({ platform, handle }: SampleAccount): string {
  return accountKey(platform, handle);
}

function dayOf({ today }: Known, days: number): string {
  return addDays(today, days) ?? today;
}

/** Of own posts since a day, as a goal counts them. */
function totalOf({ today, posts }: Known, days: number, countersOf: (post: PostRow) => readonly Counter[]): number {
  const own = new Set(SAMPLE_ACCOUNTS.filter(({ role }) => role === 'own').map(keyOf));
  const first = addDays(today, days) ?? today;
  const counted = posts.filter(
    ({ account = '', promoted, reshare, publishedAt, firstSeenAt }) =>
      own.has(account) && !promoted && !reshare && localDay(publishedAt ?? firstSeenAt) >= first,
  );
  return counted.reduce(
    (sum, post) => sum + countersOf(post).reduce((own, counter) => own + (post.counts[counter]?.value ?? 0), 0),
    0,
  );
}

function roundUp(value: number, step: number): number {
  return Math.max(step, Math.ceil(value / step) * step);
}

function roundDown(value: number, step: number): number {
  return Math.floor(value / step) * step;
}
