import { useCallback, useEffect, useRef } from 'react';
import { loadPreference, type Preferences, savePreference } from '../../lib/data/preferences';
import { database, useStored } from '../database';
import { useOptimistic } from '../use-optimistic';

export interface Preference<Value> {
  /** False until it is read. */
  readonly isRead: boolean;
  readonly value: Value | undefined;
  /** Why the last change could not be saved. */
  readonly failure: string | undefined;
  /** Shows the change at once and saves it. */
  save(value: Value): void;
}

/** How the person has arranged a view, remembered in the workspace. */
export function usePreference<Name extends keyof Preferences>(name: Name): Preference<Preferences[Name]> {
  type Value = Preferences[Name];
  const stored = useStored(
    async (db): Promise<{ value: Value | undefined }> => ({ value: await loadPreference(db, name) }),
    [name],
  );
  const { shown, failure, change } = useOptimistic(stored);
  // The same function for ever, so that views do not begin anew when they only draw again.
  const latest = useRef(change);
  useEffect(() => {
    latest.current = change;
  });
  const save = useCallback((value: Value) => void latest.current({ value }, () => savePreference(database, name, value)), [name]);
  return { isRead: shown !== undefined, value: shown?.value, failure, save };
}
