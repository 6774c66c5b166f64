import type { PostRow } from '../data/rows';
import { KPIS } from '../kpi/dictionary';
import { type Estimate, sum } from '../kpi/estimate';
import type { Measured } from '../kpi/figures';
import type { KpiId } from '../kpi/ids';
import type { InputId } from '../kpi/inputs';
import { median } from '../kpi/median';
import type { Work } from '../slices';

/** What a rate of a group of posts comes to. */
export interface GroupRate {
  readonly kpi: KpiId;
  /** Sum ÷ sum. */
  readonly estimate: Estimate | undefined;
  /** Of the posts' own rates. */
  readonly median: Estimate | undefined;
  /** Posts that went in. */
  readonly n: number;
  /** Posts of which it cannot be told, promoted ones apart. */
  readonly without: number;
}

/**
 * A rate of many posts, in slices: numerators and denominators are added up over the posts that tell both; promoted posts and
 * reposts of others are left out. The same as `measureGroup` comes to, which is not made to pause.
 */
export function* summarizeGroup(
  kpi: KpiId,
  posts: readonly PostRow[],
  measure: (post: PostRow, kpi: KpiId) => Measured | undefined,
): Work<GroupRate> {
  const told: Measured[] = [];
  let organic = 0;
  for (const [index, post] of posts.entries()) {
    if (index % 64 === 63) yield index / posts.length;
    if (post.promoted || post.reshare) continue;
    organic += 1;
    const measured = measure(post, kpi);
    if (measured?.estimate) told.push(measured);
  }
  const given = (input: InputId) => told.flatMap(({ inputs }) => inputs[input] ?? []);
  const sums = Object.fromEntries(KPIS[kpi].inputs.map((input) => [input, sum(given(input))]));
  return {
    kpi,
    estimate: told.length > 0 ? KPIS[kpi].compute(sums) : undefined,
    median: told.length > 0 ? median(told.flatMap(({ estimate }) => estimate ?? [])) : undefined,
    n: told.length,
    without: organic - told.length,
  };
}
