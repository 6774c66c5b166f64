import { useSyncExternalStore } from 'react';
import { KPI_IDS, type KpiId } from '../lib/kpi/ids';

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** The first one is where the panel opens. */
const TABS = ['overview', 'posts', 'compare', 'timing', 'goals', 'kpis', 'data'] as const;

/** Where in the side panel the person is: `#posts`, `#posts/x:123`, `#goals/new`, `#kpis/views`, `#data`. */
export interface Place {
  readonly tab: (typeof TABS)[number];
  /** Key of the opened post. */
  readonly post?: string;
  /** Id of the opened goal, `new` for one that is being set. */
  readonly goal?: string;
  /** Id of the opened KPI. */
  readonly kpi?: KpiId;
}

export function readPlace(hash: string): Place {
  const [name, ...rest] = hash.replace(/^#/, '').split('/');
  const tab = TABS.find((each) => each === name) ?? TABS[0];
  const kpi = tab === 'kpis' ? KPI_IDS.find((id) => id === rest[0]) : undefined;
  if (kpi) return { tab, kpi };
  const opened = decode(rest.join('/'));
  if (!opened) return { tab };
  if (tab === 'posts') return { tab, post: opened };
  return tab === 'goals' ? { tab, goal: opened } : { tab };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export function writePlace({ tab, post, goal, kpi }: Place): string {
  const opened = kpi ?? goal ?? post;
  return opened === undefined ? `#${tab}` : `#${tab}/${encodeURIComponent(opened).replaceAll('%3A', ':')}`;
}

function go(place: Place): void {
  location.hash = writePlace(place);
}

export function usePlace(): readonly [Place, (place: Place) => void] {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  return [readPlace(hash), go];
}
