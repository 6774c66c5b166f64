import { useEffect, useRef, useState } from 'react';
import type { Store } from '../../lib/data/db';
import { loadRevision } from '../../lib/data/revision';
import { useStored } from '../database';

/** Numbers follow what is recorded at most this often: computing them anew takes a moment each time. */
const PAUSE_MS = 3000;
/** A page that reports what it read does so in several steps. */
const SOON_MS = 200;

async function loadState(db: Store): Promise<string> {
  const [revision, newest, read] = await Promise.all([
    loadRevision(db),
    db.posts.orderBy('lastSeenAt').last(),
    db.accounts.orderBy('lastSeenAt').last(),
  ]);
  const tagged = [await db.tags.toArray(), await db.handTags.count()];
  return JSON.stringify([revision, newest?.lastSeenAt, read?.lastSeenAt, read?.countedAt, tagged]);
}

/** Another value after something was recorded or changed; changes in quick succession are taken together. `undefined` until it is read. */
export function useFresh(): string | undefined {
  const state = useStored(loadState);
  const [fresh, setFresh] = useState<string>();
  const changedAt = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    if (state === undefined || state === fresh) return;
    const timer = setTimeout(
      () => {
        changedAt.current = performance.now();
        setFresh(state);
      },
      fresh === undefined ? 0 : Math.max(SOON_MS, changedAt.current + PAUSE_MS - performance.now()),
    );
    return () => clearTimeout(timer);
  }, [state, fresh]);
  return fresh;
}
