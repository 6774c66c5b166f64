import { useMemo } from 'react';
import { loadAccountSnapshots, loadTrackedAccounts } from '../../lib/data/accounts';
import type { Store } from '../../lib/data/db';
import { nearest } from '../../lib/data/nearest';
import type { AccountRow, AccountSnapshot, PostRow } from '../../lib/data/rows';
import { engagementRate } from '../../lib/kpi/engagement-rate';
import { useStored } from '../database';
import type { RoleOf } from './post-filter';
import type { RateOf } from './post-sort';

interface Tracked {
  readonly account: AccountRow;
  readonly followers: readonly AccountSnapshot[];
}

async function loadFollowers(db: Store, key: string): Promise<AccountSnapshot[]> {
  return (await loadAccountSnapshots(db, key)).filter(({ followers }) => followers);
}

async function loadTracked(db: Store): Promise<ReadonlyMap<string, Tracked>> {
  const accounts = await loadTrackedAccounts(db);
  const entries = accounts.map(
    async (account) => [account.key, { account, followers: await loadFollowers(db, account.key) }] as const,
  );
  return new Map(await Promise.all(entries));
}

export interface TrackedAccounts {
  readonly accounts: ReadonlyMap<string, Tracked>;
  readonly roleOf: RoleOf;
  readonly rateOf: RateOf;
}

const NONE: ReadonlyMap<string, Tracked> = new Map();

/** What is known of tracked accounts, for names, roles and rates of posts. */
export function useTracked(): TrackedAccounts {
  const accounts = useStored(loadTracked) ?? NONE;
  return useMemo(
    () => ({
      accounts,
      roleOf: (account) => accounts.get(account ?? '')?.account.role ?? 'other',
      rateOf: (post: PostRow) => {
        const days = accounts.get(post.account ?? '')?.followers ?? [];
        const day = nearest(days, post.publishedAt ?? post.firstSeenAt, ({ seenAt }) => seenAt);
        return engagementRate(post.counts, day?.followers);
      },
    }),
    [accounts],
  );
}
