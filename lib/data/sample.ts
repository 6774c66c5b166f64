import type { Sample } from '../sample/sample';
import type { Store } from './db';
import { encodeAudience, encodePost, encodeSnapshot } from './stored';

/** Name of the database of the sample workspace: beside the real one, so that neither ever reads the other. */
export const SAMPLE_DATABASE = 'kpi-lens-sample';

/** Puts a sample into a database of its own, replacing what was there. */
export function fillSample(db: Store, sample: Sample): Promise<void> {
  return db.transaction('rw', db.tables, async () => {
    await Promise.all(db.tables.map((table) => table.clear()));
    await db.posts.bulkPut(sample.posts.map(encodePost));
    await db.snapshots.bulkPut(sample.snapshots.map(encodeSnapshot));
    await db.accounts.bulkPut(sample.accounts.map(encodeAudience));
    await db.accountSnapshots.bulkPut(sample.accountSnapshots.map(encodeAudience));
    await db.sets.bulkPut([...sample.sets]);
    await db.tags.bulkPut([...sample.tags]);
    await db.goals.bulkPut([...sample.goals]);
    await db.goalValues.bulkPut([...sample.goalValues]);
  });
}
