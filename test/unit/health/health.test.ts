import { expect, test } from 'vitest';
import type { HealthRow } from '../../../lib/data/rows';
import { updateHealth } from '../../../lib/health/health';

const NOON = new Date(2026, 10, 21, 12).getTime();
const MINUTE = 60_000;

/** Batches a minute apart. */
function after(batches: readonly (readonly [seen: number, read: number])[], row?: HealthRow): HealthRow | undefined {
  return batches.reduce<HealthRow | undefined>(
    (before, [seen, read], minute) => updateHealth(before, 'x', { seen, read }, NOON + minute * MINUTE),
    row,
  );
}
const times = (count: number, batch: readonly [number, number]) => Array.from({ length: count }, () => batch);

test('a day is added up, and the next one starts anew', () => {
  const row = after([
    [10, 10],
    [4, 3],
  ]);
  expect(row).toMatchObject({ platform: 'x', day: '2026-11-21', seen: 14, read: 13, lastSeenAt: NOON + MINUTE });
  expect(updateHealth(row, 'x', { seen: 2, read: 2 }, NOON + 1440 * MINUTE)).toMatchObject({
    day: '2026-11-22',
    seen: 2,
    read: 2,
  });
});

test('a few unreadable posts among readable ones break nothing', () => {
  expect(after(times(20, [10, 7]))?.brokenSince).toBeUndefined();
});

test('a handful of unreadable posts says nothing yet', () => {
  expect(after([[9, 0]])?.brokenSince).toBeUndefined();
});

test('a site that changes is noticed within two screens, and the time stays', () => {
  const row = after([...times(20, [10, 10]), ...times(4, [10, 0])]);
  expect(row?.brokenSince).toBeGreaterThanOrEqual(NOON + 21 * MINUTE);
  expect(row?.brokenSince).toBeLessThanOrEqual(NOON + 23 * MINUTE);
  expect(after(times(50, [10, 0]), row)?.brokenSince).toBe(row?.brokenSince);
});

test('it recovers when posts are readable again, however long it was broken', () => {
  const broken = after(times(500, [10, 1]));
  expect(broken?.brokenSince).toBeDefined();
  expect(after(times(8, [10, 10]), broken)?.brokenSince).toBeUndefined();
});

test('in between it stays as it was', () => {
  const share = times(40, [10, 6] as const);
  expect(after(share)?.brokenSince).toBeUndefined();
  expect(after(share, after(times(40, [10, 0])))?.brokenSince).toBeDefined();
});

test('a quiet night changes nothing, and a new day does not heal', () => {
  const broken = after(times(10, [10, 0]));
  const next = updateHealth(broken, 'x', { seen: 1, read: 0 }, NOON + 3000 * MINUTE);
  expect(next.brokenSince).toBe(broken?.brokenSince);
});

test('a report that is sent again is not counted again, another with the same figures is', () => {
  const report = (id: string) => ({ seen: 4, read: 3, id });
  const row = updateHealth(updateHealth(undefined, 'x', report('a'), NOON), 'x', report('b'), NOON);
  expect(row).toMatchObject({ seen: 8, read: 6 });
  expect(updateHealth(row, 'x', report('a'), NOON + MINUTE)).toEqual(row);
  const many = Array.from({ length: 200 }, (_, index) => report(`${index}`));
  expect(many.reduce((before, each) => updateHealth(before, 'x', each, NOON), row).reports?.length).toBeLessThan(100);
});

test('posts that fill in late are readable after all', () => {
  const row = after([
    [20, 0],
    [0, 20],
  ]);
  expect(row).toMatchObject({ seen: 20, read: 20 });
  expect(row?.brokenSince).toBeUndefined();
});

test('more read than seen is no more than all', () => {
  expect(after([[5, 50]])).toMatchObject({ seen: 5, read: 5 });
});
