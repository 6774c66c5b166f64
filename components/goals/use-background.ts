import { useEffect, useState } from 'react';
import { openStore } from '../../lib/data/db';
import { type GoalBackground, type GoalIdea, loadBackground } from '../../lib/data/goals-background';
import { database } from '../database';
import { useTimeZone } from '../use-time-zone';

export interface BackgroundState {
  /** Of other days, while that of the present ones is being read; absent where nothing can be said. */
  readonly background?: GoalBackground;
  readonly isBusy: boolean;
  readonly failure?: string;
}

/** Days and choices are still being changed. */
const PAUSE_MS = 150;

/** What is known of the past of an idea; none while its days are no days. */
export function useBackground(idea: GoalIdea | undefined): BackgroundState {
  const zone = useTimeZone();
  const key = JSON.stringify(idea);
  const subject = idea && JSON.stringify([idea.client, idea.measure]);
  const [state, setState] = useState<
    BackgroundState & { readonly of?: string | undefined; readonly subject?: string | undefined }
  >({ isBusy: true });
  useEffect(() => {
    const wanted: GoalIdea | undefined = key === undefined ? undefined : JSON.parse(key);
    if (!wanted) return;
    const ending = new AbortController();
    const load = async () => {
      try {
        const background = await loadBackground(await openStore(database), wanted, zone, Date.now(), ending.signal);
        if (!ending.signal.aborted) setState({ background, isBusy: false, of: key, subject });
      } catch (error) {
        const failure = error instanceof Error ? error.message : String(error);
        if (!ending.signal.aborted) setState({ isBusy: false, failure, of: key });
      }
    };
    const timer = setTimeout(() => void load(), PAUSE_MS);
    return () => {
      clearTimeout(timer);
      ending.abort();
    };
  }, [key, subject, zone]);
  if (key === undefined) return { isBusy: false };
  if (state.of === key) return state;
  return { isBusy: true, ...(state.subject === subject && state.background && { background: state.background }) };
}
