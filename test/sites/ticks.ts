import { useSyncExternalStore } from 'react';
import type { Counter } from '../../lib/platforms/types';
import type { Counters, TruePost } from './site';

const raised = new Map<string, Counters>();
const listeners = new Set<() => void>();

/** A counter of the shown post goes up, in place, as when other people react. */
export function tick(post: string, counter: Counter, by: number): void {
  const before = raised.get(post) ?? {};
  raised.set(post, { ...before, [counter]: (before[counter] ?? 0) + by });
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The post's counters as they stand now. */
export function useCounters(key: string, post: TruePost): Counters {
  const more = useSyncExternalStore(subscribe, () => raised.get(key));
  if (!more) return post.counters;
  const entries = Object.entries(post.counters).map(([counter, value]) => [counter, value + (more[counter as Counter] ?? 0)]);
  return Object.fromEntries(entries);
}
