import type { InputId } from './inputs';

/** What is known of each input; absent where nothing is. */
export function collect<Id extends InputId, Value>(
  ids: readonly Id[],
  read: (id: Id) => Value | undefined,
): { readonly [id in InputId]?: Value } {
  const known: { [id in InputId]?: Value } = {};
  for (const id of ids) {
    const value = read(id);
    if (value !== undefined) known[id] = value;
  }
  return known;
}

const NOTHING = {};

/** Collects the same inputs of many things; each reader is made once. */
export function collector<Thing, Value>(
  ids: readonly InputId[],
  readerOf: (id: InputId) => (thing: Thing) => Value | undefined,
): (thing: Thing) => { readonly [id in InputId]?: Value } {
  const readers = ids.map((id) => [id, readerOf(id)] as const);
  if (readers.length === 0) return () => NOTHING;
  return (thing) => {
    const known: { [id in InputId]?: Value } = {};
    for (const [id, read] of readers) {
      const value = read(thing);
      if (value !== undefined) known[id] = value;
    }
    return known;
  };
}
