import type { Count } from '../counts/count';
import type { AccountRow, PostRow } from '../data/rows';
import type { Counts } from '../platforms/types';
import type { Estimate } from './estimate';
import type { KpiId } from './ids';
import type { InputId, Inputs, Lists } from './kpi';
import type { Usual } from './usual';
import type { Look } from './velocity';

/** What is known about one post. */
export interface PostFigures {
  readonly post: PostRow;
  /** Of the author, nearest to the time of publication. */
  readonly followers?: { readonly count: Count; readonly seenAt: number };
  /** Every snapshot, oldest first; absent where no KPI asked for needs them. */
  readonly looks?: readonly Look[];
  /**
   * Only where a view is about what happened in a period, and the post is older than it: the counters at its start, `{}` where they
   * are not known. What was gained since then counts, and `post.counts` are those at the end. Absent for posts published in the period.
   */
  readonly before?: Counts;
  /** What is usual for the author at this post's age; absent without a basis, and where no KPI asked for needs it. */
  readonly usual?: Usual;
  /** What the page does not show: imported or typed in. */
  readonly metrics?: Inputs;
  /** Several numbers that belong to this post. */
  readonly lists?: Lists;
}

/** Followers of one account about the start and the end of a period. */
export interface AccountFigures {
  readonly account: AccountRow;
  readonly start?: { readonly count: Count; readonly seenAt: number };
  readonly end?: { readonly count: Count; readonly seenAt: number };
}

/** Everything known about some accounts in some period. */
export interface GroupFigures {
  /** Promoted posts and reposts of others included; the KPIs leave them out and say so. */
  readonly posts: readonly PostFigures[];
  readonly accounts: readonly AccountFigures[];
  /** Length of the period. */
  readonly days: number;
  /** Unix ms; posts younger than a day are provisional. */
  readonly now: number;
  /** Of the whole period: imported or typed in. */
  readonly metrics?: Inputs;
  /** One number for each day of the period, reply, … */
  readonly lists?: Lists;
}

/** Reasons to be careful with a number. */
export type Caution =
  /** Followers were read more than a week from the time of publication. */
  | 'followersFar'
  /** Some posts are younger than a day. */
  | 'provisional'
  /** Fewer than eight posts. */
  | 'few'
  /** Views of different sites mean different things. */
  | 'mixedViews'
  /** Accounts of several sites are set against each other, of which each counts in its own way. */
  | 'mixedSites';

/** When something was last looked at, of several things the one longest ago and the newest, Unix ms. */
export interface SeenSpan {
  readonly first: number;
  readonly last: number;
}

/** What a KPI comes to, with everything that explains it. */
export interface Measured {
  readonly kpi: KpiId;
  /** Absent when it cannot be told; never 0 in its stead. */
  readonly estimate?: Estimate;
  /** Inputs not known of any post or account. */
  readonly missing: readonly InputId[];
  /** Posts (for KPIs of accounts: accounts) that went in. */
  readonly n: number;
  /** Left out because an input is not known of them. */
  readonly without: number;
  /** Promoted posts, left out. */
  readonly promoted: number;
  /** For ratios over several posts: median of the single posts' own. */
  readonly median?: Estimate;
  /** What was put into the formula: sums over the posts that went in; beside `engagements` also the counters they are made of. */
  readonly inputs: Inputs;
  /** What was put in one by one. */
  readonly lists?: Lists;
  /** How old the inputs are; absent where nothing went in. */
  readonly seen?: SeenSpan;
  readonly cautions: readonly Caution[];
}
