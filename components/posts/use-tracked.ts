import { useMemo } from 'react';
import { loadAccountSnapshots, loadTrackedAccounts } from '../../lib/data/accounts';
import type { Store } from '../../lib/data/db';
import { nearest } from '../../lib/data/nearest';
import type { AccountRow, AccountSnapshot, PostRow } from '../../lib/data/rows';
import { engagementCounters, engagementRate } from '../../lib/kpi/engagement-rate';
import type { PostFigures } from '../../lib/kpi/figures';
import type { RoleOf } from '../../lib/posts/post-filter';
import type { RateOf } from '../../lib/posts/post-sort';
import { useStored } from '../database';
import { useMeasureOptions } from '../use-measure-options';

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
  /** Followers of the author, nearest to the time of publication; `undefined` when not known. */
  readonly followersOf: (post: PostRow) => PostFigures['followers'];
}

const NONE: ReadonlyMap<string, Tracked> = new Map();

/** What is known of tracked accounts, for names, roles and rates of posts. */
export function useTracked(): TrackedAccounts {
  const accounts = useStored(loadTracked) ?? NONE;
  const options = useMeasureOptions();
  return useMemo(() => {
    const followersOf = ({ account, publishedAt, firstSeenAt }: PostRow) => {
      const days = accounts.get(account ?? '')?.followers ?? [];
      const day = nearest(days, publishedAt ?? firstSeenAt, ({ seenAt }) => seenAt);
      return day?.followers && { count: day.followers, seenAt: day.seenAt };
    };
    return {
      accounts,
      roleOf: (account) => accounts.get(account ?? '')?.account.role ?? 'other',
      followersOf,
      rateOf: (post) => engagementRate(post.counts, followersOf(post)?.count, engagementCounters(post.platform, options)),
    };
  }, [accounts, options]);
}
