import { Store } from '../../lib/data/db';
import { fillSample, SAMPLE_DATABASE } from '../../lib/data/sample';
import { type Place, writePlace } from '../use-place';

/** Makes the sample anew and shows it; rejects when it cannot be stored. */
export async function enterSample(): Promise<void> {
  const [{ createSample }, { refreshGoals }] = await Promise.all([
    import('../../lib/sample/sample'),
    import('../../lib/data/goals-refresh'),
  ]);
  const db = new Store(SAMPLE_DATABASE);
  const now = Date.now();
  await fillSample(db, createSample(now));
  await refreshGoals(db, now);
  db.close();
  location.replace(`${location.pathname}?sample${location.hash}`);
}

/** Deletes the sample and shows again what was recorded. */
export async function leaveSample(): Promise<void> {
  await new Store(SAMPLE_DATABASE).delete();
  location.replace(location.pathname);
}

/** Shows a place among what was recorded; the sample stays for another visit. */
export function showRecorded(place: Place): void {
  location.replace(`${location.pathname}${writePlace(place)}`);
}
