import { useMemo } from 'react';
import { loadClients } from '../../lib/data/clients';
import type { ClientRow, HandTagRow, TagRow } from '../../lib/data/organisation';
import type { PostRow } from '../../lib/data/rows';
import { loadHandTags, loadTags } from '../../lib/data/tags';
import { createTagLookup } from '../../lib/tags/tag-lookup';
import { useStored } from '../database';
import { useTimeZone } from '../use-time-zone';

export interface Tags {
  /** By name. */
  readonly rows: readonly TagRow[];
  readonly clients: readonly ClientRow[];
  readonly byHand: readonly HandTagRow[];
  /** Ids of the tags a post has, by hand and by rules. */
  readonly tagsOf: (post: PostRow) => readonly string[];
  readonly isLoaded: boolean;
}

const NOTHING = { rows: [], clients: [], byHand: [], tagsOf: () => [], isLoaded: false } as const;

/** A function with its answers kept as long as the posts asked about. */
function remembered(answer: (post: PostRow) => readonly string[]): (post: PostRow) => readonly string[] {
  const known = new WeakMap<PostRow, readonly string[]>();
  return (post) => {
    const found = known.get(post) ?? answer(post);
    known.set(post, found);
    return found;
  };
}

/**
 * All tags, and which posts have them; follows every change.
 * @param isWanted what was tagged by hand may be much: not read before a view needs it.
 */
export function useTags(isWanted = true): Tags {
  const zone = useTimeZone();
  const rows = useStored(loadTags);
  const byHand = useStored(async (db) => (isWanted ? loadHandTags(db) : []), [isWanted]);
  const clients = useStored(loadClients);
  return useMemo(() => {
    if (!rows || !byHand || !clients) return NOTHING;
    return { rows, clients, byHand, tagsOf: remembered(createTagLookup(rows, byHand, zone)), isLoaded: true };
  }, [rows, byHand, clients, zone]);
}
