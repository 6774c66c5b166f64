import type { HandTagRow } from '../data/organisation';
import type { PostRow } from '../data/rows';
import type { HandChange } from '../data/tags';

export interface HandChanges {
  readonly changes: readonly HandChange[];
  /** Takes the changes back. */
  readonly reverse: readonly HandChange[];
}

export interface HandState {
  readonly byHand: readonly HandTagRow[];
  /** Ids of the tags a post has now. */
  readonly tagsOf: (post: PostRow) => readonly string[];
  /** Whether the tag's rules alone give it to a post. */
  readonly byRule: (post: PostRow) => boolean;
}

/**
 * Gives a tag to posts or takes it off them; posts that are so already are left alone. Where the rules say the same, nothing is
 * kept by hand, so that later rules count again.
 */
export function handChanges(posts: readonly PostRow[], tag: string, isOn: boolean, state: HandState): HandChanges {
  const stored = new Map(state.byHand.flatMap((row) => (row.tag === tag ? [[row.post, row.on] as const] : [])));
  const changed = posts.filter((post) => state.tagsOf(post).includes(tag) !== isOn);
  return {
    changes: changed.map((post) => ({ post: post.key, tag, on: state.byRule(post) === isOn ? undefined : isOn })),
    reverse: changed.map(({ key }) => ({ post: key, tag, on: stored.get(key) })),
  };
}
