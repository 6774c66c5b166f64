import type { Store } from '../data/db';
import { loadFigures } from '../data/figures';
import { type FollowersRead, loadFollowers } from '../data/followers';
import { loadHandTags, loadTags } from '../data/tags';
import { spanOf, type TimeZone } from '../day';
import { dayLists } from '../kpi/day-lists';
import type { GroupFigures } from '../kpi/figures';
import type { Period, Scope } from '../scope';
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
}

/** Everything a period's numbers come from. */
export interface PeriodFigures {
  readonly figures: GroupFigures;
  readonly days: readonly DayFigures[];
  /** Readings by account key, oldest first. */
  readonly followers: ReadonlyMap<string, readonly FollowersRead[]>;
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

/** The same without the days. @param now Unix ms. */
export async function loadGroup(
  db: Store,
  wanted: FiguresWanted,
  now: number,
  signal: AbortSignal,
): Promise<Pick<PeriodFigures, 'figures' | 'followers'>> {
  const { period, accounts, tag, view, zone, looks } = wanted;
  const span = spanOf(period, zone) ?? { from: now, to: now };
  const [loaded, readings] = await Promise.all([
    loadFigures(db, { accounts, ...span, view, looks }, now, signal),
    Promise.all(accounts.map((account) => loadFollowers(db, account, span.from, span.to))),
  ]);
  const figures = tag === undefined ? loaded : await withTag(db, loaded, tag, zone);
  return { figures, followers: new Map(accounts.map((account, index) => [account, readings[index] ?? []])) };
}

/** @param now Unix ms. */
export async function loadPeriod(db: Store, wanted: FiguresWanted, now: number, signal: AbortSignal): Promise<PeriodFigures> {
  const { period, view, zone } = wanted;
  const looks = wanted.looks || view === 'activity';
  const { figures, followers } = await loadGroup(db, { ...wanted, looks }, now, signal);
  const days = splitByDay(figures, { period, view, zone, followers });
  return { figures: { ...figures, lists: dayLists(days.map((day) => day.figures)) }, followers, days };
}
