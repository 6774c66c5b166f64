import { describe, expect, test } from 'vitest';
import { localDay } from '../../../lib/day';
import { PLATFORM_IDS } from '../../../lib/platforms/types';
import { createSample } from '../../../lib/sample/sample';

const NOW = new Date(2026, 10, 20, 15, 30).getTime();
const WEEK_MS = 7 * 86_400_000;
const sample = createSample(NOW);

test('the same moment gives the same numbers', () => {
  expect(createSample(NOW)).toEqual(sample);
});

test('twelve weeks of three own accounts and their competitors on three platforms', () => {
  for (const platform of PLATFORM_IDS) {
    const accounts = sample.accounts.filter((account) => account.platform === platform);
    expect(accounts.filter(({ role }) => role === 'own')).toHaveLength(1);
    expect(accounts.some(({ role }) => role === 'competitor')).toBe(true);
    expect(sample.sets[0]?.accounts).toEqual(expect.arrayContaining(accounts.map(({ key }) => key)));
  }
  const firsts = sample.posts.map(({ firstSeenAt }) => firstSeenAt);
  expect(Math.min(...firsts)).toBeLessThan(NOW - 11 * WEEK_MS);
  expect(Math.max(...sample.snapshots.map(({ seenAt }) => seenAt))).toBeLessThanOrEqual(NOW);
});

test('rows fit together', () => {
  const accounts = new Set(sample.accounts.map(({ key }) => key));
  const posts = new Map(sample.posts.map((post) => [post.key, post]));
  expect(posts.size).toBe(sample.posts.length);
  for (const { account } of sample.posts) expect(accounts).toContain(account);
  for (const { account } of sample.accountSnapshots) expect(accounts).toContain(account);
  for (const set of sample.sets) for (const key of set.accounts) expect(accounts).toContain(key);
  for (const { post, seenAt } of sample.snapshots) {
    const row = posts.get(post);
    expect(row && row.firstSeenAt <= seenAt && seenAt <= row.lastSeenAt).toBe(true);
  }
});

test('everything says that it is a sample', () => {
  for (const { handle, name } of sample.accounts) expect(`${handle} ${name}`).toMatch(/sample.*\(sample\)/);
});

describe('numbers are as the sites show them', () => {
  test('rounded from a thousand on, LinkedIn to the last unit', () => {
    for (const { platform, counts } of sample.posts) {
      for (const count of Object.values(counts)) {
        if (platform === 'linkedin' || count.value < 1000) expect(count.step).toBe(1);
        else expect(count.value % count.step).toBe(0);
      }
    }
  });

  test('no counter falls', () => {
    const last = new Map<string, number>();
    for (const { post, counts } of sample.snapshots) {
      expect(counts.reactions?.value ?? 0).toBeGreaterThanOrEqual(last.get(post) ?? 0);
      last.set(post, counts.reactions?.value ?? 0);
    }
  });

  test('Facebook tells neither views nor time of publication', () => {
    for (const post of sample.posts.filter(({ platform }) => platform === 'facebook')) {
      expect(post.publishedAt).toBeUndefined();
      expect(post.counts.views).toBeUndefined();
    }
  });
});

test('it has what real data have: hidden views, promoted posts, reposts, and days on which nobody looked', () => {
  const own = sample.posts.filter(({ account }) => account === 'x:sample_harbor');
  expect(own.some(({ counts }) => !counts.views)).toBe(true);
  expect(own.some(({ promoted }) => promoted)).toBe(true);
  expect(own.some(({ reshare }) => reshare)).toBe(true);
  const observed = new Set(sample.accountSnapshots.map(({ day }) => day));
  expect(observed).not.toContain(localDay(NOW - 36 * 86_400_000));
  expect(observed).toContain(localDay(NOW - 86_400_000));
});
