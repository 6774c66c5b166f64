import type { SetRow } from '../data/organisation';
import type { AccountRow, Role } from '../data/rows';

/** Whose numbers a view shows: everybody with a role, one account by its key, or a set by its id. */
export type AccountChoice = 'own' | 'competitors' | 'employees' | `account:${string}` | `set:${string}`;

export const ROLE_CHOICES = {
  own: 'own',
  competitors: 'competitor',
  employees: 'employee',
} as const satisfies Partial<Record<AccountChoice, Role>>;

export type RoleChoice = keyof typeof ROLE_CHOICES;

export function isRoleChoice(choice: string): choice is RoleChoice {
  return choice in ROLE_CHOICES;
}

export interface Chosen {
  /** Accounts the numbers are about: of a set the own ones, or all where none is own. */
  readonly accounts: readonly AccountRow[];
  /** The set, where one is chosen. */
  readonly set?: SetRow;
}

/**
 * The accounts a choice stands for now.
 * @param accounts tracked accounts, those of other clients left out.
 * @returns no account where the account or set is gone.
 */
export function chooseAccounts(choice: AccountChoice, accounts: readonly AccountRow[], sets: readonly SetRow[]): Chosen {
  if (isRoleChoice(choice)) return { accounts: accounts.filter(({ role }) => role === ROLE_CHOICES[choice]) };
  const id = choice.slice(choice.indexOf(':') + 1);
  if (choice.startsWith('account:')) return { accounts: accounts.filter(({ key }) => key === id) };
  const set = sets.find((each) => each.id === id);
  if (!set) return { accounts: [] };
  const members = accounts.filter(({ key }) => set.accounts.includes(key));
  const own = members.filter(({ role }) => role === 'own');
  return { accounts: own.length > 0 ? own : members, set };
}

/** Whether the account or set of a choice is there. */
export function isThere(choice: AccountChoice, accounts: readonly AccountRow[], sets: readonly SetRow[]): boolean {
  if (isRoleChoice(choice)) return true;
  const id = choice.slice(choice.indexOf(':') + 1);
  return (choice.startsWith('set:') ? sets.map((set) => set.id) : accounts.map(({ key }) => key)).includes(id);
}
