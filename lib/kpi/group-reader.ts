import type { Role } from '../data/rows';
import { type Estimate, exactly } from './estimate';
import type { AccountFigures, GroupFigures, PostFigures } from './figures';
import type { InputId } from './inputs';
import { accountInput } from './read-account';
import { type PostRead, postReader, type ReadOptions } from './read-post';

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

type AccountRead = (figures: AccountFigures) => Estimate | undefined;
type AccountTest = (account: string | undefined) => boolean;

/** Reads the inputs of posts and accounts that stand on different sides: what is another side's is 0. Made once, used for thousands. */
export interface GroupReader {
  ofPosts(input: InputId): PostRead;
  ofAccounts(input: InputId): AccountRead;
  /** Whether an account has to do with any of these inputs; also where its side is not known. */
  concerns(inputs: readonly InputId[]): AccountTest;
  /** Whether an input can be more than the 0 of another side. */
  owns(input: InputId): AccountTest;
}

const NONE = exactly(0);

export function groupReader(group: GroupFigures, options: GroupOptions = {}): GroupReader {
  const roles = rolesOf(group, options.own);
  const roleOf = (account: string | undefined) => (account === undefined ? undefined : roles.get(account));
  const sideOf = (input: InputId) => SIDES[input]?.[0];

  /** What is known of one side counts 0 on the others. */
  function sided<Figures>(
    input: InputId,
    accountOf: (figures: Figures) => string | undefined,
    readerOf: (input: InputId) => (figures: Figures) => Estimate | undefined,
  ): (figures: Figures) => Estimate | undefined {
    const [side, whole] = SIDES[input] ?? [];
    if (!side || !whole) return readerOf(input);
    const read = readerOf(whole);
    return (figures) => {
      const role = roleOf(accountOf(figures));
      return role && (role === side ? read(figures) : NONE);
    };
  }

  return {
    ofPosts: (input) =>
      sided<PostFigures>(
        input,
        ({ post }) => post.account,
        (whole) => postReader(whole, group.now, options),
      ),
    ofAccounts: (input) =>
      sided<AccountFigures>(
        input,
        ({ account }) => account.key,
        (whole) => accountReader(whole, group),
      ),
    concerns: (inputs) => {
      const sides = new Set(inputs.flatMap((input) => sideOf(input) ?? []));
      if (sides.size === 0) return () => true;
      return (account) => {
        const role = roleOf(account);
        return role === undefined || sides.has(role);
      };
    },
    owns: (input) => {
      const side = sideOf(input);
      return side === undefined ? () => true : (account) => roleOf(account) === side;
    },
  };
}

function accountReader(input: InputId, { posts }: GroupFigures): AccountRead {
  if (input !== 'activeAccounts') return (figures) => accountInput(input, figures, false);
  const published = posts.filter(({ post, before }) => !post.reshare && !before);
  const active = new Set(published.map(({ post }) => post.account));
  return (figures) => accountInput(input, figures, active.has(figures.account.key));
}

function rolesOf({ accounts }: GroupFigures, own: readonly string[] | undefined): ReadonlyMap<string, Role> {
  return new Map(
    accounts.map(({ account: { key, role } }) => [key, own ? (own.includes(key) ? 'own' : 'competitor') : role] as const),
  );
}
