import { loadTrackedAccounts } from '../../lib/data/accounts';
import type { Store } from '../../lib/data/db';
import type { ClientRow, SetRow, TagRow } from '../../lib/data/organisation';
import type { AccountRow } from '../../lib/data/rows';
import { useStored } from '../database';

/** What the pickers offer. */
export interface Organisation {
  /** Tracked ones. */
  readonly accounts: readonly AccountRow[];
  readonly sets: readonly SetRow[];
  readonly tags: readonly TagRow[];
  readonly clients: readonly ClientRow[];
}

async function loadOrganisation(db: Store): Promise<Organisation> {
  return { accounts: await loadTrackedAccounts(db), sets: [], tags: [], clients: [] };
}

/** Follows every change; `undefined` until it is read. */
export function useOrganisation(): Organisation | undefined {
  return useStored(loadOrganisation);
}
