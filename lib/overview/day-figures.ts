import { gainedBetween } from '../data/activity';
import type { FollowersRead } from '../data/followers';
import { addDays, localDay, startOfDay, type TimeZone } from '../day';
import type { AccountFigures, GroupFigures, PostFigures } from '../kpi/figures';
import type { Period, Scope } from '../scope';

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

/** Days on which a look at a post or at the header of one of the accounts is remembered: those that showed nothing new are not. */
export function observedDays(
  figures: readonly GroupFigures[],
  followers: SplitWanted['followers'],
  zone: TimeZone,
): ReadonlySet<string> {
  const moments = [...followers.values()].flatMap((readings) => readings.map(({ seenAt }) => seenAt));
  for (const { posts } of figures) {
    for (const { post, looks = [] } of posts) {
      moments.push(post.firstSeenAt, post.lastSeenAt, ...Object.values(post.shownAt ?? {}));
      for (const { seenAt } of looks) moments.push(seenAt);
    }
  }
  return new Set(moments.map((moment) => localDay(moment, zone)));
}

/** Followers at the end of a day; growth counts from the start of the period. Nothing on days on which no account was read. */
export function accountsOn(
  day: string,
  figures: GroupFigures,
  { followers, zone }: Pick<SplitWanted, 'followers' | 'zone'>,
): AccountFigures[] {
  const end = startOfDay(addDays(day, 1) ?? day, zone) ?? Number.POSITIVE_INFINITY;
  const last = figures.accounts.map(({ account }) => followers.get(account.key)?.findLast(({ seenAt }) => seenAt < end));
  const isRead = last.some((reading) => reading && localDay(reading.seenAt, zone) === day);
  return figures.accounts.map(({ account, start }, index) => {
    const reading = isRead ? last[index] : undefined;
    return { account, ...(reading && { end: reading, ...(start && start.seenAt < reading.seenAt && { start }) }) };
  });
}

function publishedOn({ post }: PostFigures, zone: TimeZone): string {
  return localDay(post.publishedAt ?? post.firstSeenAt, zone);
}

/** Posts by the days they belong to: the day of publication, or each day on which a look showed what they had gained. */
function postsByDay({ posts }: GroupFigures, { view, zone }: SplitWanted): ReadonlyMap<string, PostFigures[]> {
  const byDay = new Map<string, PostFigures[]>();
  const add = (day: string, post: PostFigures) => {
    const known = byDay.get(day);
    if (known) known.push(post);
    else byDay.set(day, [post]);
  };
  for (const figures of posts) {
    if (view === 'cohort') {
      add(publishedOn(figures, zone), figures);
      continue;
    }
    const looks = figures.looks ?? [];
    for (const day of new Set(looks.map(({ seenAt }) => localDay(seenAt, zone)))) {
      const [start, end] = [startOfDay(day, zone), startOfDay(addDays(day, 1) ?? day, zone)];
      if (start === undefined || end === undefined) continue;
      const { post, before } = gainedBetween(figures.post, looks, start, end - 1);
      const { before: _, ...rest } = figures;
      // What a post has gained since it was published on that day is all it has.
      add(day, { ...rest, post, ...(before && publishedOn(figures, zone) !== day && { before }) });
    }
  }
  return byDay;
}

/** Figures of a period, day by day. For the activity view they must hold every look. */
export function splitByDay(figures: GroupFigures, wanted: SplitWanted): DayFigures[] {
  const { period, zone, followers } = wanted;
  const byDay = postsByDay(figures, wanted);
  const observed = observedDays([figures], followers, zone);
  const published = new Map<string, number>();
  for (const post of figures.posts) {
    if (post.post.reshare) continue;
    const day = publishedOn(post, zone);
    published.set(day, (published.get(day) ?? 0) + 1);
  }
  return daysIn(period).map((day) => ({
    day,
    figures: { posts: byDay.get(day) ?? [], accounts: accountsOn(day, figures, wanted), days: 1, now: figures.now },
    published: published.get(day) ?? 0,
    isObserved: observed.has(day),
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
