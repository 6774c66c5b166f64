import { applyChange, DEFAULT_SETTINGS, type Settings, type SettingsChange } from '../settings';
import type { Store } from './db';

const SETTINGS = 'settings';

/** The person's settings; the defaults, without consent, while nothing is stored. */
export async function loadSettings(db: Store): Promise<Settings> {
  const row = await db.meta.get(SETTINGS);
  // Settings added by a later version get their defaults.
  return row ? applyChange(DEFAULT_SETTINGS, row.value as SettingsChange) : DEFAULT_SETTINGS;
}

/** Stores a change and returns all settings after it. */
export function changeSettings(db: Store, change: SettingsChange): Promise<Settings> {
  return db.transaction('rw', db.meta, async () => {
    const settings = applyChange(await loadSettings(db), change);
    await db.meta.put({ id: SETTINGS, value: settings });
    return settings;
  });
}
