import type { PostRow } from '../data/rows';
import { PLATFORM_IDS, POST_KINDS } from '../platforms/types';

export const GROUPINGS = ['none', 'tag', 'kind', 'account', 'platform'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Posts that have something in common. */
export interface PostGroup {
  /** Id of a tag, key of an account, kind or platform; empty where posts have none. */
  readonly id: string;
  readonly posts: readonly PostRow[];
}

/** Ids of the tags of a post. */
export type TagsOf = (post: PostRow) => readonly string[];

const NONE: readonly string[] = [''];

function idsOf(grouping: Exclude<Grouping, 'none'>, tagsOf: TagsOf): (post: PostRow) => readonly string[] {
  switch (grouping) {
    case 'tag':
      return (post) => {
        const tags = tagsOf(post);
        return tags.length === 0 ? NONE : tags;
      };
    case 'kind':
      return (post) => [post.kind];
    case 'platform':
      return (post) => [post.platform];
    case 'account':
      return (post) => [post.account ?? ''];
  }
}

/** Sites and kinds in the order used everywhere; accounts and tags have none of their own. */
const ORDER: readonly string[] = [...PLATFORM_IDS, ...POST_KINDS];

function inOrder(one: PostGroup, other: PostGroup): number {
  if (one.id === '' || other.id === '') return one.id === '' ? 1 : -1;
  const byOrder = ORDER.indexOf(one.id) - ORDER.indexOf(other.id);
  return byOrder || other.posts.length - one.posts.length || (one.id < other.id ? -1 : 1);
}

/**
 * Posts in groups, each group in the order the posts have. A post with several tags is in the group of each. Sites and kinds come
 * in the order used everywhere, accounts and tags by number of posts; posts with none of them come last.
 */
export function groupPosts(posts: readonly PostRow[], grouping: Exclude<Grouping, 'none'>, tagsOf: TagsOf): PostGroup[] {
  const groups = new Map<string, PostRow[]>();
  const idsOfPost = idsOf(grouping, tagsOf);
  for (const post of posts) {
    for (const id of idsOfPost(post)) {
      const known = groups.get(id);
      if (known) known.push(post);
      else groups.set(id, [post]);
    }
  }
  return Array.from(groups, ([id, members]): PostGroup => ({ id, posts: members })).sort(inOrder);
}
