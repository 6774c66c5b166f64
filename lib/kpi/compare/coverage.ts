import type { Estimate } from '../estimate';
import type { PostFigures } from '../figures';
import { expectedRange, leastShare } from './chance';
import { clip, holds, lengthOf, type Stretch, unite } from './stretches';
import { type Sighted, sightedOf, stretchOf, type Visit, visitsOf } from './visits';

/** Why nobody can tell how many posts there were. */
export type Unknown =
  /** The site shows no times of publication. */
  | 'undated'
  /** No post was seen. */
  | 'unseen'
  /** Posts were only met in passing; no visit showed several in a row. */
  | 'inPassing'
  /** What a visit looked through was never looked through again, so nothing tells whether it missed posts. */
  | 'once';

/** How much of what an account published in a period was seen. */
export interface Coverage {
  /** The account's own posts of the period that were seen, without promoted ones and those seen only as reposts. */
  readonly seen: number;
  /** Posts first seen in the period and left out, because the site does not tell when they were published. */
  readonly undated: number;
  /** Posts published in the period, seen or not. Absent when it cannot be told. */
  readonly published?: Estimate;
  /** Share of them that was seen. */
  readonly share?: Estimate;
  readonly unknown?: Unknown;
  /** Visits that showed several posts in a row. */
  readonly visits: number;
  /** Share of the period they looked through. */
  readonly watched: number;
  /** Posts met again after the visit that looked through their time, and how many of them that visit had not missed. */
  readonly metAgain: { readonly posts: number; readonly known: number };
}

const DAY = 86_400_000;
/** Days looked through before clumps can be told from chance. */
const FEWEST_DAYS = 7;

interface Look {
  readonly visit: Visit;
  readonly stretch: Stretch;
}

/** Posts looked through, by whether the first visit that could show them did, and whether they were met later. */
interface Checked {
  readonly total: number;
  readonly shown: number;
  readonly later: number;
  readonly both: number;
}

/**
 * Estimates how many posts an account published from what was seen of it while browsing.
 *
 * 1. A visit that showed three or more posts looked through the time from the oldest of them to its beginning.
 * 2. Whether visits skip posts is told by posts met again later: the share of them that the first visit able to show them did show
 *    (Lincoln and Petersen's two samples, each post counted once). Without a post met again nothing is claimed.
 * 3. Time not looked through is filled with the pace of the time that was; clumps of posts make the range wider.
 *
 * The range holds the truth about nine times in ten. It comes out too low where some posts are always hidden from the person.
 * @param figures posts of one account, from some weeks before the period on, with their looks.
 * @param period up to now at most.
 */
export function coverageOf(figures: readonly PostFigures[], period: Stretch): Coverage {
  const own = figures.filter(({ post }) => !post.promoted && !post.reshare);
  const posts = own.flatMap((each) => sightedOf(each) ?? []);
  const looked = visitsOf(posts).flatMap((visit) => {
    const stretch = stretchOf(visit);
    return stretch ? { visit, stretch } : [];
  });
  const stretches = unite(looked.map(({ stretch }) => stretch));
  const inside = clip(stretches, period);
  const checked = check(posts, looked);
  const seen = posts.filter(({ publishedAt }) => isWithin(period, publishedAt));
  const facts = {
    seen: seen.length,
    undated: own.filter(({ post }) => post.publishedAt === undefined && isWithin(period, post.firstSeenAt)).length,
    visits: looked.length,
    watched: lengthOf(inside) / Math.max(1, period.to - period.from),
    metAgain: { posts: checked.later, known: checked.both },
  };
  const unknown = reason(facts, checked);
  if (unknown) return { ...facts, unknown };
  const published = estimate({ posts, seen, stretches, inside, checked, period });
  return { ...facts, published, share: shareOf(seen.length, published) };
}

function reason({ seen, undated, visits }: Omit<Coverage, 'published'>, { both }: Checked): Unknown | undefined {
  if (seen === 0) return undated > 0 ? 'undated' : 'unseen';
  if (visits === 0) return 'inPassing';
  return both === 0 ? 'once' : undefined;
}

function isWithin({ from, to }: Stretch, time: number): boolean {
  return from <= time && time < to;
}

function check(posts: readonly Sighted[], looked: readonly Look[]): Checked {
  const checked = { total: 0, shown: 0, later: 0, both: 0 };
  for (const { publishedAt, seenAt } of posts) {
    const first = looked.find(({ stretch }) => holds(stretch, publishedAt));
    if (!first) continue;
    const isShown = (seenAt[0] ?? Number.POSITIVE_INFINITY) <= first.visit.end;
    const isLater = (seenAt.at(-1) ?? 0) > first.visit.end;
    checked.total += 1;
    if (isShown) checked.shown += 1;
    if (isLater) checked.later += 1;
    if (isShown && isLater) checked.both += 1;
  }
  return checked;
}

interface Evidence {
  readonly posts: readonly Sighted[];
  readonly seen: readonly Sighted[];
  readonly stretches: readonly Stretch[];
  readonly inside: readonly Stretch[];
  readonly checked: Checked;
  readonly period: Stretch;
}

function estimate({ posts, seen, stretches, inside, checked, period }: Evidence): Estimate {
  // A post stays unseen when the first visit misses it and every later one does.
  const found = (first: number, later: number) => 1 - (1 - first) * (1 - later);
  const complete = found(checked.both / checked.later, checked.both / checked.shown);
  const leastComplete = found(leastShare(checked.both, checked.later), leastShare(checked.both, checked.shown));
  const watched = lengthOf(stretches);
  const ahead = period.to - period.from - lengthOf(inside);
  const within = seen.filter(({ publishedAt }) => inside.some((stretch) => holds(stretch, publishedAt))).length;
  const outside = seen.length - within;
  const expected = (checked.total * ahead) / watched;
  const range = expectedRange(checked.total, watched, ahead, clumpingOf(posts, stretches));
  return {
    value: within / complete + Math.max(outside, expected / complete),
    low: within + Math.max(outside, range.low),
    high: within / leastComplete + Math.max(outside, range.high / leastComplete),
  };
}

/** Variance ÷ mean of the posts a day in whole days looked through; 1 while there are too few days to tell. */
function clumpingOf(posts: readonly Sighted[], stretches: readonly Stretch[]): number {
  const counts = stretches.flatMap(({ from, to }) =>
    Array.from(
      { length: Math.floor((to - from) / DAY) },
      (_, day) =>
        posts.filter(({ publishedAt }) => holds({ from: from + day * DAY, to: from + (day + 1) * DAY }, publishedAt)).length,
    ),
  );
  if (counts.length < FEWEST_DAYS) return 1;
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  if (mean === 0) return 1;
  const variance = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / (counts.length - 1);
  return Math.max(1, variance / mean);
}

function shareOf(seen: number, published: Estimate): Estimate {
  return {
    value: Math.min(1, seen / published.value),
    low: seen / published.high,
    high: Math.min(1, seen / published.low),
  };
}
