import type { Amount } from './plain-cells';
import { add, NOTHING, type Plain, type PlainGroup, plainSum, type Read, shareOf } from './plain-kpis';

/** One side of a set against the other: of posts by what they count, and where wanted also of followers. */
export function plainSides(
  { posts, accounts }: PlainGroup,
  read: Read | undefined,
  needsFollowers: boolean,
): Plain & { readonly audience: number | undefined } {
  const sums: Record<string, Amount | undefined> = {};
  const audiences: Record<string, Amount | undefined> = {};
  let [n, without, promoted] = [0, 0, 0];
  for (const { side, end } of accounts) {
    if (side !== 'own' && side !== 'competitor') continue;
    if (end) audiences[side] = add(audiences[side] ?? NOTHING, end);
    if (read) continue;
    if (end) n += 1;
    else without += 1;
  }
  for (const post of read ? posts : []) {
    const account = accounts.find((each) => each.account === post.account);
    if (post.reshare || (account?.side !== 'own' && account?.side !== 'competitor')) continue;
    if (post.promoted) promoted += 1;
    else {
      const amount = needsFollowers && !account.end ? undefined : read?.(post);
      if (!amount) without += 1;
      else {
        n += 1;
        sums[account.side] = add(sums[account.side] ?? NOTHING, amount);
      }
    }
  }
  const share = (of: typeof sums) => of.own && of.competitor && shareOf(of.own, of.competitor);
  return { value: share(sums), audience: share(audiences), median: undefined, n, without, promoted };
}

/** Of the posts and accounts of employees alone. */
export function plainEmployees({ posts, accounts, ...rest }: PlainGroup): PlainGroup {
  const employees = accounts.filter(({ side }) => side === 'employee');
  const names = employees.map(({ account }) => account);
  return { ...rest, accounts: employees, posts: posts.filter(({ account }) => names.includes(account)) };
}

/** Σ ÷ employees who published something. */
export function plainPerEmployee(group: PlainGroup, read: Read): Plain {
  const employees = plainEmployees(group);
  const active = new Set<string>();
  for (const post of employees.posts) if (!post.reshare) active.add(post.account);
  const total = plainSum(employees, read);
  return { ...total, value: total.value === undefined || active.size === 0 ? undefined : total.value / active.size };
}
