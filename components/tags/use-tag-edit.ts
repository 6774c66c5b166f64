import { startTransition, useRef, useState } from 'react';
import type { TagRow } from '../../lib/data/organisation';
import type { PostRow } from '../../lib/data/rows';
import { changeHandTags, type HandChange } from '../../lib/data/tags';
import { inSlices } from '../../lib/slices';
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
  /** How far a change of many posts is, 0 to 1; `undefined` while there is none. */
  readonly progress: number | undefined;
  /** Ends it: nothing is changed. */
  cancel(): void;
  /** Gives a tag to posts, or takes it off them. */
  set(tag: TagRow, posts: readonly PostRow[], isOn: boolean): Promise<void>;
  undo(): Promise<void>;
  forget(): void;
}

/** Progress is shown from then on. */
const LONG_MS = 200;

/** Tagging posts by hand, one or many at a time, with a way back. */
export function useTagEdit({ byHand, tagsOf }: Tags): TagEdit {
  const zone = useTimeZone();
  const [done, setDone] = useState<Done>();
  const [failure, setFailure] = useState<string>();
  const [progress, setProgress] = useState<number>();
  const running = useRef<AbortController>(undefined);
  /** @param prepare what is to be changed, and what can be undone then. */
  const change = async (prepare: (signal: AbortSignal) => Promise<readonly [readonly HandChange[], Done | undefined]>) => {
    const ending = new AbortController();
    const { signal } = ending;
    running.current = ending;
    setFailure(undefined);
    const started = performance.now();
    const onProgress = (share: number) => {
      if (performance.now() - started > LONG_MS) startTransition(() => setProgress(share));
    };
    try {
      const [changes, next] = await prepare(signal);
      await changeHandTags(database, changes, { signal, onProgress });
      setDone(next);
    } catch (error) {
      if (!signal.aborted) setFailure(error instanceof Error ? error.message : String(error));
    }
    if (running.current === ending) startTransition(() => setProgress(undefined));
  };
  return {
    done,
    failure,
    progress,
    cancel: () => running.current?.abort(),
    set: (tag, posts, isOn) =>
      change(async (signal) => {
        const state = { byHand, tagsOf, byRule: createRuleTest(tag, zone) };
        const { changes, reverse } = await inSlices(handChanges(posts, tag.id, isOn, state), { signal });
        return [changes, { tag, isOn, count: changes.length, reverse }];
      }),
    undo: () => change(async () => [done?.reverse ?? [], undefined]),
    forget: () => setDone(undefined),
  };
}
