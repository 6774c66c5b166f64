import type { AccountRow, PostRow, Snapshot } from '../../../lib/data/rows';
import { post } from './stage';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
const exact = (value: number) => ({ value, step: 1 });

export interface Habits {
  readonly handle: string;
  readonly role: AccountRow['role'];
  readonly followers: number;
  /** Reactions to every post. */
  readonly reactions: number;
  /** Hours before now at which its profile was looked through, oldest first. */
  readonly visits: readonly number[];
  /** Hours between two posts. */
  readonly every: number;
}

export interface Scene {
  readonly posts: PostRow[];
  readonly snapshots: Snapshot[];
  readonly accounts: AccountRow[];
}

/** An account that publishes regularly for six weeks, as visits to its profile leave it; each visit shows all posts of the last three weeks. */
function sceneOf({ handle, role, followers, reactions, visits, every }: Habits, now: number): Scene {
  const key = `x:${handle}`;
  const posts: PostRow[] = [];
  const snapshots: Snapshot[] = [];
  for (let age = 42 * 24; age > 0; age -= every) {
    const publishedAt = now - age * HOUR;
    const looks = visits.map((hours) => now - hours * HOUR).filter((at) => at > publishedAt && at - publishedAt < 21 * DAY);
    const [first] = looks;
    const last = looks.at(-1);
    if (first === undefined || last === undefined) continue;
    const counts = { reactions: exact(reactions), comments: exact(1), shares: exact(2) };
    const row = post(`${handle}${age}`, {
      account: key,
      publishedAt,
      firstSeenAt: first,
      lastSeenAt: last,
      counts,
      text: `${handle} ${age}`,
    });
    posts.push(row);
    snapshots.push(...looks.map((seenAt) => ({ post: row.key, seenAt, counts })));
  }
  const accounts: AccountRow[] = [
    { key, platform: 'x', handle, role, firstSeenAt: 1, lastSeenAt: now, followers: exact(followers) },
  ];
  return { posts, snapshots, accounts };
}

export function compareScene(habits: readonly Habits[], now: number): Scene {
  const scenes = habits.map((each) => sceneOf(each, now));
  return {
    posts: scenes.flatMap(({ posts }) => posts),
    snapshots: scenes.flatMap(({ snapshots }) => snapshots),
    accounts: scenes.flatMap(({ accounts }) => accounts),
  };
}

/** Looked at often enough to know nearly everything. */
export const OFTEN = Array.from({ length: 18 }, (_, index) => (17 - index) * 60 + 1);

export const ACME: Habits = { handle: 'acme', role: 'own', followers: 1000, reactions: 50, visits: OFTEN, every: 24 };
export const GLOBEX: Habits = { handle: 'globex', role: 'competitor', followers: 9000, reactions: 90, visits: OFTEN, every: 20 };
