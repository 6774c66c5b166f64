/** Both ends of a range are missed by one in twenty: nine ranges in ten hold the truth. */
const ONE_IN_TWENTY = 0.05;
const Z = 1.645;

/**
 * The share that is still plausible after `hits` of `tries`: the lower end of Wilson's score interval, 0 before the first try.
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", 1927.
 */
export function leastShare(hits: number, tries: number): number {
  if (tries === 0) return 0;
  const share = hits / tries;
  const z2 = (Z * Z) / tries;
  const spread = Z * Math.sqrt((share * (1 - share)) / tries + z2 / (4 * tries));
  return Math.max(0, (share + z2 / 2 - spread) / (1 + z2));
}

/**
 * How many events to expect in `ahead` when `seen` were counted in `watched` (same unit of time): the ends of the range nine in ten
 * fall in. Events at random at an unknown pace, so the number is negative binomial (Jeffreys' prior of the pace).
 * @param clumping variance of the counts ÷ their mean; above 1 when events come in clumps.
 */
export function expectedRange(seen: number, watched: number, ahead: number, clumping: number): { low: number; high: number } {
  if (ahead <= 0) return { low: 0, high: 0 };
  const shape = seen / clumping + 0.5;
  const miss = watched / (watched + ahead);
  const low = quantile(shape, miss, ONE_IN_TWENTY);
  const high = quantile(shape, miss, 1 - ONE_IN_TWENTY);
  return { low: Math.floor(low * clumping), high: Math.ceil(high * clumping) };
}

/** The smallest k that a negative binomial number exceeds with a probability of at most 1 − `share`. */
function quantile(shape: number, miss: number, share: number): number {
  // In logarithms: for busy accounts the first terms are smaller than any number.
  let logTerm = shape * Math.log(miss);
  let sum = Math.exp(logTerm);
  let k = 0;
  while (sum < share && k < 1_000_000) {
    logTerm += Math.log(((k + shape) / (k + 1)) * (1 - miss));
    k += 1;
    sum += Math.exp(logTerm);
  }
  return k;
}
