import { createContext, useContext } from 'react';
import type { SetRow } from '../../lib/data/organisation';
import type { AccountRow } from '../../lib/data/rows';
import type { Scope } from '../../lib/scope';
import type { ScopeChoice } from '../../lib/scope/scope-choice';
import type { Organisation } from './use-organisation';

export interface ScopeState {
  readonly choice: ScopeChoice;
  /** Remembered per workspace. */
  change(part: Partial<ScopeChoice>): void;
  /** What the choice stands for now; `undefined` until accounts are read. */
  readonly scope: Scope | undefined;
  /** Rows of `scope.accounts`. */
  readonly accounts: readonly AccountRow[];
  /** Where a set is chosen: all its members are `set.accounts`. */
  readonly set: SetRow | undefined;
  /** What can be chosen, other clients' left out; `undefined` until it is read. */
  readonly offered: Organisation | undefined;
}

export const ScopeContext = createContext<ScopeState | undefined>(undefined);

/** Period, accounts, tag and client that all views share. */
export function useScope(): ScopeState {
  const state = useContext(ScopeContext);
  if (!state) throw new Error('Needs a ScopeProvider around it.');
  return state;
}
