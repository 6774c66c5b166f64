import Dexie, { type Table } from 'dexie';
import type { GoalRow, GoalValue } from '../goals/goal';
import type { ClientRow, HandTagRow, SetRow, TagRow } from './organisation';
import type { HealthRow } from './rows';
import type { StoredAccount, StoredAccountSnapshot, StoredPost, StoredSnapshot } from './stored';

/** A single value by name: settings, the last clean-up, … */
export interface MetaRow {
  readonly id: string;
  readonly value: unknown;
}

/** The extension's database. Opens itself at the first query; `openStore` says clearly when that is impossible. */
export class Store extends Dexie {
  declare readonly posts: Table<StoredPost, string>;
  declare readonly snapshots: Table<StoredSnapshot, [post: string, seenAt: number]>;
  declare readonly accounts: Table<StoredAccount, string>;
  declare readonly accountSnapshots: Table<StoredAccountSnapshot, [account: string, day: string]>;
  declare readonly health: Table<HealthRow, string>;
  declare readonly clients: Table<ClientRow, string>;
  declare readonly sets: Table<SetRow, string>;
  declare readonly tags: Table<TagRow, string>;
  declare readonly handTags: Table<HandTagRow, [post: string, tag: string]>;
  declare readonly goals: Table<GoalRow, string>;
  declare readonly goalValues: Table<GoalValue, [goal: string, day: string]>;
  declare readonly meta: Table<MetaRow, string>;

  constructor(name = 'kpi-lens') {
    // Dexie's own cache would hold whole tables a second time.
    super(name, { cache: 'disabled' });
    // Every version that was shipped stays here.
    this.version(1).stores({
      posts: 'key, author, lastSeenAt',
      snapshots: '[post+seenAt], seenAt',
      accounts: 'key, role, lastSeenAt',
      accountSnapshots: '[account+day]',
      health: 'platform',
      meta: 'id',
    });
    this.version(2).stores({
      clients: 'id',
      sets: 'id',
      tags: 'id',
      handTags: '[post+tag], tag',
    });
    this.version(3).stores({
      goals: 'id',
      goalValues: '[goal+day]',
    });
    this.on('blocked', ({ newVersion }) => {
      if (newVersion !== null)
        console.warn('KPI Lens is waiting for an older window of itself to close before its database can be updated.');
    });
    // A newer version wants in: let go, and come back with the next query.
    this.on('versionchange', () => this.close({ disableAutoOpen: false }));
  }
}

/** The database cannot be opened. Nothing in it has been changed. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

/** Opens the database; rejects with `StoreUnavailable` and a sentence to show when it cannot. May be called again to retry. */
export async function openStore(db: Store): Promise<Store> {
  try {
    await db.open();
    return db;
  } catch (cause) {
    throw new StoreUnavailable(
      `KPI Lens cannot open its database, nothing in it was changed: ${sentenceFor(cause)} Then try again.`,
      { cause },
    );
  }
}

function sentenceFor(cause: unknown): string {
  const name = cause instanceof Error ? cause.name : '';
  if (name === 'QuotaExceededError') return 'the disk is full. Free some space.';
  // Dexie repeats the message on a second line.
  const [message = ''] = (cause instanceof Error ? cause.message : String(cause)).split('\n');
  return `${message.replace(/[.\s]*$/, '.')} Restart the browser.`;
}
