import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { type Count, exact, interval } from '../../../lib/counts/count';
import { extendHistory } from '../../../lib/data/post-history';
import type { PostRow, Snapshot } from '../../../lib/data/rows';
import type { Seen } from '../../../lib/messages';
import { COUNTERS, type PostReading } from '../../../lib/platforms/types';

vi.setConfig({ testTimeout: 60_000 });

const IDENTITY = { key: 'x:1', platform: 'x', id: '1' } as const;

/** What is stored after readings arrived in groups. */
function store(groups: readonly (readonly Seen<PostReading>[])[]): { row: PostRow | undefined; snapshots: Snapshot[] } {
  let row: PostRow | undefined;
  const snapshots = new Map<number, Snapshot>();
  for (const group of groups) {
    const history = extendHistory(IDENTITY, row, inTime([...snapshots.values()]), group, new Set());
    row = history.row;
    for (const snapshot of history.added) snapshots.set(snapshot.seenAt, snapshot);
    for (const { seenAt } of history.removed) snapshots.delete(seenAt);
  }
  return { row, snapshots: inTime([...snapshots.values()]) };
}

function inTime<Look extends { readonly seenAt: number }>(looks: readonly Look[]): Look[] {
  return [...looks].sort((one, other) => one.seenAt - other.seenAt);
}

const singly = <Item>(items: readonly Item[]) => items.map((item) => [item]);

const reading = (seenAt: number, counts: PostReading['counts'], rest: Partial<PostReading> = {}): Seen<PostReading> => ({
  ...{ id: '1', kind: 'text', promoted: false, reshare: false },
  ...{ seenAt, counts },
  ...rest,
});

/** Looks at counters that only grow, each look showing some of them. */
const growing = fc
  .array(
    fc.record({
      gain: fc.nat(3),
      shown: fc.subarray(['reactions', 'views', 'shares'] as const),
      promoted: fc.boolean(),
      reshare: fc.boolean(),
    }),
    { minLength: 1, maxLength: 10 },
  )
  .map((looks) => {
    let value = 0;
    return looks.map(({ gain, shown, ...rest }, seenAt) => {
      value += gain;
      return reading(seenAt, Object.fromEntries(shown.map((counter) => [counter, exact(value)])), rest);
    });
  });

test('growing counters leave the same history in whatever order their readings arrive, and however often', () => {
  const arrivals = growing.chain((readings) =>
    fc.tuple(
      fc.constant(readings),
      fc.shuffledSubarray([...readings, ...readings], { minLength: readings.length * 2, maxLength: readings.length * 2 }),
      fc.integer({ min: 1, max: 4 }),
    ),
  );
  fc.assert(
    fc.property(arrivals, ([readings, arrived, size]) => {
      const groups = Array.from({ length: Math.ceil(arrived.length / size) }, (_, index) =>
        arrived.slice(index * size, (index + 1) * size),
      );
      expect(store(groups)).toEqual(store(singly(readings)));
    }),
    { numRuns: 500 },
  );
});

const anyCount: fc.Arbitrary<Count> = fc.oneof(
  fc.nat(300).map(exact),
  fc.nat(3).map((value) => ({ value: value * 100, step: 100 })),
  fc.nat(3).map((value) => ({ value: value * 100, step: 1, floor: true as const })),
);
const anyReading = fc
  .record({ seenAt: fc.nat(8), counts: fc.record({ reactions: anyCount, views: anyCount }, { requiredKeys: [] }) })
  .map(({ seenAt, counts }) => reading(seenAt, counts));

test('the latest value never contradicts the newest look that showed the counter', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyReading, { selector: ({ seenAt }) => seenAt, minLength: 1 }), (readings) => {
      const { row } = store(singly(readings));
      for (const counter of COUNTERS) {
        const newest = inTime(readings).findLast(({ counts }) => counts[counter])?.counts[counter];
        const latest = row?.counts[counter];
        expect(latest === undefined).toBe(newest === undefined);
        if (!latest || !newest) continue;
        expect(interval(latest).low).toBeGreaterThanOrEqual(interval(newest).low);
        expect(interval(latest).high).toBeLessThanOrEqual(interval(newest).high);
      }
    }),
    { numRuns: 500 },
  );
});

test('every snapshot is a reading as it was, and the first look at a counter is always among them', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyReading, { selector: ({ seenAt }) => seenAt, minLength: 1 }), (readings) => {
      const { row, snapshots } = store(singly(readings));
      for (const { seenAt, counts } of snapshots) expect(counts).toEqual(readings.find((look) => look.seenAt === seenAt)?.counts);
      for (const counter of COUNTERS) {
        const first = inTime(readings).find(({ counts }) => counts[counter]);
        if (first) expect(snapshots.some(({ seenAt, counts }) => seenAt === first.seenAt && counts[counter])).toBe(true);
      }
      expect(row?.firstSeenAt).toBe(Math.min(...readings.map(({ seenAt }) => seenAt)));
      expect(row?.lastSeenAt).toBe(Math.max(...readings.map(({ seenAt }) => seenAt)));
    }),
    { numRuns: 500 },
  );
});

test('an advertisement stays one; a repost does not once the post itself was seen', () => {
  const { row } = store(
    singly([
      reading(1, {}, { promoted: true, reshare: true }),
      reading(2, {}, { promoted: false, reshare: false }),
      reading(3, {}, { reshare: true }),
    ]),
  );
  expect(row).toMatchObject({ promoted: true, reshare: false });
});

test('link and text go into the row only when they may be kept', () => {
  const named = [reading(1, {}, { account: 'Acme', url: 'https://x.com/a/status/1', text: 'Hello' })];
  expect(extendHistory(IDENTITY, undefined, [], named, new Set(['x:acme'])).row).toMatchObject({
    text: 'Hello',
    url: 'https://x.com/a/status/1',
  });
  const { row } = extendHistory(IDENTITY, undefined, [], named, new Set(['x:globex']));
  expect('text' in row || 'url' in row).toBe(false);
});
