import type { Work } from '../slices';

/** What rows are put in order by; rows without one come last whichever way. */
export type SortKey = number | string;

export interface SortOptions<Row> {
  readonly keyOf: (row: Row) => SortKey | undefined;
  /** Keys that are not to be compared with each other: those of a lower rank come first whichever way. */
  readonly rankOf?: (row: Row) => number;
  readonly direction: 'ascending' | 'descending';
}

/** Rows whose keys are made, or that are put in order, without a pause. */
const RUN = 512;
/** Making the keys is about as much work as sorting by them. */
const KEYS_SHARE = 0.5;

interface Keyed {
  readonly keys: readonly (SortKey | undefined)[];
  readonly compare: (one: number, other: number) => number;
}

/** A sorted copy, rows with the same key in the order they had: a merge sort that can pause. */
export function* sorted<Row>(rows: readonly Row[], options: SortOptions<Row>): Work<Row[]> {
  const { compare, keys } = yield* keyed(rows, options);
  let from: number[] = [];
  const unknown: number[] = [];
  for (let index = 0; index < rows.length; index += 1) (keys[index] === undefined ? unknown : from).push(index);
  for (let start = 0; start < from.length; start += RUN) {
    const run = from.slice(start, start + RUN).sort(compare);
    for (const [offset, index] of run.entries()) from[start + offset] = index;
    yield KEYS_SHARE;
  }
  const rounds = Math.ceil(Math.log2(Math.max(1, from.length / RUN)));
  for (let round = 0; round < rounds; round += 1) {
    from = yield* merge(from, RUN * 2 ** round, compare, KEYS_SHARE + ((1 - KEYS_SHARE) * round) / rounds);
  }
  return from.concat(unknown).map((index) => rows[index] as Row);
}

function* keyed<Row>(rows: readonly Row[], { keyOf, rankOf, direction }: SortOptions<Row>): Work<Keyed> {
  const sign = direction === 'ascending' ? 1 : -1;
  const keys: (SortKey | undefined)[] = [];
  const ranks = new Uint8Array(rows.length);
  for (const [index, row] of rows.entries()) {
    keys.push(keyOf(row));
    if (rankOf) ranks[index] = rankOf(row);
    if (index % RUN === RUN - 1) yield (KEYS_SHARE * index) / rows.length;
  }
  const compare = (one: number, other: number) => {
    const rank = (ranks[one] ?? 0) - (ranks[other] ?? 0);
    if (rank !== 0) return rank;
    const [first, second] = [keys[one] as SortKey, keys[other] as SortKey];
    return first < second ? -sign : first > second ? sign : 0;
  };
  return { keys, compare };
}

/** Neighbouring runs of a length, each in order, become runs of twice the length. */
function* merge(from: readonly number[], length: number, compare: Keyed['compare'], share: number): Work<number[]> {
  const to: number[] = [];
  for (let start = 0; start < from.length; start += 2 * length) {
    const middle = Math.min(start + length, from.length);
    const end = Math.min(middle + length, from.length);
    let [left, right] = [start, middle];
    while (left < middle || right < end) {
      const takesLeft = right >= end || (left < middle && compare(from[left] as number, from[right] as number) <= 0);
      to.push(from[takesLeft ? left++ : right++] as number);
      if (to.length % 4096 === 0) yield share;
    }
  }
  return to;
}
