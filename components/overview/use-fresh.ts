import { useEffect, useState } from 'react';
import type { Store } from '../../lib/data/db';
import { loadRevision } from '../../lib/data/revision';
import { useStored } from '../database';

/** Numbers follow what is recorded at most this often: computing them anew takes a moment each time. */
const PAUSE_MS = 3000;

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
  useEffect(() => {
    if (state === undefined || state === fresh) return;
    if (fresh === undefined) {
      setFresh(state);
      return;
    }
    const timer = setTimeout(() => setFresh(state), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [state, fresh]);
  return fresh;
}
