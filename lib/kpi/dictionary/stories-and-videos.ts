import { divide, exactly, subtract } from '../estimate';
import type { KpiIdOf } from '../ids';
import { type Entry, entry, formula, ratio, variant } from './define';

export const STORIES_AND_VIDEOS = {
  storyCompletion: ratio('reachOfLastFrame', 'reachOfFirstFrame', {
    worth: 'actionable',
    origins: ['import', 'hand'],
    example: { inputs: { reachOfLastFrame: 100, reachOfFirstFrame: 128 }, result: 0.78 },
  }),
  storyRetention: entry(staying('frameReach'), {
    unit: 'percent',
    over: 'ratio',
    worth: 'actionable',
    origins: ['import', 'hand'],
    example: { inputs: { frameReach: 100, frameExits: 15 }, result: 0.85 },
    sources: ['Reportei'],
    variants: [
      variant('byViews', staying('frameViews'), {
        example: { inputs: { frameViews: 120, frameExits: 15 }, result: 0.875 },
        sources: ['Minter'],
      }),
    ],
  }),
  averageWatchTime: ratio('watchSeconds', 'videoViews', {
    unit: 'seconds',
    worth: 'actionable',
    origins: ['import'],
    example: { inputs: { watchSeconds: 42_000, videoViews: 3500 }, result: 12 },
    sources: ['Facebook'],
  }),
  watchThroughRate: ratio('averageSecondsWatched', 'videoSeconds', {
    over: 'none',
    worth: 'actionable',
    origins: ['import'],
    example: { inputs: { averageSecondsWatched: 12, videoSeconds: 48 }, result: 0.25 },
    sources: ['Facebook'],
  }),
} satisfies Partial<Record<KpiIdOf<'engagement'>, Entry>>;

function staying(audience: 'frameReach' | 'frameViews') {
  return formula([audience, 'frameExits'], (known) => {
    const exits = divide(known.frameExits, known[audience]);
    return exits && subtract(exactly(1), exits);
  });
}
