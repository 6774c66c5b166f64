import type { InputId } from './inputs';

/** What is known of each input; absent where nothing is. */
export function collect<Value>(
  ids: readonly InputId[],
  read: (id: InputId) => Value | undefined,
): { readonly [id in InputId]?: Value } {
  const known: { [id in InputId]?: Value } = {};
  for (const id of ids) {
    const value = read(id);
    if (value !== undefined) known[id] = value;
  }
  return known;
}
