import type { Role } from '../data/rows';
import { type Estimate, exactly } from './estimate';
import type { AccountFigures, GroupFigures, PostFigures } from './figures';
import type { InputId } from './inputs';
import { accountInput } from './read-account';
import { postInput, type ReadOptions } from './read-post';

/** Inputs that are another input, of the accounts with one role. */
const SIDES: { readonly [input in InputId]?: readonly [Role, InputId] } = {
  ownEngagements: ['own', 'engagements'],
  ownPosts: ['own', 'published'],
  ownFollowers: ['own', 'followers'],
  competitorEngagements: ['competitor', 'engagements'],
  competitorPosts: ['competitor', 'published'],
  competitorFollowers: ['competitor', 'followers'],
  employeeEngagements: ['employee', 'engagements'],
  employeePosts: ['employee', 'published'],
  employeeViews: ['employee', 'views'],
  employeeFollowers: ['employee', 'followers'],
  activeEmployees: ['employee', 'activeAccounts'],
};

export interface GroupOptions extends ReadOptions {
  /** Keys of the accounts that are set against the others of the group; those with the role `own` where not given. */
  readonly own?: readonly string[];
}

/** Reads the inputs of posts and accounts that stand on different sides: what is another side's is 0. */
export interface GroupReader {
  ofPost(input: InputId, figures: PostFigures): Estimate | undefined;
  ofAccount(input: InputId, figures: AccountFigures): Estimate | undefined;
  /** Whether an account has to do with any of these inputs; also where its side is not known. */
  concerns(account: string | undefined, inputs: readonly InputId[]): boolean;
  /** Whether an input can be more than the 0 of another side. */
  owns(account: string | undefined, input: InputId): boolean;
}

export function groupReader(group: GroupFigures, options: GroupOptions = {}): GroupReader {
  const roles = rolesOf(group, options.own);
  const active = new Set(group.posts.filter(({ post, before }) => !post.reshare && !before).map(({ post }) => post.account));
  const roleOf = (account: string | undefined) => (account === undefined ? undefined : roles.get(account));
  const sideOf = (input: InputId) => SIDES[input]?.[0];

  function read(input: InputId, account: string | undefined, ofWhole: (input: InputId) => Estimate | undefined) {
    const [side, whole] = SIDES[input] ?? [];
    if (!side || !whole) return ofWhole(input);
    const role = roleOf(account);
    return role && (role === side ? ofWhole(whole) : exactly(0));
  }

  return {
    ofPost: (input, figures) => read(input, figures.post.account, (whole) => postInput(whole, figures, group.now, options)),
    ofAccount: (input, figures) =>
      read(input, figures.account.key, (whole) => accountInput(whole, figures, active.has(figures.account.key))),
    concerns: (account, inputs) => {
      const sides = inputs.flatMap((input) => sideOf(input) ?? []);
      const role = roleOf(account);
      return sides.length === 0 || role === undefined || sides.includes(role);
    },
    owns: (account, input) => sideOf(input) === undefined || sideOf(input) === roleOf(account),
  };
}

function rolesOf({ accounts }: GroupFigures, own: readonly string[] | undefined): ReadonlyMap<string, Role> {
  return new Map(
    accounts.map(({ account: { key, role } }) => [key, own ? (own.includes(key) ? 'own' : 'competitor') : role] as const),
  );
}
