import type { AccountRow, PostRow } from '../data/rows';
import type { GoalWords } from '../goals/goal-words';
import type { ColumnId } from '../kpi/compare/columns';
import type { Estimate } from '../kpi/estimate';
import type { Measured } from '../kpi/figures';
import type { KpiId } from '../kpi/ids';
import type { Quality } from '../overview/quality';
import type { Ranking } from '../overview/ranking';
import type { PlatformId } from '../platforms/types';
import type { Competition } from './content';

/** What the sentences of a report are made of. */
export interface ReportWords extends GoalWords {
  /** As on a tile: says so where it is the median. */
  headline(kpi: KpiId): string;
  name(kpi: KpiId, variant?: string): string;
  meaning(kpi: KpiId): string;
  /** Its formula with the names of the inputs. */
  formula(kpi: KpiId, variant?: string): string;
  /** Why a number cannot be told. */
  unknown(measured: Measured): string;
  platform(platform: PlatformId): string;
  account(account: AccountRow): string;
  /** Its first words, or whose post it is. */
  post(post: PostRow): string;
  rankedBy(ranking: Ranking): string;
  column(column: ColumnId): string;
  columnValue(column: ColumnId, estimate: Estimate): string;
  /** Who is ahead on a site in a column, or why nobody is. */
  verdict(site: Competition['sites'][number], coverage: Competition['coverage'], column: ColumnId): string | undefined;
  /** What to know before the numbers are trusted. */
  remarks(quality: Quality, now: number): readonly { readonly short: string; readonly meaning: string }[];
}
