import { describe, expect, test } from 'vitest';
import { coverageOf } from '../../../../lib/kpi/compare/coverage';
import {
  atRandom,
  atWork,
  browse,
  DAY,
  figuresOf,
  type Glance,
  HOUR,
  inThreads,
  lastPosts,
  type Random,
  seeded,
  someOfThem,
} from './browsing';

const RUNS = 400;
const PERIOD = { from: 28 * DAY, to: 56 * DAY };

interface Habits {
  readonly publish: (random: Random, perDay: number, days: number) => number[];
  readonly perDay: number;
  readonly visitsPerDay: number;
  readonly glance: Glance;
  /** Runs in which nothing can be told. */
  readonly mostUnknown: number;
  /** Looks that changed nothing leave no trace. */
  readonly isForgetful?: boolean;
}

const HABITS: Readonly<Record<string, Habits>> = {
  'quiet account, weekly visits': { publish: atRandom, perDay: 0.4, visitsPerDay: 0.15, glance: lastPosts(12), mostUnknown: 0.2 },
  'daily poster, visits twice a week': {
    publish: atRandom,
    perDay: 1,
    visitsPerDay: 0.3,
    glance: lastPosts(15),
    mostUnknown: 0.05,
  },
  'daily poster, few visits': { publish: atRandom, perDay: 1, visitsPerDay: 0.08, glance: lastPosts(15), mostUnknown: 0.5 },
  'busy account, visits reach back a day or two': {
    publish: atRandom,
    perDay: 8,
    visitsPerDay: 0.5,
    glance: lastPosts(20),
    mostUnknown: 0.15,
  },
  'working hours only': { publish: atWork, perDay: 1, visitsPerDay: 0.3, glance: lastPosts(15), mostUnknown: 0.05 },
  threads: { publish: inThreads, perDay: 2, visitsPerDay: 0.3, glance: lastPosts(20), mostUnknown: 0.05 },
  'met in the feed': { publish: atRandom, perDay: 3, visitsPerDay: 1, glance: someOfThem(3, 0.5), mostUnknown: 0.05 },
  'first and last look only': {
    publish: atRandom,
    perDay: 1,
    visitsPerDay: 0.3,
    glance: lastPosts(15),
    mostUnknown: 0.1,
    isForgetful: true,
  },
};

function simulate({ publish, perDay, visitsPerDay, glance, isForgetful }: Habits, seed: number) {
  const random = seeded(seed);
  const published = publish(random, perDay, 56);
  const seen = browse(published, atRandom(random, visitsPerDay, 56), glance, random);
  const posts = isForgetful ? seen.map(({ post }) => ({ post })) : seen;
  const truth = published.filter((time) => time >= PERIOD.from && time < PERIOD.to).length;
  return { truth, ...coverageOf(posts, PERIOD) };
}

describe.each(Object.entries(HABITS))('%s', (_name, habits) => {
  const runs = Array.from({ length: RUNS }, (_, run) => simulate(habits, run + 1));
  const told = runs.flatMap(({ truth, published, seen, share }) => (published && share ? { truth, published, seen, share } : []));

  test('the range holds the truth in most runs', () => {
    const held = told.filter(({ truth, published }) => published.low <= truth && truth <= published.high);
    expect(held.length / told.length).toBeGreaterThan(0.88);
  });

  test('something is told in enough runs, and it is about right', () => {
    expect(1 - told.length / RUNS).toBeLessThanOrEqual(habits.mostUnknown);
    const bias = told.reduce((sum, { truth, published }) => sum + published.value - truth, 0);
    const posts = told.reduce((sum, { truth }) => sum + truth, 0);
    expect(Math.abs(bias / posts)).toBeLessThan(0.1);
  });

  test('never less than what was seen, never full coverage for certain', () => {
    for (const { seen, published, share } of told) {
      expect(published.low).toBeGreaterThanOrEqual(seen);
      expect(published.low).toBeLessThanOrEqual(published.value + 1e-9);
      expect(published.value).toBeLessThanOrEqual(published.high + 1e-9);
      expect(share.low).toBeLessThan(1);
    }
  });
});

const daily = Array.from({ length: 28 }, (_, day) => PERIOD.from + day * DAY + 9 * HOUR);

test('one visit tells nothing about what it missed', () => {
  const posts = daily.slice(0, 20).map((time) => figuresOf(time, [PERIOD.to - HOUR]));
  expect(coverageOf(posts, PERIOD)).toMatchObject({ seen: 20, unknown: 'once', visits: 1 });
  expect(coverageOf(posts, PERIOD).published).toBeUndefined();
});

test('posts met in passing tell nothing', () => {
  const posts = daily.map((time) => figuresOf(time, [time + HOUR, time + 30 * HOUR]));
  expect(coverageOf(posts.slice(0, 2), PERIOD)).toMatchObject({ seen: 2, unknown: 'inPassing', watched: 0 });
});

test('nothing seen is no coverage of nothing', () => {
  expect(coverageOf([], PERIOD)).toMatchObject({ seen: 0, unknown: 'unseen' });
});

test('posts without a time of publication are counted, not guessed', () => {
  const posts = [1, 2, 3, 4].map((hour) => figuresOf(undefined, [PERIOD.from + hour * HOUR]));
  expect(coverageOf(posts, PERIOD)).toMatchObject({ seen: 0, undated: 4, unknown: 'undated' });
});

test('promoted posts and those seen only as reposts are not the account’s timeline', () => {
  const visits = [PERIOD.from + 20 * DAY, PERIOD.to - HOUR];
  const posts = daily.map((time) =>
    figuresOf(
      time,
      visits.filter((visit) => visit > time),
    ),
  );
  const more = [figuresOf(daily[3], visits, { promoted: true }), figuresOf(daily[4], visits, { reshare: true })];
  expect(coverageOf([...posts, ...more], PERIOD)).toEqual(coverageOf(posts, PERIOD));
});

test('a pinned post does not make a visit look through years', () => {
  const visit = PERIOD.to - HOUR;
  const recent = daily.slice(-5).map((time) => figuresOf(time, [visit - 6 * HOUR, visit]));
  const { watched } = coverageOf([...recent, figuresOf(-400 * DAY, [visit])], PERIOD);
  expect(watched).toBeLessThan(0.2);
});

test('two visits through the whole period nearly close it', () => {
  const visits = [PERIOD.to - 2 * HOUR, PERIOD.to - HOUR];
  const posts = [PERIOD.from - HOUR, ...daily].map((time) => figuresOf(time, visits));
  const { published, share, metAgain, watched } = coverageOf(posts, PERIOD);
  expect(watched).toBeGreaterThan(0.99);
  expect(metAgain).toEqual({ posts: 28, known: 28 });
  expect(published?.low).toBe(28);
  expect(published?.high).toBeLessThan(31);
  expect(share?.low).toBeLessThan(1);
});
