import type { Store } from './db';
import type { HealthRow } from './rows';

/** Health of every platform seen so far. */
export function loadHealth(db: Store): Promise<HealthRow[]> {
  return db.health.toArray();
}
