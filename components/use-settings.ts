import { loadSettings } from '../lib/data/settings';
import { sendToBackground } from '../lib/messages';
import { applyChange, type Settings, type SettingsChange } from '../lib/settings';
import { useRecorded } from './database';
import { useOptimistic } from './use-optimistic';

/** The settings as stored, `undefined` until they are read; follows every change. */
export function useStoredSettings(first?: Settings): Settings | undefined {
  return useRecorded(loadSettings, [], first);
}

export interface EditableSettings {
  readonly settings: Settings | undefined;
  readonly failure: string | undefined;
  change(change: SettingsChange): Promise<void>;
}

/** The settings with a way to change them; a change shows at once. */
export function useSettings(first?: Settings): EditableSettings {
  const stored = useStoredSettings(first);
  const { shown, failure, change } = useOptimistic(stored);
  return {
    settings: shown,
    failure,
    async change(wanted) {
      if (shown) await change(applyChange(shown, wanted), () => sendToBackground('changeSettings', wanted));
    },
  };
}
