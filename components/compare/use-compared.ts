import { useMemo } from 'react';
import { loadFigures } from '../../lib/data/figures';
import { spanOf } from '../../lib/day';
import { type ComparedAccount, compareAccounts, onSite } from '../../lib/kpi/compare/compare';
import { type Coverage, coverageOf } from '../../lib/kpi/compare/coverage';
import type { Stretch } from '../../lib/kpi/compare/stretches';
import { PLATFORM_IDS, type PlatformId } from '../../lib/platforms/types';
import type { Period } from '../../lib/scope';
import { useStored } from '../database';

/** How long before the period visits and posts still tell how an account is looked at and how often it publishes. */
const BEFORE = 28 * 86_400_000;

export interface ComparedSite {
  readonly platform: PlatformId;
  readonly accounts: readonly ComparedAccount[];
}

/** The accounts of a set side by side, by site; `undefined` until they are read. */
export function useCompared(accounts: readonly string[], period: Period): readonly ComparedSite[] | undefined {
  const names = accounts.join('\n');
  const group = useStored(
    async (db) => {
      const span = spanOf(period);
      return span && loadFigures(db, { accounts: names.split('\n'), ...span, view: 'cohort' }, Date.now());
    },
    [names, period],
  );
  return useMemo(() => {
    if (!group) return undefined;
    return PLATFORM_IDS.map((platform) => ({ platform, accounts: compareAccounts(onSite(group, platform)) })).filter(
      (site) => site.accounts.length > 0,
    );
  }, [group]);
}

/** How much was seen of each account, by key; `undefined` until it is estimated. Needs every look, so it comes after the numbers. */
export function useCoverage(accounts: readonly string[], period: Period): ReadonlyMap<string, Coverage> | undefined {
  const names = accounts.join('\n');
  return useStored(
    async (db) => {
      const span = spanOf(period);
      if (!span) return undefined;
      const now = Date.now();
      const wanted = { accounts: names.split('\n'), from: span.from - BEFORE, to: span.to, view: 'cohort', looks: true } as const;
      const { posts } = await loadFigures(db, wanted, now);
      const passed: Stretch = { from: span.from, to: Math.min(span.to, now) };
      return new Map(
        wanted.accounts.map(
          (key) =>
            [
              key,
              coverageOf(
                posts.filter(({ post }) => post.account === key),
                passed,
              ),
            ] as const,
        ),
      );
    },
    [names, period],
  );
}
