import { expect, onTestFinished, test, vi } from 'vitest';
import { exact } from '../../../lib/counts/count';
import type { Store } from '../../../lib/data/db';
import { loadFacts } from '../../../lib/data/facts';
import { record } from '../../../lib/data/record';
import type { Seen } from '../../../lib/messages';
import type { PostReading } from '../../../lib/platforms/types';
import { batch, consentingStore, DAY, NOON, post } from './fixtures';

const HOUR = 3_600_000;

/** A look at a post so many hours after its publication. */
function look(id: string, publishedAt: number, hours: number, views: number, rest: Partial<PostReading> = {}): Seen<PostReading> {
  const counts = { reactions: exact(views / 100), comments: exact(1), views: exact(views) };
  return post(id, publishedAt + hours * HOUR, { publishedAt, counts, ...rest });
}

/** One post a day before noon, seen three hours after publication, with 1000, 2000 … views. */
function daily(count: number, rest: Partial<PostReading> = {}, name = ''): Seen<PostReading>[] {
  return Array.from({ length: count }, (_, index) =>
    look(`${name}${index + 1}`, NOON - (index + 1) * DAY, 3, 1000 * (index + 1), rest),
  );
}

const newest = (rest: Partial<PostReading> = {}) => look('new', NOON, 3, 50_000, rest);
const factsAfter = async (db: Store, ...looks: Seen<PostReading>[]) => {
  await record(db, batch(looks), NOON + DAY);
  return (await loadFacts(db, 'x', ['new'])).new;
};

/** Rows that were asked for while something ran, by table. */
async function requests(work: () => Promise<unknown>): Promise<Record<string, number>> {
  const counted: Record<string, number> = {};
  for (const prototype of [IDBObjectStore.prototype, IDBIndex.prototype]) {
    for (const method of ['getAll', 'openCursor'] as const) {
      const original = prototype[method];
      vi.spyOn(prototype, method).mockImplementation(function (this: IDBObjectStore & IDBIndex, ...given: unknown[]) {
        const table = this.objectStore?.name ?? this.name;
        counted[table] = (counted[table] ?? 0) + 1;
        return Reflect.apply(original, this, given);
      });
    }
  }
  onTestFinished(() => void vi.restoreAllMocks());
  await work();
  vi.restoreAllMocks();
  return counted;
}

test('what is usual comes from the last twenty posts at the same age', async () => {
  const facts = await factsAfter(await consentingStore(), newest(), ...daily(25));
  expect(facts?.usual).toMatchObject({
    age: 3 * HOUR,
    views: { n: 20, median: { value: 10_500 }, lower: 5750, upper: 15_250 },
    engagement: { n: 20, median: { value: 106 } },
    rateByViews: { n: 20 },
    band: [],
  });
});

test.each<[what: string, rest: Partial<PostReading>]>([
  ['promoted', { promoted: true }],
  ['only seen as reposts', { reshare: true }],
  ['by somebody else', { account: 'globex' }],
])('posts %s are not among them', async (_, rest) => {
  const facts = await factsAfter(await consentingStore(), newest(), ...daily(9), ...daily(20, rest, 'other'));
  expect(facts?.usual?.views).toMatchObject({ n: 9, median: { value: 5000 } });
});

test('nor are posts without a time of publication, later ones, and those not seen at that age', async () => {
  const undated = daily(9, {}, 'undated').map(({ publishedAt: _, ...reading }) => reading);
  const later = [look('later', NOON + HOUR, 3, 1)];
  const seenLate = Array.from({ length: 9 }, (_, index) => look(`late${index}`, NOON - (index + 1) * DAY - HOUR, 9, 1));
  const facts = await factsAfter(await consentingStore(), newest(), ...daily(8), ...undated, ...later, ...seenLate);
  expect(facts?.usual?.views).toMatchObject({ n: 8, median: { value: 4500 } });
});

test('posts of unknown authors are nobody’s: no author has them all', async () => {
  const nobody = <Reading extends PostReading>({ account: _, ...reading }: Reading) => reading;
  const facts = await factsAfter(await consentingStore(), nobody(newest()), ...daily(20).map(nobody));
  expect(facts?.snapshots).toHaveLength(1);
  expect(facts).not.toHaveProperty('usual');
});

test('a promoted post is not compared, and one without a time of publication cannot be', async () => {
  const db = await consentingStore();
  expect(await factsAfter(db, newest({ promoted: true }), ...daily(20))).not.toHaveProperty('usual');
  const { publishedAt: _, ...undated } = newest();
  expect(await factsAfter(await consentingStore(), undated, ...daily(20))).not.toHaveProperty('usual');
});

test('looks before and after are joined by a line, and a post seen again without a change had not changed', async () => {
  const looks = Array.from({ length: 8 }, (_, index) => {
    const published = NOON - (index + 1) * DAY;
    return index < 4
      ? [look(`${index}`, published, 2, 1000), look(`${index}`, published, 4, 3000)]
      : [look(`${index}`, published, 1, 4000), look(`${index}`, published, 20, 4000)];
  });
  const facts = await factsAfter(await consentingStore(), newest(), ...looks.flat());
  expect(facts?.usual?.views).toMatchObject({ n: 8, lower: 2000, median: { value: 3000 }, upper: 4000 });
});

test('a rate by followers takes those each post had', async () => {
  const db = await consentingStore();
  const audience = (days: number, followers: number) => ({
    account: 'acme',
    seenAt: NOON - days * DAY,
    followers: exact(followers),
  });
  const posts = [newest(), ...daily(20)].map((reading) => ({ ...reading, counts: { reactions: exact(100) } }));
  await record(db, { ...batch(posts), accounts: [audience(20, 1000), audience(1, 2000)] }, NOON + DAY);
  const { usual } = (await loadFacts(db, 'x', ['new'])).new ?? {};
  expect(usual?.rateByFollowers).toMatchObject({ n: 20, lower: 0.05, upper: 0.1 });
});

test('saves count in what is usual where they are engagements', async () => {
  const db = await consentingStore();
  const withSaves = (reading: Seen<PostReading>) => ({ ...reading, counts: { reactions: exact(10), saves: exact(5) } });
  await record(db, batch([newest(), ...daily(9)].map(withSaves)), NOON + DAY);
  const usual = async (bookmarks: boolean) => (await loadFacts(db, 'x', ['new'], { bookmarks })).new?.usual;
  expect((await usual(false))?.engagement?.median.value).toBe(10);
  expect((await usual(true))?.engagement?.median.value).toBe(15);
});

test('a post with a history comes with the band of those before it', async () => {
  const looks = daily(9).flatMap(({ id, publishedAt = 0, counts }) =>
    [1, 2, 3].map((hours) => look(id, publishedAt, hours, ((counts.views?.value ?? 0) * hours) / 3)),
  );
  const facts = await factsAfter(await consentingStore(), look('new', NOON, 1, 100), newest(), ...looks);
  const { band = [] } = facts?.usual ?? {};
  expect(band.map(({ age }) => age / HOUR)).toEqual([1, 1.4, 1.8, 2.2, 2.6, 3].map((hours) => expect.closeTo(hours)));
  expect(band[0]).toMatchObject({ lower: 11, median: expect.closeTo(17.67), upper: expect.closeTo(24.33) });
  expect(band.at(-1)).toMatchObject({ lower: 31, median: 51, upper: 71 });
});

test('authors with fewer than eight posts cost one question, and no look of theirs is read', async () => {
  const db = await consentingStore();
  await record(db, batch([newest(), ...daily(7).flatMap((one) => [one, { ...one, seenAt: one.seenAt + HOUR }])]), NOON + DAY);
  const asked = await requests(() => loadFacts(db, 'x', ['new']));
  expect(asked).toMatchObject({ posts: 1, snapshots: 1 });
});

test('the posts of one author share one question', async () => {
  const db = await consentingStore();
  const posts = Array.from({ length: 25 }, (_, index) => look(`${index}`, NOON - index * HOUR, 30, 1000 + index));
  await record(db, batch(posts), NOON + 2 * DAY);
  const ids = posts.slice(0, 9).map(({ id }) => id);
  const asked = await requests(async () => {
    const facts = await loadFacts(db, 'x', ids);
    expect(ids.map((id) => facts[id]?.usual?.views?.n)).toEqual([20, 20, 20, 20, 20, 19, 18, 17, 16]);
  });
  // Posts that were seen once are known without their looks: only those of the nine themselves are read.
  expect(asked).toMatchObject({ posts: 1, snapshots: 9 });
});

test('of a post that was watched for hours, a few dozen looks are read', async () => {
  const db = await consentingStore();
  const watched = daily(9).flatMap((last) =>
    Array.from({ length: 120 }, (_, minute) => look(last.id, last.publishedAt ?? 0, 1 + minute / 60, 100 * (minute + 1))),
  );
  const facts = await factsAfter(db, newest(), ...watched);
  expect(facts?.usual?.views).toMatchObject({ n: 9, median: { value: 12_000 } });
});
