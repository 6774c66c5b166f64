import type { Role } from '../data/rows';
import { type Estimate, exactly } from './estimate';
import type { GroupFigures } from './figures';
import type { InputId } from './inputs';

/** Inputs that are another input of the accounts with one role. */
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

/** Who stands on which side in a group. */
export interface Sides {
  /** Whether an account has to do with these inputs at all: all have where none of them is one of a side. */
  readonly concerns: (account: string | undefined, inputs: readonly InputId[]) => boolean;
  /** @returns 0 for what is another side's. */
  readonly read: (id: InputId, account: string | undefined, read: (id: InputId) => Estimate | undefined) => Estimate | undefined;
}

/** @param own keys of the accounts that all others are set against; the roles decide where not given. */
export function sidesOf({ accounts }: GroupFigures, own?: readonly string[]): Sides {
  const roles = new Map(
    accounts.map(({ account }) => [account.key, own ? sideAgainst(own, account.key) : account.role] as const),
  );
  const roleOf = (account: string | undefined) => (account === undefined ? undefined : roles.get(account));
  return {
    concerns: (account, inputs) => {
      const sides = inputs.flatMap((input) => SIDES[input]?.[0] ?? []);
      const role = roleOf(account);
      return sides.length === 0 || role === undefined || sides.includes(role);
    },
    read: (id, account, read) => {
      const [side, input] = SIDES[id] ?? [];
      if (!side || !input) return read(id);
      const role = roleOf(account);
      return role && (role === side ? read(input) : exactly(0));
    },
  };
}

function sideAgainst(own: readonly string[], account: string): Role {
  return own.includes(account) ? 'own' : 'competitor';
}
