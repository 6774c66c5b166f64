import type { Store } from '../data/db';
import { loadFigures } from '../data/figures';
import type { FollowersRead } from '../data/followers';
import { loadHandTags, loadTags } from '../data/tags';
import { spanOf, type TimeZone } from '../day';
import { dayLists } from '../kpi/day-lists';
import type { GroupFigures } from '../kpi/figures';
import type { Period, Scope } from '../scope';
import { inSlices } from '../slices';
import { createTagLookup } from '../tags/tag-lookup';
import { type DayFigures, splitByDay } from './day-figures';

export interface FiguresWanted {
  readonly period: Period;
  /** Keys of accounts. */
  readonly accounts: readonly string[];
  readonly tag?: string | undefined;
  readonly view: Scope['view'];
  readonly zone: TimeZone;
  /** Every look at the posts as well. */
  readonly looks: boolean;
  /** What KPIs that are means over days go by as well. */
  readonly lists: boolean;
  /** No posts: KPIs of accounts need none. */
  readonly accountsOnly?: boolean;
}

/** Everything a period's numbers come from. */
export interface PeriodFigures {
  readonly figures: GroupFigures;
  /** Readings by account key, oldest first. */
  readonly followers: ReadonlyMap<string, readonly FollowersRead[]>;
  /** The same day by day, which takes a moment. */
  readonly split: () => Promise<readonly DayFigures[]>;
}

/** Lets only posts through that have a tag. */
async function withTag(db: Store, figures: GroupFigures, tag: string, zone: TimeZone): Promise<GroupFigures> {
  const [tags, byHand] = await Promise.all([loadTags(db), loadHandTags(db)]);
  const tagsOf = createTagLookup(
    tags.filter(({ id }) => id === tag),
    byHand.filter((hand) => hand.tag === tag),
    zone,
  );
  return { ...figures, posts: figures.posts.filter(({ post }) => tagsOf(post).includes(tag)) };
}

/** @param now Unix ms. */
export async function loadPeriod(db: Store, wanted: FiguresWanted, now: number, signal: AbortSignal): Promise<PeriodFigures> {
  const { period, accounts, tag, view, zone, accountsOnly = false } = wanted;
  const span = spanOf(period, zone) ?? { from: now, to: now };
  const looks = wanted.looks || view === 'activity';
  const loaded = await loadFigures(db, { accounts, ...span, view, looks, accountsOnly }, now, signal);
  const figures = tag === undefined ? loaded : await withTag(db, loaded, tag, zone);
  const { followers } = loaded;
  let splitting: Promise<readonly DayFigures[]> | undefined;
  const split = () => {
    splitting ??= inSlices(splitByDay(figures, { period, view, zone, followers }), { signal });
    return splitting;
  };
  if (!wanted.lists) return { figures, followers, split };
  const days = await split();
  const lists = await inSlices(dayLists(days.map((day) => day.figures)), { signal });
  return { figures: { ...figures, lists }, followers, split };
}
