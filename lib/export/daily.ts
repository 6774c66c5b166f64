import { isExact } from '../counts/count';
import { nearest } from '../data/nearest';
import type { AccountSnapshot } from '../data/rows';
import { localDay } from '../day';
import { engagement } from '../kpi/engagement-rate';
import type { PostFigures } from '../kpi/figures';
import type { KpiId } from '../kpi/ids';
import { measureGroup } from '../kpi/measure-group';
import type { ReadOptions } from '../kpi/read-post';
import { COUNTERS, type Counter, type Counts, type PlatformId } from '../platforms/types';
import { isoTime } from './cells';
import type { CsvRow } from './csv-text';
import { kpiCells } from './kpi-cells';

interface Day {
  readonly day: string;
  readonly platform: PlatformId;
  /** Key of the account; empty when the page named none. */
  readonly account: string;
  posts: number;
  promoted: number;
  readonly sums: { [counter in Counter]?: number };
  readonly rounded: Set<Counter>;
  /** Posts whose engagement is known, and their sum. */
  engaged: number;
  engagements: number;
  /** Of posts with views. */
  viewedEngagements: number;
  views: number;
  /** Promoted ones and reposts included; kept only where KPIs are wanted. */
  readonly figures: PostFigures[];
}

/**
 * One row per account and local day, as a post cohort: the posts published on that day, with their counters as last seen. A post
 * whose time of publication is unknown belongs to the day it was first seen on. Promoted posts are only counted, in
 * `promoted_posts`. Days on which an account's followers were read have a row even without a post.
 *
 * `engagements` = reactions + comments + shares as far as they are shown. `er_views` = engagements ÷ views, sums over the posts that
 * show both; `er_followers` = engagements ÷ followers, the followers taken once per post. Both are fractions: 0.032 is 3.2 %.
 * `followers` are those read on `followers_day`, at `followers_seen_at`: on that day, or else on the nearest day known. What is not
 * known is empty.
 */
export class Daily {
  private readonly days = new Map<string, Day>();
  private readonly followers = new Map<string, AccountSnapshot[]>();

  /** @param kpis to add as further columns, of the posts of the day taken together. */
  constructor(
    private readonly kpis: readonly KpiId[] = [],
    private readonly reading: ReadOptions = {},
  ) {}

  addPost(figures: PostFigures): void {
    const { post } = figures;
    const day = this.dayOf(localDay(post.publishedAt ?? post.firstSeenAt), post.platform, post.account ?? '');
    if (post.promoted) day.promoted += 1;
    else addOrganic(day, post.counts);
    if (this.kpis.length > 0) day.figures.push(figures);
  }

  /** @param snapshot one account's by day; those without followers are passed over. */
  addFollowers(platform: PlatformId, snapshot: AccountSnapshot): void {
    if (!snapshot.followers) return;
    this.dayOf(snapshot.day, platform, snapshot.account);
    const known = this.followers.get(snapshot.account);
    if (known) known.push(snapshot);
    else this.followers.set(snapshot.account, [snapshot]);
  }

  /** Sorted by day, platform and account. */
  *rows(handleOf: (day: Pick<Day, 'platform' | 'account'>) => string | undefined): Generator<CsvRow> {
    const keys = [...this.days.keys()].sort();
    for (const key of keys) {
      const day = this.days.get(key);
      if (day) yield [...cellsOf(day, handleOf(day), this.followersNear(day)), ...this.kpisOf(day)];
    }
  }

  private kpisOf({ figures }: Day): CsvRow {
    const group = { posts: figures, accounts: [], days: 1, now: Date.now() };
    return kpiCells(this.kpis, (kpi) => measureGroup(kpi, group, this.reading));
  }

  private followersNear({ account, day }: Day): AccountSnapshot | undefined {
    return nearest(this.followers.get(account) ?? [], Date.parse(day), (snapshot) => Date.parse(snapshot.day));
  }

  private dayOf(day: string, platform: PlatformId, account: string): Day {
    const key = `${day} ${platform} ${account}`;
    const found = this.days.get(key);
    if (found) return found;
    const sums = { posts: 0, promoted: 0, engaged: 0, engagements: 0, viewedEngagements: 0, views: 0 };
    const created: Day = { day, platform, account, sums: {}, rounded: new Set(), figures: [], ...sums };
    this.days.set(key, created);
    return created;
  }
}

function addOrganic(day: Day, counts: Counts): void {
  day.posts += 1;
  for (const counter of COUNTERS) {
    const count = counts[counter];
    if (!count) continue;
    day.sums[counter] = (day.sums[counter] ?? 0) + count.value;
    if (!isExact(count)) day.rounded.add(counter);
  }
  const engagements = engagement(counts)?.total.value;
  if (engagements === undefined) return;
  day.engaged += 1;
  day.engagements += engagements;
  if (!counts.views) return;
  day.viewedEngagements += engagements;
  day.views += counts.views.value;
}

function cellsOf(day: Day, handle: string | undefined, followers: AccountSnapshot | undefined): CsvRow {
  const { sums } = day;
  const audience = followers?.followers;
  return [
    day.day,
    day.platform,
    handle,
    day.posts,
    sums.reactions,
    sums.comments,
    sums.shares,
    sums.saves,
    sums.views,
    day.engaged > 0 ? day.engagements : undefined,
    ratio(day.viewedEngagements, day.views),
    ratio(day.engagements, day.engaged * (audience?.value ?? 0)),
    audience?.value,
    sums.clicks,
    day.promoted,
    followers?.day,
    [...COUNTERS.filter((counter) => day.rounded.has(counter)), ...(audience && !isExact(audience) ? ['followers'] : [])].join(
      ' ',
    ),
    isoTime(followers?.seenAt),
  ];
}

/** Six decimals, written without an exponent; `undefined` where there is nothing to divide by. */
function ratio(part: number, whole: number): number | undefined {
  return whole > 0 ? Number((part / whole).toFixed(6)) : undefined;
}
