import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { exact } from '../../../lib/counts/count';
import type { Batch, PostFacts, Seen } from '../../../lib/messages';
import type { Health } from '../../../lib/page/health';
import { Outbox } from '../../../lib/page/outbox';
import type { PostReading } from '../../../lib/platforms/types';
import { setHidden } from './fake-platform';

const facts: PostFacts = { role: 'other', snapshots: [] };
let end: AbortController;
let sent: Batch[];
let stored: Batch[];
let health: Health;
let record: (batch: Batch) => Promise<{ facts: Record<string, PostFacts> }>;
let outbox: Outbox;

const reading = (id: string, reactions = 1): Seen<PostReading> => ({
  id,
  kind: 'text',
  promoted: false,
  reshare: false,
  counts: { reactions: exact(reactions) },
  seenAt: 1,
});
const store = async (batch: Batch) => {
  stored.push(batch);
  return { facts: Object.fromEntries(batch.posts.map(({ id }) => [id, facts])) };
};
const storedIds = () => stored.flatMap(({ posts }) => posts.map(({ id }) => id));

beforeEach(() => {
  vi.useFakeTimers();
  end = new AbortController();
  [sent, stored, health, record] = [[], [], { seen: 0, read: 0 }, store];
  const options = {
    platform: 'x' as const,
    record: (batch: Batch) => {
      sent.push(batch);
      return record(batch);
    },
    health: () => health,
    acknowledged: () => {},
  };
  outbox = new Outbox(options, end.signal);
});
afterEach(() => {
  end.abort();
  setHidden(false);
  vi.useRealTimers();
});

test('sends one batch 400 ms after the first reading, the latest of each post', async () => {
  outbox.addPost(reading('1', 10));
  await vi.advanceTimersByTimeAsync(300);
  outbox.addPost(reading('2'));
  outbox.addPost(reading('1', 11));
  expect(sent).toEqual([]);
  await vi.advanceTimersByTimeAsync(100);
  expect(sent).toHaveLength(1);
  expect(sent[0]?.posts).toEqual([reading('1', 11), reading('2')]);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(sent).toHaveLength(1);
});

test('while posts stream by, one batch a second', async () => {
  for (let index = 0; index < 100; index += 1) {
    outbox.addPost(reading(`${index}`));
    await vi.advanceTimersByTimeAsync(50);
  }
  expect(sent).toHaveLength(5);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(storedIds()).toHaveLength(100);
});

test('two containers of one post add up to one reading', async () => {
  outbox.addPost({ ...reading('1'), counts: { reactions: exact(1), views: exact(50) } });
  outbox.addPost({ ...reading('1'), counts: { reactions: exact(2), saves: exact(3) } });
  await vi.advanceTimersByTimeAsync(400);
  expect(sent[0]?.posts[0]?.counts).toEqual({ reactions: exact(2), views: exact(50), saves: exact(3) });
});

test('a dead worker loses nothing: kept, retried with growing pauses, sent once it is back', async () => {
  record = () => Promise.reject(new Error('the message port closed'));
  for (let index = 0; index < 120; index += 1) outbox.addPost(reading(`${index}`));
  await vi.advanceTimersByTimeAsync(20_000);
  expect(sent.length).toBeGreaterThan(3);
  expect(sent.length).toBeLessThan(8);
  record = store;
  await vi.advanceTimersByTimeAsync(120_000);
  expect(storedIds().toSorted()).toEqual(Array.from({ length: 120 }, (_, index) => `${index}`).toSorted());
});

test('a worker that dies without a word is given up after half a minute', async () => {
  record = () => new Promise(() => {});
  outbox.addPost(reading('1'));
  await vi.advanceTimersByTimeAsync(5_000);
  record = store;
  await vi.advanceTimersByTimeAsync(40_000);
  expect(storedIds()).toEqual(['1']);
});

test('a change during the sending is sent too', async () => {
  record = async (batch) => {
    if (sent.length === 1) outbox.addPost(reading('1', 2));
    return store(batch);
  };
  outbox.addPost(reading('1', 1));
  await vi.advanceTimersByTimeAsync(2_000);
  expect(stored.map(({ posts }) => posts[0]?.counts.reactions?.value)).toEqual([1, 2]);
});

test('one reading the store refuses does not hold up the others', async () => {
  record = (batch) => (batch.posts.some(({ id }) => id === '7') ? Promise.reject(new Error('refused')) : store(batch));
  for (let index = 0; index < 40; index += 1) outbox.addPost(reading(`${index}`));
  await vi.advanceTimersByTimeAsync(300_000);
  expect(new Set(storedIds()).size).toBe(39);
});

test('oldest first, fifty at a time, five hundred waiting', async () => {
  for (let index = 0; index < 2_000; index += 1) outbox.addPost(reading(`${index}`));
  await vi.advanceTimersByTimeAsync(400);
  expect(sent[0]?.posts.map(({ id }) => id)).toEqual(Array.from({ length: 50 }, (_, index) => `${1_500 + index}`));
  await vi.advanceTimersByTimeAsync(20_000);
  expect(storedIds()).toHaveLength(500);
});

test('everything goes out at once when the tab is hidden or left', async () => {
  for (let index = 0; index < 120; index += 1) outbox.addPost(reading(`${index}`));
  health = { seen: 130, read: 120 };
  setHidden(true);
  expect(sent.map(({ posts }) => posts.length)).toEqual([50, 50, 20]);
  expect(sent.map((batch) => batch.health.seen)).toEqual([130, 0, 0]);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(sent).toHaveLength(3);
  outbox.addPost(reading('late'));
  window.dispatchEvent(new PageTransitionEvent('pagehide'));
  expect(sent.at(-1)?.posts.map(({ id }) => id)).toEqual(['late']);
});

test('health travels as the difference since the last acknowledged batch, also alone', async () => {
  health = { seen: 3, read: 0 };
  outbox.healthChanged();
  await vi.advanceTimersByTimeAsync(3_000);
  expect(sent[0]).toMatchObject({ posts: [], health: { seen: 3, read: 0 } });
  health = { seen: 5, read: 1 };
  outbox.addPost(reading('1'));
  record = () => Promise.reject(new Error('dead'));
  await vi.advanceTimersByTimeAsync(1_000);
  health = { seen: 9, read: 3 };
  record = store;
  await vi.advanceTimersByTimeAsync(2_000);
  outbox.healthChanged();
  await vi.advanceTimersByTimeAsync(10_000);
  const [, failed, again, next] = sent.map((batch) => batch.health);
  expect(failed).toEqual({ seen: 2, read: 1, id: expect.any(String) });
  expect(again, 'the very same, or it would be counted twice').toEqual(failed);
  expect(next).toEqual({ seen: 4, read: 2, id: expect.any(String) });
  expect(next?.id).not.toBe(again?.id);
  expect(sent).toHaveLength(4);
});

test('says nothing after its end', async () => {
  outbox.addPost(reading('1'));
  end.abort();
  await vi.advanceTimersByTimeAsync(5_000);
  window.dispatchEvent(new PageTransitionEvent('pagehide'));
  expect(sent).toEqual([]);
});
