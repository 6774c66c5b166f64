import { useCallback, useMemo, useState } from 'react';
import type { TagRow } from '../../lib/data/organisation';
import type { PostRow } from '../../lib/data/rows';
import { countActive, createPostTest, type PostFilter } from '../../lib/posts/post-filter';
import type { Sort } from '../../lib/posts/post-sort';
import { useScope } from '../scope/use-scope';
import { type Tags, useTags } from '../tags/use-tags';
import { type AppliedSort, useAppliedSort } from './use-applied-sort';
import { type TableArrangement, useArrangement } from './use-arrangement';
import { type FoundPosts, useArranged, usePassing } from './use-found-posts';
import { usePostHistories } from './use-post-histories';
import { type PostValues, usePostValues } from './use-post-values';
import { type Posts, usePosts } from './use-posts';
import { type TrackedAccounts, useTracked } from './use-tracked';

/** The client all views are about. */
export interface ClientOfView {
  readonly id: string;
  readonly name: string;
  readonly includes: (post: PostRow) => boolean;
}

/** Everything the table of posts shows, kept while other tabs are open. */
export interface PostsView {
  readonly all: Posts & { reload(): void };
  readonly client: ClientOfView | undefined;
  readonly tracked: TrackedAccounts;
  readonly tags: Tags;
  /** Rows of a post's tags. */
  readonly tagsOf: (post: PostRow) => readonly TagRow[];
  readonly filter: PostFilter;
  setFilter(filter: PostFilter): void;
  readonly isFiltered: boolean;
  /** Passes the posts that were found. */
  readonly includes: (post: PostRow) => boolean;
  readonly arrangement: TableArrangement;
  readonly found: FoundPosts;
  readonly applied: AppliedSort;
  /** Leaves the order as it is, when the wanted one takes too long. */
  cancelSort(): void;
  readonly values: PostValues;
}

/** The chosen client with a test for the posts of its accounts and of those in its sets. */
function useClient(): ClientOfView | undefined {
  const { choice, offered } = useScope();
  const chosen = offered?.clients.find(({ id }) => id === choice.client);
  const keys = JSON.stringify(chosen && offered?.accounts.map(({ key }) => key));
  const [id, name] = [chosen?.id, chosen?.name];
  return useMemo(() => {
    if (id === undefined || name === undefined) return undefined;
    const accounts = new Set(JSON.parse(keys) as string[]);
    return { id, name, includes: ({ account }) => account !== undefined && accounts.has(account) };
  }, [id, name, keys]);
}

/** The posts of one client, counted as if there were no others. */
function useOfClient(stored: Posts & { reload(): void }, client: ClientOfView | undefined): Posts & { reload(): void } {
  const rows = useMemo(() => (client ? stored.rows.filter(client.includes) : stored.rows), [stored.rows, client]);
  return client && stored.isComplete ? { ...stored, rows, loaded: rows.length, total: rows.length } : { ...stored, rows };
}

function useTagRows({ rows, tagsOf }: Tags) {
  return useMemo(() => {
    const byId = new Map(rows.map((tag) => [tag.id, tag]));
    const rowsOf = (post: PostRow) => tagsOf(post).flatMap((id) => byId.get(id) ?? []);
    return {
      rowsOf,
      namesOf: (post: PostRow) =>
        rowsOf(post)
          .map(({ name }) => name.toLowerCase())
          .join('\n'),
    };
  }, [rows, tagsOf]);
}

/** @param isWanted posts are read from the first time on that it is true. */
export function usePostsView(isWanted: boolean): PostsView {
  const client = useClient();
  const all = useOfClient(usePosts(isWanted), client);
  const tracked = useTracked();
  const tags = useTags(isWanted);
  const { rowsOf, namesOf } = useTagRows(tags);
  const arrangement = useArrangement();
  const histories = usePostHistories();
  const values = usePostValues(tracked, namesOf, histories);
  const [filter, setFilter] = useState<PostFilter>({});
  const { roleOf } = tracked;
  const { tagsOf } = tags;
  const includes = useMemo(() => createPostTest(filter, { roleOf, tagsOf }), [filter, roleOf, tagsOf]);
  const passing = usePassing(all.rows, includes);
  const applied = useAppliedSort(arrangement.sort, passing.posts, histories);
  const arranged = useArranged(passing.posts, { sort: applied.sort, grouping: arrangement.grouping, values, tagsOf });
  const { setSort } = arrangement;
  const shownSort: Sort = applied.sort;
  return {
    all,
    client,
    tracked,
    tags,
    tagsOf: rowsOf,
    filter,
    setFilter,
    isFiltered: countActive(filter) > 0 || Boolean(filter.text),
    includes,
    arrangement,
    found: { ...arranged, isBehind: arranged.isBehind || passing.isBehind },
    applied,
    cancelSort: useCallback(() => setSort(shownSort), [setSort, shownSort]),
    values,
  };
}
