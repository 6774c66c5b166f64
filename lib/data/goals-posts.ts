import type { PostFigures } from '../kpi/figures';
import type { Scope } from '../scope';
import { gainedBetween } from './activity';

/** A post as it was known at the last moment asked for, and from when on it is known otherwise. */
interface Followed {
  readonly figures: PostFigures;
  until: number;
  known?: PostFigures | undefined;
}

/** Posts as they were known just before a moment; asked for rising moments only. What was not seen by then is not among them. */
export function followPosts(posts: readonly PostFigures[], view: Scope['view'], from: number): (end: number) => PostFigures[] {
  const followed: Followed[] = posts.map((figures) => ({ figures, until: firstKnown(figures) }));
  return (end) => {
    const known: PostFigures[] = [];
    for (const each of followed) {
      if (each.until < end) {
        each.known = asKnown(each.figures, view, from, end);
        each.until = nextChange(each.figures, end);
      }
      if (each.known) known.push(each.known);
    }
    return known;
  };
}

function firstKnown({ post: { publishedAt, firstSeenAt } }: PostFigures): number {
  return Math.max(publishedAt ?? firstSeenAt, firstSeenAt);
}

function nextChange({ post, looks = [] }: PostFigures, end: number): number {
  const next = looks.find(({ seenAt }) => seenAt >= end)?.seenAt ?? Number.POSITIVE_INFINITY;
  return post.lastSeenAt >= end ? Math.min(next, post.lastSeenAt) : next;
}

function asKnown(
  { before: _, ...figures }: PostFigures,
  view: Scope['view'],
  from: number,
  end: number,
): PostFigures | undefined {
  const { looks: all = [] } = figures;
  const looks = all.filter(({ seenAt }) => seenAt < end);
  if (view === 'activity' && !looks.some(({ seenAt }) => seenAt >= from)) return undefined;
  const { post, before } = gainedBetween(figures.post, all, from, end - 1);
  return { ...figures, post, ...(figures.looks && { looks }), ...(view === 'activity' && before && { before }) };
}

/** Posts of a stretch of time, Unix ms, as they were known just before its end: published in it, or with what they gained in it. */
export function postsWithin(posts: readonly PostFigures[], view: Scope['view'], from: number, end: number): PostFigures[] {
  const isWithin = ({ post }: PostFigures) =>
    (view === 'activity' ? post.lastSeenAt : (post.publishedAt ?? post.firstSeenAt)) >= from;
  return posts
    .filter((figures) => firstKnown(figures) < end && isWithin(figures))
    .flatMap((figures) => asKnown(figures, view, from, end) ?? []);
}
