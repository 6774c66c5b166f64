import { gainedBetween } from '../data/activity';
import type { FollowersRead } from '../data/followers';
import { addDays, startOfDay, type TimeZone } from '../day';
import type { AccountFigures, GroupFigures, PostFigures } from '../kpi/figures';
import { lastNotAbove } from '../last-not-above';
import type { Counter } from '../platforms/types';
import type { Period, Scope } from '../scope';
import type { Work } from '../slices';

/** What is known of one day. */
export interface DayFigures {
  readonly day: string;
  readonly figures: GroupFigures;
  /** Posts published on that day. */
  readonly published: number;
  readonly isObserved: boolean;
}

export interface SplitWanted {
  readonly period: Period;
  readonly view: Scope['view'];
  readonly zone: TimeZone;
  /** Readings by account key, oldest first. */
  readonly followers: ReadonlyMap<string, readonly FollowersRead[]>;
}

/** The days of a period, first and last included. */
export function daysIn({ from, to }: Period): string[] {
  const days: string[] = [];
  for (let day: string | undefined = from; day !== undefined && day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

/** Where in a period moments lie: on which of its days, from 0; -1 outside. */
interface Calendar {
  readonly days: readonly string[];
  readonly dayAt: (moment: number) => number;
  /** The first moment of a day, and the first after it. */
  readonly boundsOf: (day: number) => readonly [start: number, end: number];
}

function calendarOf(period: Period, zone: TimeZone): Calendar {
  const days = daysIn(period);
  const starts = [...days, addDays(period.to, 1) ?? ''].map((day) => startOfDay(day, zone));
  // A day that was skipped begins and ends where the next one begins.
  for (let day = starts.length - 1; day >= 0; day -= 1) starts[day] ??= starts[day + 1] ?? Number.POSITIVE_INFINITY;
  const bounds = Float64Array.from(starts, (start) => start ?? Number.POSITIVE_INFINITY);
  return {
    days,
    dayAt(moment) {
      const day = lastNotAbove(bounds, moment);
      return day < days.length ? day : -1;
    },
    boundsOf: (day) => [bounds[day] ?? Number.NaN, bounds[day + 1] ?? Number.NaN],
  };
}

function timeOf({ post }: PostFigures): number {
  return post.publishedAt ?? post.firstSeenAt;
}

/** What happened on one day. */
interface Day {
  readonly posts: PostFigures[];
  published: number;
  /** A look at a post or at the header of one of the accounts is remembered: those that showed nothing new are not. */
  isObserved: boolean;
}

function observe(days: readonly Pick<Day, 'isObserved'>[], { post, looks = [] }: PostFigures, { dayAt }: Calendar): void {
  const note = (moment: number) => {
    const day = days[dayAt(moment)];
    if (day) day.isObserved = true;
  };
  note(post.firstSeenAt);
  note(post.lastSeenAt);
  for (const counter in post.shownAt) note(post.shownAt[counter as Counter] ?? post.lastSeenAt);
  for (const { seenAt } of looks) note(seenAt);
}

function observeFollowers(
  days: readonly Pick<Day, 'isObserved'>[],
  followers: SplitWanted['followers'],
  { dayAt }: Calendar,
): void {
  for (const { seenAt } of [...followers.values()].flat()) {
    const day = days[dayAt(seenAt)];
    if (day) day.isObserved = true;
  }
}

/** Days of a period on which a look at a post or at the header of one of the accounts is remembered. */
export function observedDays(
  { posts }: Pick<GroupFigures, 'posts'>,
  { period, zone, followers }: Omit<SplitWanted, 'view'>,
): ReadonlySet<string> {
  const calendar = calendarOf(period, zone);
  const days = calendar.days.map((day) => ({ day, isObserved: false }));
  observeFollowers(days, followers, calendar);
  for (const post of posts) observe(days, post, calendar);
  return new Set(days.flatMap(({ day, isObserved }) => (isObserved ? [day] : [])));
}

/** What a post had gained by each day on which it was looked at. */
function addGains(days: readonly Day[], figures: PostFigures, { dayAt, boundsOf }: Calendar): void {
  const { looks = [], before: _, ...rest } = figures;
  const publishedOn = dayAt(timeOf(figures));
  for (const index of new Set(looks.map(({ seenAt }) => dayAt(seenAt)))) {
    if (index < 0) continue;
    const [start, end] = boundsOf(index);
    const { post, before } = gainedBetween(figures.post, looks, start, end - 1);
    // What a post has gained since it was published on that day is all it has.
    days[index]?.posts.push({ ...rest, looks, post, ...(before && publishedOn !== index && { before }) });
  }
}

/** Followers at the end of a day, which its bounds stand for; growth counts from the start of the period. Nothing on days on which no account was read. */
export function accountsAt(
  { accounts }: Pick<GroupFigures, 'accounts'>,
  followers: SplitWanted['followers'],
  [start, end]: readonly [start: number, end: number],
): AccountFigures[] {
  const last = accounts.map(({ account }) => followers.get(account.key)?.findLast(({ seenAt }) => seenAt < end));
  const isRead = last.some((reading) => reading && reading.seenAt >= start);
  return accounts.map(({ account, start: first }, index) => {
    const reading = isRead ? last[index] : undefined;
    return { account, ...(reading && { end: reading, ...(first && first.seenAt < reading.seenAt && { start: first }) }) };
  });
}

/** Posts that are looked at without a pause. */
const RUN = 256;

/** Figures of a period, day by day: posts on the day of publication, or on each day with what they gained on it. For the activity view they must hold every look. */
export function* splitByDay(figures: GroupFigures, wanted: SplitWanted): Work<DayFigures[]> {
  const { period, view, zone, followers } = wanted;
  const calendar = calendarOf(period, zone);
  const days = calendar.days.map((): Day => ({ posts: [], published: 0, isObserved: false }));
  observeFollowers(days, followers, calendar);
  for (const [index, post] of figures.posts.entries()) {
    if (index % RUN === RUN - 1) yield index / figures.posts.length;
    observe(days, post, calendar);
    const day = days[calendar.dayAt(timeOf(post))];
    if (day && !post.post.reshare) day.published += 1;
    if (view === 'activity') addGains(days, post, calendar);
    else day?.posts.push(post);
  }
  return days.map(({ posts, published, isObserved }, index) => ({
    day: calendar.days[index] ?? '',
    figures: { posts, accounts: accountsAt(figures, followers, calendar.boundsOf(index)), days: 1, now: figures.now },
    published,
    isObserved,
  }));
}

const WEEK = 7;

/** The same days, seven taken together from the first one on. */
export function weeksOf(days: readonly DayFigures[]): DayFigures[] {
  const weeks: DayFigures[] = [];
  for (let first = 0; first < days.length; first += WEEK) {
    const week = days.slice(first, first + WEEK);
    const [one, last] = [week[0], week.findLast(({ figures }) => figures.accounts.some(({ end }) => end)) ?? week.at(-1)];
    if (!one || !last) continue;
    const posts = week.flatMap(({ figures }) => figures.posts);
    weeks.push({
      day: one.day,
      figures: { ...last.figures, posts, days: week.length },
      published: week.reduce((sum, { published }) => sum + published, 0),
      isObserved: week.some(({ isObserved }) => isObserved),
    });
  }
  return weeks;
}
