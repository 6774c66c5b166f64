import { type Count, interval, isSameCount } from '../counts/count';

export type CountsBy<Name extends string> = { readonly [name in Name]?: Count };

/** True when everything `inner` can stand for, `outer` can stand for as well: `1.2K` agrees with 1,234. */
function agrees(outer: Count, inner: Count): boolean {
  if (outer.value === inner.value && outer.step === inner.step && !outer.floor && !inner.floor) return true;
  const [wide, narrow] = [interval(outer), interval(inner)];
  return wide.low <= narrow.low && narrow.high <= wide.high;
}

/**
 * What is known after a newer reading; `known` itself when the reading says nothing new. News is a counter not known so far,
 * another value, or the same value more precisely. A counter that is not shown is none, nor is a rounded one that agrees with
 * what is known: `1.2K` after 1,234.
 */
export function learn<Name extends string>(known: CountsBy<Name>, read: CountsBy<Name>): CountsBy<Name> {
  let learned: { [name in Name]?: Count } | undefined;
  for (const name in read) {
    const [before, now] = [known[name], read[name]];
    if (!now || (before && agrees(now, before))) continue;
    learned ??= { ...known };
    learned[name] = now;
  }
  return learned ?? known;
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

/** The older count where it only says more precisely what the newer one says, else the newer one. */
export function moreExactly(newer: Count, older: Count): Count {
  return agrees(newer, older) ? older : newer;
}

export function isSameCounts<Name extends string>(one: CountsBy<Name>, other: CountsBy<Name>): boolean {
  return Object.keys({ ...one, ...other }).every((name) => isSameCount(one[name as Name], other[name as Name]));
}
