import type { SetRow, TagRow } from '../data/organisation';
import { type AccountRow, type AccountSnapshot, accountKey, type PostRow, type Snapshot } from '../data/rows';
import { addDays, localDay } from '../day';
import { createRandom } from '../random';
import { SAMPLE_ACCOUNTS, type SampleAccount } from './accounts';
import { audienceOf } from './audience';
import { type SampleGoals, sampleGoals } from './goals';
import { postsOf } from './posts';
import { visitsTo } from './visits';

/** A workspace of invented numbers, complete enough to explore every view. */
export interface Sample extends SampleGoals {
  readonly posts: readonly PostRow[];
  readonly snapshots: readonly Snapshot[];
  readonly accounts: readonly AccountRow[];
  readonly accountSnapshots: readonly AccountSnapshot[];
  readonly sets: readonly SetRow[];
  readonly tags: readonly TagRow[];
}

const TWELVE_WEEKS_MS = 84 * 86_400_000;

/** Twelve weeks up to `now` (Unix ms); the same moment gives the same numbers. */
export function createSample(now: number): Sample {
  const start = now - TWELVE_WEEKS_MS;
  const posts: PostRow[] = [];
  const snapshots: Snapshot[] = [];
  const accounts: AccountRow[] = [];
  const accountSnapshots: AccountSnapshot[] = [];
  for (const account of SAMPLE_ACCOUNTS) {
    const random = createRandom('sample', account.platform, account.handle);
    const visits = visitsTo(account, random, now);
    const recorded = postsOf(account, random, start, visits, now);
    const audience = audienceOf(account, start, visits);
    posts.push(...recorded.posts);
    snapshots.push(...recorded.snapshots);
    accountSnapshots.push(...audience);
    accounts.push(rowOf(account, audience));
  }
  const organised = { sets: sampleSets(), tags: sampleTags(localDay(now)), ...sampleGoals(now, start, posts) };
  return { posts, snapshots, accounts, accountSnapshots, ...organised };
}

function rowOf({ platform, handle, name, role }: SampleAccount, audience: readonly AccountSnapshot[]): AccountRow {
  const last = audience.at(-1);
  const [firstSeenAt, lastSeenAt] = [audience[0]?.seenAt ?? 0, last?.seenAt ?? 0];
  const key = accountKey(platform, handle);
  const counted = last?.followers && { followers: last.followers, countedAt: last.seenAt };
  return { key, platform, handle, role, name, firstSeenAt, lastSeenAt, ...counted };
}

function sampleSets(): SetRow[] {
  const keys = SAMPLE_ACCOUNTS.map(({ platform, handle }) => accountKey(platform, handle));
  return [
    { id: 'sample-all', name: 'Coffee roasters', accounts: keys },
    { id: 'sample-x', name: 'Coffee roasters, X only', accounts: keys.filter((key) => key.startsWith('x:')) },
  ];
}

function sampleTags(today: string): TagRow[] {
  return [
    {
      id: 'sample-winter',
      name: 'Winter Blend',
      colour: 2,
      rules: [{ hashtag: 'winterblend' }],
      campaign: {
        from: addDays(today, -42) ?? today,
        to: today,
        budget: { amount: 1_200, currency: 'EUR' },
        utm: 'winter-blend',
      },
    },
    { id: 'sample-behind', name: 'Behind the scenes', colour: 3, rules: [{ hashtag: 'behindthescenes' }] },
  ];
}
