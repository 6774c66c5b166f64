import { type AccountRow, accountKey, type Role } from '../../../lib/data/rows';
import { saveSet } from '../../../lib/data/sets';
import { addDays, localDay, startOfDay } from '../../../lib/day';
import { store } from './fake-browser';
import { post, storeRows } from './stage';

const TODAY = localDay(Date.now());
const DAYS = 120;
const count = (value: number) => ({ value, step: 1 });
export const dayBefore = (days: number) => addDays(TODAY, -days) ?? TODAY;
const noonOf = (days: number) => (startOfDay(dayBefore(days)) ?? 0) + 12 * 3_600_000;

function account(handle: string, role: Role, followers: number): AccountRow {
  return {
    ...{ key: accountKey('x', handle), platform: 'x', handle, role, name: handle },
    ...{ firstSeenAt: noonOf(DAYS), lastSeenAt: noonOf(0), followers: count(followers), countedAt: noonOf(0) },
  };
}

/** Followers at noon, so many days ago: ten more every week up to `now`. */
const followersAgo = (now: number, days: number) => Math.round(now - (days * 10) / 7);

const RIVALS = [
  ['Globex', 900],
  ['Initech', 700],
  ['Umbrella', 300],
] as const;

/** An own account that was looked at every third day for months, with a post a week, and three competitors in a set. */
export async function editorScene(): Promise<void> {
  const looks = Array.from({ length: DAYS / 3 + 1 }, (_, index) => DAYS - index * 3);
  const names = ['Acme', ...RIVALS.map(([name]) => name)];
  const own = Array.from({ length: 17 }, (_, index) => (index + 1) * 7);
  await storeRows({
    accounts: [account('Acme', 'own', 400), ...RIVALS.map(([name, followers]) => account(name, 'competitor', followers))],
    accountSnapshots: [
      ...looks.map((days) => ({
        ...{ account: 'x:acme', day: dayBefore(days), seenAt: noonOf(days), followers: count(followersAgo(400, days)) },
      })),
      ...RIVALS.map(([name, followers]) => ({
        ...{ account: accountKey('x', name), day: dayBefore(1), seenAt: noonOf(1), followers: count(followers) },
      })),
    ],
    posts: names.flatMap((name, place) =>
      own.map((days, index) =>
        post(`${place}${String(days).padStart(3, '0')}`, {
          account: accountKey('x', name),
          publishedAt: noonOf(days),
          firstSeenAt: noonOf(days),
          lastSeenAt: noonOf(Math.max(0, days - 6)),
          counts: { reactions: count(8 + (index % 4) + place * 5), comments: count(2), shares: count(1), views: count(1000) },
        }),
      ),
    ),
  });
  await saveSet(store, { id: 'rivals', name: 'Rivals', accounts: ['x:acme', 'x:globex', 'x:initech', 'x:umbrella'] });
}
