import type { PostFigures } from '../figures';
import type { Stretch } from './stretches';

/** A post with what coverage needs to know of it; all times are Unix ms. */
export interface Sighted {
  readonly publishedAt: number;
  /** Moments at which it is known to have been on screen, in order. */
  readonly seenAt: readonly number[];
}

/** A run of looks at one account's posts. */
export interface Visit {
  readonly start: number;
  readonly end: number;
  /** Times of publication of the posts it is known to have shown, oldest first. */
  readonly shown: readonly number[];
}

/** Looks at an account's posts that follow each other faster than this are one visit. */
const PAUSE = 10 * 60_000;
/** Fewer posts are met in passing, in a feed; they say nothing about what lies between them. */
const FEWEST_SHOWN = 3;

/** `undefined` where the site does not tell when the post was published. */
export function sightedOf({ post, looks = [] }: PostFigures): Sighted | undefined {
  if (post.publishedAt === undefined) return undefined;
  const moments = new Set([post.firstSeenAt, post.lastSeenAt, ...looks.map(({ seenAt }) => seenAt)]);
  return { publishedAt: post.publishedAt, seenAt: [...moments].sort((one, other) => one - other) };
}

/** Visits to one account, oldest first. */
export function visitsOf(posts: readonly Sighted[]): readonly Visit[] {
  const sightings = posts.flatMap((post) => post.seenAt.map((at) => ({ at, post }))).sort((one, other) => one.at - other.at);
  const visits: { start: number; end: number; shown: Set<Sighted> }[] = [];
  for (const { at, post } of sightings) {
    const last = visits.at(-1);
    if (last && at - last.end <= PAUSE) {
      last.end = at;
      last.shown.add(post);
    } else visits.push({ start: at, end: at, shown: new Set([post]) });
  }
  return visits.map(({ start, end, shown }) => ({
    start,
    end,
    shown: [...shown].map(({ publishedAt }) => publishedAt).sort((one, other) => one - other),
  }));
}

/**
 * The time of publication a visit looked through: everything after the oldest post it showed, until it began. A single post that
 * is older by more than all others together was pinned to the top and is left aside.
 * @returns `undefined` when the visit showed too few posts.
 */
export function stretchOf({ start, shown }: Visit): Stretch | undefined {
  const [oldest, next] = shown;
  if (oldest === undefined || next === undefined) return undefined;
  const isPinned = next - oldest > start - next;
  if (shown.length - (isPinned ? 1 : 0) < FEWEST_SHOWN) return undefined;
  return { from: isPinned ? next : oldest, to: start };
}
