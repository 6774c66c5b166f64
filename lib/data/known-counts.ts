import { type Count, interval, isSameCount } from '../counts/count';

export type CountsBy<Name extends string> = { readonly [name in Name]?: Count };

/** True when everything `inner` can stand for, `outer` can stand for as well: `1.2K` agrees with 1,234. */
function agrees(outer: Count, inner: Count): boolean {
  const [wide, narrow] = [interval(outer), interval(inner)];
  return wide.low <= narrow.low && narrow.high <= wide.high;
}

/**
 * True when a reading says something that was not known: a counter not known so far, another value, or the same value more
 * precisely. Counters that are not shown, and rounded ones that agree with what is known, say nothing.
 */
export function isNews<Name extends string>(known: CountsBy<Name>, read: CountsBy<Name>): boolean {
  for (const name in read) {
    const [before, now] = [known[name], read[name]];
    if (now && !(before && agrees(now, before))) return true;
  }
  return false;
}

/** What is known after a newer reading. */
export function learn<Name extends string>(known: CountsBy<Name>, read: CountsBy<Name>): CountsBy<Name> {
  if (!isNews(known, read)) return known;
  const learned: { [name in Name]?: Count } = { ...known };
  for (const name in read) {
    const [before, now] = [known[name], read[name]];
    if (now && !(before && agrees(now, before))) learned[name] = now;
  }
  return learned;
}

/** Two readings of the same moment: for each counter the more precise one, of two equally precise the larger. */
export function combine<Name extends string>(one: CountsBy<Name>, other: CountsBy<Name>): CountsBy<Name> {
  const combined: { [name in Name]?: Count } = { ...one };
  for (const name in other) {
    const [first, second] = [one[name], other[name]];
    if (second && !(first && isAhead(first, second))) combined[name] = second;
  }
  return combined;
}

function isAhead(one: Count, other: Count): boolean {
  const width = ({ step, floor }: Count) => (floor ? Number.POSITIVE_INFINITY : step);
  return width(one) === width(other) ? one.value >= other.value : width(one) < width(other);
}

/** `newer` where it is no contradiction of `older`, counter by counter. */
export function refine<Name extends string>(current: CountsBy<Name>, candidate: CountsBy<Name>): CountsBy<Name> {
  const refined: { [name in Name]?: Count } = { ...current };
  for (const name in candidate) {
    const [before, other] = [current[name], candidate[name]];
    if (other && (!before || agrees(before, other))) refined[name] = other;
  }
  return refined;
}

export function isSameCounts<Name extends string>(one: CountsBy<Name>, other: CountsBy<Name>): boolean {
  return Object.keys({ ...one, ...other }).every((name) => isSameCount(one[name as Name], other[name as Name]));
}
