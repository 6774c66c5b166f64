import { useEffect, useRef, useState } from 'react';
import { loadPosts, postsChangedSince } from '../../lib/data/posts';
import { loadRevision } from '../../lib/data/revision';
import type { PostRow } from '../../lib/data/rows';
import { database, useStored } from '../database';

/** Every stored post, as far as it has been read from the database. */
export interface Posts {
  /** A new array whenever a post changed. */
  readonly rows: readonly PostRow[];
  readonly loaded: number;
  readonly total: number;
  readonly isComplete: boolean;
  readonly failure?: Error;
}

const NOTHING: Posts = { rows: [], loaded: 0, total: 0, isComplete: false };

function complete(posts: ReadonlyMap<string, PostRow>): Posts {
  return { rows: [...posts.values()], loaded: posts.size, total: posts.size, isComplete: true };
}

/**
 * Reads every post in chunks. The first chunk is shown at once; sorting every further one would only slow the rest down.
 * @returns all of them, `undefined` when the signal ended it.
 */
async function readAll(signal: AbortSignal, onProgress: (progress: Posts) => void): Promise<Map<string, PostRow> | undefined> {
  const found = new Map<string, PostRow>();
  let first: readonly PostRow[] | undefined;
  for await (const { posts, loaded, total } of loadPosts(database, signal)) {
    for (const post of posts) found.set(post.key, post);
    first ??= posts;
    onProgress({ rows: first, loaded, total, isComplete: false });
  }
  return signal.aborted ? undefined : found;
}

/**
 * All posts in memory: read once, then kept up to date by reading only what was seen lately.
 * @param isWanted nothing is read before.
 */
export function usePosts(isWanted: boolean): Posts & { reload(): void } {
  const [state, setState] = useState(NOTHING);
  const [attempt, setAttempt] = useState(0);
  const posts = useRef<Map<string, PostRow>>(undefined);
  const newest = useRef(Date.now());
  const revision = useStored(loadRevision);
  const recent = useStored((db) => postsChangedSince(db, newest.current));

  // A new revision or attempt is the reason to read everything again
  useEffect(() => {
    if (revision === undefined || !isWanted) return;
    const ending = new AbortController();
    const since = Date.now();
    const isFirstTime = posts.current === undefined;
    const load = async () => {
      const found = await readAll(ending.signal, (progress) => isFirstTime && setState(progress));
      const meanwhile = found && (await postsChangedSince(database, since));
      if (!found || ending.signal.aborted) return;
      for (const post of meanwhile ?? []) found.set(post.key, post);
      posts.current = found;
      setState(complete(found));
    };
    load().catch((cause: unknown) => {
      const failure = cause instanceof Error ? cause : new Error(String(cause));
      if (!ending.signal.aborted) setState((shown) => ({ ...shown, isComplete: true, failure }));
    });
    return () => ending.abort();
  }, [revision, attempt, isWanted]);

  useEffect(() => {
    const known = posts.current;
    const changed = known && recent?.filter((post) => known.get(post.key)?.lastSeenAt !== post.lastSeenAt);
    if (!known || !changed?.length) return;
    for (const post of changed) known.set(post.key, post);
    newest.current = Math.max(newest.current, ...changed.map((post) => post.lastSeenAt));
    setState(complete(known));
  }, [recent]);

  const reload = () => {
    setState(NOTHING);
    setAttempt((count) => count + 1);
  };
  return { ...state, reload };
}
