import { startTransition, useEffect, useState } from 'react';
import type { TimeZone } from '../../lib/day';
import type { KpiId } from '../../lib/kpi/ids';
import { computeOverview, type Step } from '../../lib/overview/compute-overview';
import type { Quality } from '../../lib/overview/quality';
import type { Ranked } from '../../lib/overview/ranking';
import type { TileNumbers } from '../../lib/overview/tile-numbers';
import type { Scope } from '../../lib/scope';
import { database } from '../database';
import { useStoredSettings } from '../use-settings';
import { useFresh } from './use-fresh';

/** What is known so far. */
export interface OverviewNumbers {
  readonly tiles: ReadonlyMap<KpiId, TileNumbers>;
  readonly quality?: Quality;
  readonly ranked?: Ranked | undefined;
  /** When it was computed, Unix ms. */
  readonly now: number;
  readonly failure?: Error;
}

const NOTHING: OverviewNumbers = { tiles: new Map(), now: 0 };

interface State {
  /** What the numbers are about; they stay while newer ones about the same are computed. */
  readonly about: string;
  readonly numbers: OverviewNumbers;
}

function withStep({ tiles, ...rest }: OverviewNumbers, step: Step): OverviewNumbers {
  // What is not computed anew yet stays, so that trends are not taken away and drawn again each time.
  if ('tile' in step)
    return { ...rest, tiles: new Map([...tiles, [step.tile.kpi, { ...tiles.get(step.tile.kpi), ...step.tile }]]) };
  if ('ranked' in step) return { ...rest, tiles, ranked: step.ranked };
  return { ...rest, tiles, quality: step.quality, now: step.now };
}

/** The numbers of a scope as they become known; computed anew after something was recorded. */
export function useOverview(
  scope: Scope | undefined,
  set: readonly string[] | undefined,
  tiles: readonly KpiId[],
  zone: TimeZone,
): OverviewNumbers & { retry(): void } {
  const [state, setState] = useState<State>({ about: '', numbers: NOTHING });
  const [attempt, setAttempt] = useState(0);
  const fresh = useFresh();
  const bookmarks = useStoredSettings()?.publicSaves;
  const about = JSON.stringify({ scope, set, zone, bookmarks });
  const wantedTiles = tiles.join(' ');
  // Something recorded, or another attempt, is a reason to compute anew
  useEffect(() => {
    if (fresh === undefined || bookmarks === undefined) return;
    const wanted = JSON.parse(about) as { scope?: Scope; set?: readonly string[] };
    if (!wanted.scope) return;
    const ending = new AbortController();
    // As a transition, so that drawing what has become known never keeps the page from answering.
    const update = (change: (numbers: OverviewNumbers) => OverviewNumbers) =>
      startTransition(() =>
        setState((before) => ({ about, numbers: change(before.about === about ? before.numbers : NOTHING) })),
      );
    const run = async (scope: Scope) => {
      const wantedNow = { scope, set: wanted.set, tiles: wantedTiles.split(' ') as KpiId[], zone, options: { bookmarks } };
      for await (const step of computeOverview(database, wantedNow, Date.now(), ending.signal)) {
        update((numbers) => withStep(numbers, step));
      }
    };
    run(wanted.scope).catch((cause: unknown) => {
      if (ending.signal.aborted) return;
      update((numbers) => ({ ...numbers, failure: cause instanceof Error ? cause : new Error(String(cause)) }));
    });
    return () => ending.abort();
  }, [about, wantedTiles, zone, bookmarks, fresh, attempt]);
  const retry = () => {
    setState({ about: '', numbers: NOTHING });
    setAttempt((count) => count + 1);
  };
  return { ...(state.about === about ? state.numbers : NOTHING), retry };
}
