import type { PlatformId } from './types';

/** What a site's counters mean, as far as they mean something else there than elsewhere. */
interface Traits {
  /** Everyone sees how often a post was saved, so that it can count among the engagements of anyone's posts. */
  readonly hasPublicSaves: boolean;
  /** What it calls views are plays of videos, and nothing else. */
  readonly viewsArePlays: boolean;
}

/** Beside the platforms themselves, so that whoever computes with counters need not know how pages are read. */
export const TRAITS: Readonly<Record<PlatformId, Traits>> = {
  x: { hasPublicSaves: true, viewsArePlays: false },
  linkedin: { hasPublicSaves: false, viewsArePlays: false },
  facebook: { hasPublicSaves: false, viewsArePlays: true },
};
