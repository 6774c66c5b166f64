import { useState } from 'react';
import type { TagRow } from '../../lib/data/organisation';
import type { PostRow } from '../../lib/data/rows';
import { changeHandTags, type HandChange } from '../../lib/data/tags';
import { handChanges } from '../../lib/tags/hand-changes';
import { createRuleTest } from '../../lib/tags/tag-lookup';
import { database } from '../database';
import { useTimeZone } from '../use-time-zone';
import type { Tags } from './use-tags';

/** What was done last, and can be undone. */
export interface Done {
  readonly tag: TagRow;
  readonly isOn: boolean;
  readonly count: number;
  readonly reverse: readonly HandChange[];
}

export interface TagEdit {
  readonly done: Done | undefined;
  readonly failure: string | undefined;
  /** Gives a tag to posts, or takes it off them. */
  set(tag: TagRow, posts: readonly PostRow[], isOn: boolean): Promise<void>;
  undo(): Promise<void>;
  forget(): void;
}

/** Tagging posts by hand, one or many at a time, with a way back. */
export function useTagEdit({ byHand, tagsOf }: Tags): TagEdit {
  const zone = useTimeZone();
  const [done, setDone] = useState<Done>();
  const [failure, setFailure] = useState<string>();
  const write = async (changes: readonly HandChange[], next: Done | undefined) => {
    setFailure(undefined);
    try {
      await changeHandTags(database, changes);
      setDone(next);
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };
  return {
    done,
    failure,
    set(tag, posts, isOn) {
      const byRule = createRuleTest(tag, zone);
      const { changes, reverse } = handChanges(posts, tag.id, isOn, { byHand, tagsOf, byRule });
      return write(changes, { tag, isOn, count: changes.length, reverse });
    },
    undo: () => write(done?.reverse ?? [], undefined),
    forget: () => setDone(undefined),
  };
}
