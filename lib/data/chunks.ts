import type { IndexableType, Table } from 'dexie';
import Dexie from 'dexie';

/**
 * A whole table in the order of its keys, `size` rows at a time: never more than that in memory, and no transaction is held
 * open in between. A row written meanwhile may or may not be among them, none comes twice.
 */
export async function* inChunks<Row, Key extends IndexableType>(table: Table<Row, Key>, size: number): AsyncGenerator<Row[]> {
  const { keyPath } = table.schema.primKey;
  let after: IndexableType | undefined;
  while (true) {
    const rows = await (after === undefined ? table.toCollection() : table.where(':id').above(after)).limit(size).toArray();
    const last = rows.at(-1);
    if (last) yield rows;
    if (!last || rows.length < size) return;
    after = keyOf(last, keyPath);
  }
}

function keyOf(row: object, keyPath: string | string[] | undefined): IndexableType {
  const values = [keyPath ?? []].flat().map((path) => Dexie.getByKeyPath(row, path) as IndexableType);
  return Array.isArray(keyPath) ? (values as IndexableType) : (values[0] as IndexableType);
}

/** A list in pieces of `size`, the last one shorter. */
export function chunksOf<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}
