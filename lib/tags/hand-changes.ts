import type { HandTagRow } from '../data/organisation';
import type { PostRow } from '../data/rows';
import type { HandChange } from '../data/tags';
import type { Work } from '../slices';

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

/** Posts that are looked at without a pause. */
const RUN = 256;

/**
 * Gives a tag to posts or takes it off them; posts that are so already are left alone. Where the rules say the same, nothing is
 * kept by hand, so that later rules count again.
 */
export function* handChanges(posts: readonly PostRow[], tag: string, isOn: boolean, state: HandState): Work<HandChanges> {
  const stored = new Map<string, boolean>();
  for (const [index, row] of state.byHand.entries()) {
    if (row.tag === tag) stored.set(row.post, row.on);
    if (index % RUN === RUN - 1) yield 0;
  }
  const changes: HandChange[] = [];
  const reverse: HandChange[] = [];
  for (const [index, post] of posts.entries()) {
    if (index % RUN === RUN - 1) yield index / posts.length;
    if (state.tagsOf(post).includes(tag) === isOn) continue;
    changes.push({ post: post.key, tag, on: state.byRule(post) === isOn ? undefined : isOn });
    reverse.push({ post: post.key, tag, on: stored.get(post.key) });
  }
  return { changes, reverse };
}
