import { loadTrackedAccounts } from '../../lib/data/accounts';
import { loadClients } from '../../lib/data/clients';
import type { Store } from '../../lib/data/db';
import type { ClientRow, SetRow, TagRow } from '../../lib/data/organisation';
import type { AccountRow } from '../../lib/data/rows';
import { loadSets } from '../../lib/data/sets';
import { loadTags } from '../../lib/data/tags';
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
  const [accounts, sets, tags, clients] = await Promise.all([
    loadTrackedAccounts(db),
    loadSets(db),
    loadTags(db),
    loadClients(db),
  ]);
  return { accounts, sets, tags, clients };
}

/** Follows every change; `undefined` until it is read. */
export function useOrganisation(): Organisation | undefined {
  return useStored(loadOrganisation);
}
