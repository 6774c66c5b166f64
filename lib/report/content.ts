import type { AccountRow } from '../data/rows';
import type { ColumnId } from '../kpi/compare/columns';
import type { ComparedAccount } from '../kpi/compare/compare';
import type { Coverage } from '../kpi/compare/coverage';
import type { Quality } from '../overview/quality';
import type { Ranked } from '../overview/ranking';
import type { TileNumbers } from '../overview/tile-numbers';
import type { PlatformId } from '../platforms/types';
import type { Scope } from '../scope';
import type { ReportedGoal } from './goals-in-period';

/** Accounts of a set side by side, one site at a time. */
export interface Competition {
  /** Name of the set. */
  readonly set: string;
  readonly columns: readonly ColumnId[];
  readonly sites: readonly { readonly platform: PlatformId; readonly accounts: readonly ComparedAccount[] }[];
  /** By account; absent until it is estimated. */
  readonly coverage?: ReadonlyMap<string, Coverage> | undefined;
}

/** Everything a report tells, as numbers. Parts that nothing is known of are absent. */
export interface ReportContent {
  readonly scope: Scope;
  /** Names of the client and the tag it is limited to. */
  readonly client?: string | undefined;
  readonly tag?: string | undefined;
  readonly accounts: readonly AccountRow[];
  /** Unix ms. */
  readonly madeAt: number;
  readonly isSample: boolean;
  readonly goals: readonly ReportedGoal[];
  /** In the order in which they are shown. */
  readonly tiles: readonly TileNumbers[];
  readonly quality?: Quality | undefined;
  readonly ranked?: Ranked | undefined;
  readonly competition?: Competition | undefined;
}
