import type { PostRow } from '../data/rows';
import { lastNotAbove } from '../last-not-above';
import type { PostGroup } from './group-posts';

/** A row of the table: a post, or the head of a group of posts. */
export type TableRow =
  | { readonly key: string; readonly post: PostRow; readonly head?: never; readonly position: number; readonly size: number }
  | { readonly key: string; readonly head: PostGroup; readonly post?: never; readonly position: number; readonly size: number };

/** What the table shows from top to bottom; rows are made only when they are asked for. */
export interface RowList {
  readonly count: number;
  at(index: number): TableRow | undefined;
  /** Where a row is; -1 when it is not shown. */
  indexOf(key: string): number;
  /** Where a post is first shown; -1 when it is not. */
  indexOfPost(post: string): number;
}

/** A plain list of posts; a row has the key of its post. */
export function plainRows(posts: readonly PostRow[]): RowList {
  const indexOf = (key: string) => posts.findIndex((post) => post.key === key);
  return {
    count: posts.length,
    at(index) {
      const post = posts[index];
      return post && { key: post.key, post, position: index + 1, size: posts.length };
    },
    indexOf,
    indexOfPost: indexOf,
  };
}

/** No key of a post and no id of a group contains it. */
const SEPARATOR = '\n';

export function headKey(group: string): string {
  return `${group}${SEPARATOR}`;
}

/** Groups one after the other, each with its head; of collapsed ones only the head. */
export function groupedRows(groups: readonly PostGroup[], collapsed: ReadonlySet<string>): RowList {
  const starts: number[] = [];
  let count = 0;
  for (const { id, posts } of groups) {
    starts.push(count);
    count += 1 + (collapsed.has(id) ? 0 : posts.length);
  }
  const shown = (group: PostGroup) => (collapsed.has(group.id) ? [] : group.posts);
  return {
    count,
    at(index) {
      const place = lastNotAbove(starts, index);
      const group = groups[place];
      if (!group || index >= count) return undefined;
      const position = index - (starts[place] ?? 0);
      if (position === 0) return { key: headKey(group.id), head: group, position: place + 1, size: groups.length };
      const post = group.posts[position - 1];
      return post && { key: `${group.id}${SEPARATOR}${post.key}`, post, position, size: group.posts.length };
    },
    indexOf(key) {
      const [id = '', post = ''] = key.split(SEPARATOR);
      const place = groups.findIndex((group) => group.id === id);
      const group = groups[place];
      if (!group) return -1;
      if (post === '') return starts[place] ?? -1;
      const position = shown(group).findIndex((each) => each.key === post);
      return position < 0 ? -1 : (starts[place] ?? 0) + 1 + position;
    },
    indexOfPost(post) {
      for (const [place, group] of groups.entries()) {
        const position = shown(group).findIndex((each) => each.key === post);
        if (position >= 0) return (starts[place] ?? 0) + 1 + position;
      }
      return -1;
    },
  };
}
