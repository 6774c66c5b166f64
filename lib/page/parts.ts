import type { Part } from '../messages';
import type { createBadges } from './badges';
import type { sampleMarkup } from './sample';

/** What each part brings along. */
interface Parts {
  readonly badges: typeof createBadges;
  readonly sample: typeof sampleMarkup;
}

/** Gives a part, loading it first where that has not been done; rejects when it cannot be loaded. */
export type LoadPart = <Name extends Part>(name: Name) => Promise<Parts[Name]>;

/** Parts and page script meet in the extension's own world of the page, where the page cannot look. */
const world = globalThis as typeof globalThis & { kpiLensParts?: Partial<Parts> };

/** To be called by a part when it is loaded. */
export function offerPart<Name extends Part>(name: Name, part: Parts[Name]): void {
  world.kpiLensParts = { ...world.kpiLensParts, [name]: part };
}

export function createLoadPart(request: (name: Part) => Promise<void>): LoadPart {
  return async (name) => {
    if (!world.kpiLensParts?.[name]) await request(name);
    const part = world.kpiLensParts?.[name];
    if (!part) throw new Error(`the part ${name} did not load`);
    return part;
  };
}
