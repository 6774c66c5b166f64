import { KPIS } from './dictionary';
import type { Measured } from './figures';
import { isAgainstOthers } from './formula-of';

/** Why a KPI cannot be told. */
export type Unknown =
  /** It sets accounts against others, and there are none on one of the sides. */
  | 'set'
  /** Growth takes two readings. */
  | 'readings'
  /** Some inputs are not known; `missing` names them. */
  | 'inputs'
  /** There is nothing that it could be told of. */
  | 'nothing'
  /** Several of the numbers are only known to be “at least” so much: their ratio could be anything. */
  | 'open'
  /** Everything is known of the posts, and yet none of them allows an answer by itself. */
  | 'none'
  /** What is divided by may be zero. */
  | 'zero';

/** @param measured without an estimate. */
export function whyUnknown({ kpi, missing, n, without, inputs }: Measured): Unknown {
  const isSideEmpty = KPIS[kpi].inputs.some((input) => !inputs[input] && !missing.includes(input));
  if (isAgainstOthers(kpi) && isSideEmpty) return 'set';
  if (missing.includes('followersStart')) return 'readings';
  if (missing.length > 0) return 'inputs';
  const known = KPIS[kpi].inputs.flatMap((input) => inputs[input] ?? []);
  if (known.filter(({ low, high }) => !Number.isFinite(high - low)).length > 1) return 'open';
  if (n === 0 && known.length === 0) return without > 0 ? 'none' : 'nothing';
  return 'zero';
}
