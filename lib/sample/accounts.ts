import type { Role } from '../data/rows';
import type { PlatformId } from '../platforms/types';

/** An invented account and how it does. */
export interface SampleAccount {
  readonly platform: PlatformId;
  readonly handle: string;
  readonly name: string;
  readonly role: Role;
  /** Twelve weeks ago. */
  readonly followers: number;
  /** Share gained in a week. */
  readonly weeklyGrowth: number;
  readonly postsPerWeek: number;
  /** Engagements of an ordinary post, as a share of the followers. */
  readonly engagement: number;
  /** Views of an ordinary post, as a share of the followers; absent where the site shows none of them. */
  readonly views?: number;
}

const OURS = { role: 'own', name: 'Harbor Roasters (sample)' } as const;
const RIVAL = { role: 'competitor', name: 'Blue Kettle (sample)' } as const;
const OTHER_RIVAL = { role: 'competitor', name: 'Third Cup (sample)' } as const;

/** Three accounts of one invented company, and those of its two competitors. */
export const SAMPLE_ACCOUNTS: readonly SampleAccount[] = [
  {
    ...OURS,
    ...{ platform: 'x', handle: 'sample_harbor', followers: 8_430, weeklyGrowth: 0.011, postsPerWeek: 5 },
    ...{ engagement: 0.011, views: 0.42 },
  },
  {
    ...OURS,
    ...{ platform: 'linkedin', handle: 'company/sample-harbor', followers: 3_120, weeklyGrowth: 0.016, postsPerWeek: 3 },
    ...{ engagement: 0.021, views: 0.6 },
  },
  {
    ...OURS,
    ...{ platform: 'facebook', handle: 'sample.harbor', followers: 14_800, weeklyGrowth: 0.003, postsPerWeek: 4 },
    ...{ engagement: 0.006 },
  },
  {
    ...RIVAL,
    ...{ platform: 'x', handle: 'sample_bluekettle', followers: 21_700, weeklyGrowth: 0.006, postsPerWeek: 8 },
    ...{ engagement: 0.006, views: 0.35 },
  },
  {
    ...RIVAL,
    ...{ platform: 'linkedin', handle: 'company/sample-blue-kettle', followers: 9_940, weeklyGrowth: 0.008, postsPerWeek: 4 },
    ...{ engagement: 0.012 },
  },
  {
    ...RIVAL,
    ...{ platform: 'facebook', handle: 'sample.bluekettle', followers: 52_300, weeklyGrowth: 0.001, postsPerWeek: 6 },
    ...{ engagement: 0.003 },
  },
  {
    ...OTHER_RIVAL,
    ...{ platform: 'x', handle: 'sample_thirdcup', followers: 4_960, weeklyGrowth: 0.019, postsPerWeek: 6 },
    ...{ engagement: 0.014, views: 0.5 },
  },
  {
    ...OTHER_RIVAL,
    ...{ platform: 'linkedin', handle: 'company/sample-third-cup', followers: 1_870, weeklyGrowth: 0.013, postsPerWeek: 2 },
    ...{ engagement: 0.026 },
  },
];
