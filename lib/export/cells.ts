import { type Count, isExact } from '../counts/count';
import { COUNTERS, type Counts } from '../platforms/types';

/** A time as ISO 8601 in UTC; empty when unknown. */
export function isoTime(time: number | undefined): string | undefined {
  return time === undefined ? undefined : new Date(time).toISOString();
}

/** Cells of all counters in the order of the columns. */
export function counterCells(counts: Counts): (number | undefined)[] {
  return COUNTERS.map((counter) => counts[counter]?.value);
}

/** Names of the counts that are known only approximately, space separated. */
export function roundedNames(counts: { readonly [name: string]: Count | undefined }): string {
  let names = '';
  for (const name in counts) {
    const count = counts[name];
    if (count && !isExact(count)) names += names ? ` ${name}` : name;
  }
  return names;
}
