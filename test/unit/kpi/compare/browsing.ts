import type { PostRow } from '../../../../lib/data/rows';
import type { PostFigures } from '../../../../lib/kpi/figures';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** Random numbers from 0 to 1 that are the same in every run. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export type Random = () => number;

const untilNext = (random: Random, perDay: number) => (-Math.log(1 - random()) / perDay) * DAY;

/** Times of publication within `days`, at random. */
export function atRandom(random: Random, perDay: number, days: number): number[] {
  const times: number[] = [];
  for (let time = untilNext(random, perDay); time < days * DAY; time += untilNext(random, perDay)) times.push(Math.round(time));
  return times;
}

/** Posts on working days between nine and five only. */
export function atWork(random: Random, perDay: number, days: number): number[] {
  return atRandom(random, perDay * 4.2, days).filter((time) => {
    const hour = Math.floor(time / HOUR) % 24;
    return Math.floor(time / DAY) % 7 < 5 && hour >= 9 && hour < 17;
  });
}

/** Threads: now and then several posts within minutes. */
export function inThreads(random: Random, perDay: number, days: number): number[] {
  return atRandom(random, perDay / 3, days).flatMap((time) =>
    Array.from({ length: 1 + Math.floor(random() * 5) }, (_, index) => time + index * 60_000),
  );
}

/** Which of the posts published so far, newest first, a visit shows. */
export type Glance = (newestFirst: readonly number[], random: Random) => readonly number[];

export const lastPosts =
  (most: number): Glance =>
  (newestFirst, random) =>
    newestFirst.slice(0, 3 + Math.floor(random() * (most - 2)));

/** A feed: each post of the last days now and then. */
export const someOfThem =
  (days: number, share: number): Glance =>
  (newestFirst, random) =>
    newestFirst.filter((time) => time > (newestFirst[0] ?? 0) - days * DAY && random() < share);

/** What is known after visits at random times. */
export function browse(published: readonly number[], visits: readonly number[], glance: Glance, random: Random): PostFigures[] {
  const seen = new Map<number, number[]>();
  for (const visit of visits) {
    const newestFirst = published.filter((time) => time <= visit).toSorted((one, other) => other - one);
    for (const [index, time] of glance(newestFirst, random).entries()) {
      const moments = seen.get(time) ?? [];
      moments.push(visit + index * 2000);
      seen.set(time, moments);
    }
  }
  return [...seen].map(([publishedAt, moments]) => figuresOf(publishedAt, moments));
}

export function figuresOf(
  publishedAt: number | undefined,
  moments: readonly number[],
  change: Partial<PostRow> = {},
): PostFigures {
  const id = String(publishedAt ?? moments[0]);
  const post: PostRow = {
    key: `x:${id}`,
    platform: 'x',
    id,
    account: 'x:acme',
    ...(publishedAt !== undefined && { publishedAt }),
    firstSeenAt: Math.min(...moments),
    lastSeenAt: Math.max(...moments),
    kind: 'text',
    promoted: false,
    reshare: false,
    counts: {},
    ...change,
  };
  return { post, looks: moments.map((seenAt) => ({ seenAt, counts: {} })) };
}
