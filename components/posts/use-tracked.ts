import { useMemo } from 'react';
import { loadAccountSnapshots, loadTrackedAccounts } from '../../lib/data/accounts';
import type { Store } from '../../lib/data/db';
import type { AccountRow, AccountSnapshot, PostRow } from '../../lib/data/rows';
import { engagementRate } from '../../lib/kpi/engagement-rate';
import { useStored } from '../database';
import type { RoleOf } from './post-filter';
import type { RateOf } from './post-sort';

interface Tracked {
  readonly account: AccountRow;
  readonly snapshots: readonly AccountSnapshot[];
}

async function loadTracked(db: Store): Promise<ReadonlyMap<string, Tracked>> {
  const accounts = await loadTrackedAccounts(db);
  const entries = accounts.map(
    async (account) => [account.key, { account, snapshots: await loadAccountSnapshots(db, account.key) }] as const,
  );
  return new Map(await Promise.all(entries));
}

/** Followers as read nearest to the moment a post was published. */
export function followersNear(snapshots: readonly AccountSnapshot[], time: number): AccountSnapshot['followers'] {
  const counted = snapshots.filter(({ followers }) => followers !== undefined);
  const distance = ({ seenAt }: AccountSnapshot) => Math.abs(seenAt - time);
  return counted.reduce<AccountSnapshot | undefined>(
    (nearest, snapshot) => (!nearest || distance(snapshot) < distance(nearest) ? snapshot : nearest),
    undefined,
  )?.followers;
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
        const snapshots = accounts.get(post.account ?? '')?.snapshots;
        return engagementRate(post.counts, snapshots && followersNear(snapshots, post.publishedAt ?? post.firstSeenAt));
      },
    }),
    [accounts],
  );
}
