/**
 * The item that lies nearest to a place; of two equally near ones the earlier.
 * @param items in ascending order of their places.
 */
export function nearest<Item>(items: readonly Item[], place: number, placeOf: (item: Item) => number): Item | undefined {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOf(items[middle] as Item) < place) low = middle + 1;
    else high = middle;
  }
  const [before, after] = [items[low - 1], items[low]];
  if (before === undefined || after === undefined) return before ?? after;
  return placeOf(after) - place < place - placeOf(before) ? after : before;
}
