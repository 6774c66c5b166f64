import type { AccountFigures, PostFigures, SeenSpan } from './figures';
import type { InputId } from './inputs';

/** When what goes into a KPI was last looked at; `undefined` where nothing goes in. */
export function seenSpan(
  inputs: readonly InputId[],
  posts: readonly PostFigures[],
  accounts: readonly AccountFigures[] = [],
): SeenSpan | undefined {
  const needsFollowers = inputs.includes('followersAtPublish');
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const add = (seenAt: number) => {
    first = Math.min(first, seenAt);
    last = Math.max(last, seenAt);
  };
  for (const { post, followers } of posts) {
    add(post.lastSeenAt);
    // Counters that the last look did not show are older than it.
    for (const counter in post.shownAt) add(post.shownAt[counter as keyof typeof post.shownAt] ?? post.lastSeenAt);
    if (needsFollowers && followers) add(followers.seenAt);
  }
  for (const { start, end } of accounts) {
    const read = end ?? start;
    if (read) add(read.seenAt);
  }
  return first > last ? undefined : { first, last };
}
