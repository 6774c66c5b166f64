import { expect, test } from 'vitest';
import { trackAs } from '../../../lib/data/accounts';
import { type GoalIdea, loadBackground } from '../../../lib/data/goals-background';
import { record } from '../../../lib/data/record';
import { saveSet } from '../../../lib/data/sets';
import { batch } from './fixtures';
import { at, day, draft, followers, look, ownAccount } from './goals-scene';

const TEN_DAYS = { from: day(0), to: day(9) };
const idea = (about: Parameters<typeof draft>[0] = {}): GoalIdea => draft({ period: TEN_DAYS, ...about });
const days = (history: readonly { readonly day: string }[]) => history.map((each) => each.day);

test('a level stands where it was last read; its history is every day on which it was', async () => {
  const db = await ownAccount();
  await record(db, batch([], [followers(-40, 380), followers(-10, 390), followers(0, 400), followers(3, 410)]), at(3));
  const known = await loadBackground(db, idea({ kpi: 'followers' }), 'auto', at(3));
  expect(known).toEqual({
    baseline: { value: 400, low: 400, high: 400, day: day(0), from: 'history' },
    history: [-40, -10, 0, 3].map((each, index) => {
      const value = [380, 390, 400, 410][index];
      return { day: day(each), value, low: value, high: value };
    }),
    competitors: [],
    hasData: true,
    lastSeen: day(3),
  });
});

test('a total starts from that of the equal period before, and its history is made of such stretches', async () => {
  const db = await ownAccount();
  const posts = [
    look('1', -30, -13, 100),
    look('2', -9, -8, 5),
    look('2', -9, -1, 7),
    look('3', -2, -1, 20),
    look('3', -2, 1, 90),
  ];
  await record(db, batch(posts), at(1));
  const known = await loadBackground(db, idea(), 'auto', at(1));
  expect(known.baseline).toEqual({ value: 27, low: 27, high: 27, day: day(-1), from: 'history' });
  // From the oldest post that is known to the day before the start.
  expect(days(known.history)).toEqual(Array.from({ length: 21 }, (_, index) => day(index - 21)));
  expect(known.history.slice(-3).map(({ value }) => value)).toEqual([5, 5, 27]);
});

test('where the equal period before was not looked at whole, there is no baseline', async () => {
  const db = await ownAccount();
  await record(db, batch([look('1', -3, -1, 100)]), at(0));
  const young = await loadBackground(db, idea(), 'auto', at(0));
  expect(young).toEqual({ history: [], competitors: [], hasData: true, lastSeen: day(-1) });
  await record(db, batch([look('2', -20, 0, 100)]), at(0));
  expect((await loadBackground(db, idea(), 'auto', at(0))).baseline?.value).toBe(100);
  // Nobody has looked for a week.
  const later = idea({ period: { from: day(8), to: day(17) } });
  expect((await loadBackground(db, later, 'auto', at(8))).baseline).toBeUndefined();
});

test('without anything seen there is nothing', async () => {
  const db = await ownAccount();
  expect(await loadBackground(db, idea(), 'auto', at(0))).toEqual({ history: [], competitors: [], hasData: false });
});

test('the start of a goal that lies ahead is the time up to yesterday', async () => {
  const db = await ownAccount();
  await record(db, batch([look('0', -30, -10, 1), look('1', -3, -1, 100), look('2', -14, -1, 50)]), at(0));
  const { baseline } = await loadBackground(db, idea({ period: { from: day(3), to: day(12) } }), 'auto', at(0));
  expect(baseline).toMatchObject({ value: 100, day: day(-1) });
});

test('growth of followers is told where both ends of a stretch were read', async () => {
  const db = await ownAccount();
  const readings = [-20, -10, -9, 0].map((each, index) => followers(each, [100, 130, 140, 150][index] ?? 0));
  await record(db, batch([], readings), at(0));
  const known = await loadBackground(db, idea({ kpi: 'netFollowerGrowth' }), 'auto', at(0));
  expect(known.baseline?.value).toBe(20);
  expect(known.history.at(-1)).toMatchObject({ day: day(-1), value: 20 });
});

test('of each set, the middle one of its competitors on the same site', async () => {
  const db = await ownAccount();
  for (const account of ['one', 'two', 'unseen']) await trackAs(db, { platform: 'x', account, role: 'competitor' }, at(-20));
  await trackAs(db, { platform: 'linkedin', account: 'one', role: 'competitor' }, at(-20));
  await saveSet(db, { id: 's', name: 'Rivals', accounts: ['x:acme', 'x:one', 'x:two', 'x:unseen', 'linkedin:one'] });
  await saveSet(db, { id: 'alone', name: 'Only us', accounts: ['x:acme'] });
  const posts = [
    look('1', -30, -13, 1, 'one'),
    look('2', -9, -1, 10, 'one'),
    look('3', -30, -13, 1, 'two'),
    look('4', -9, -1, 30, 'two'),
  ];
  await record(db, batch(posts, [followers(-5, 10, 'one'), followers(-50, 40, 'two')]), at(0));
  const about = { scope: { platform: 'x' } } as const;
  const { competitors } = await loadBackground(db, idea(about), 'auto', at(0));
  expect(competitors).toEqual([{ set: 's', name: 'Rivals', median: { value: 20, low: 20, high: 20 }, n: 2 }]);
  const level = await loadBackground(db, idea({ kpi: 'followers', ...about }), 'auto', at(0));
  expect(level.competitors).toMatchObject([{ set: 's', median: { value: 25 }, n: 2 }]);
});
