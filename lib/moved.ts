/** A list with one item moved by some places; the same list where it cannot go further. */
export function moved<Item>(items: readonly Item[], item: Item, by: number): readonly Item[] {
  const from = items.indexOf(item);
  const to = from + by;
  if (from < 0 || to < 0 || to >= items.length) return items;
  const rest = items.filter((each) => each !== item);
  return [...rest.slice(0, to), item, ...rest.slice(to)];
}
