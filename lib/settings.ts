import type { TimeZone } from './day';
import { PLATFORM_IDS, type PlatformId } from './platforms/types';
import { changeReminders, DEFAULT_REMINDERS, type ReminderSettings, type RemindersChange } from './reminders/settings';

export type Switches = Readonly<Record<PlatformId, boolean>>;

/** Everything a person can switch. Stored as one row; a missing row means these defaults. */
export interface Settings {
  /** When the person pressed Start, Unix ms. Nothing is recorded while it is absent. */
  readonly consentedAt?: number;
  readonly record: Switches;
  readonly badges: Switches;
  /** BCP 47 tag, or `auto` for the browser's own. */
  readonly language: string;
  readonly theme: 'auto' | 'light' | 'dark';
  /** Days after which the data of accounts that are not tracked are deleted. */
  readonly retentionDays: number;
  /** Where days and hours are told: `auto` for where the computer is. */
  readonly timeZone: TimeZone;
  /** Bookmarks, which X shows of every post, count among the engagements there. */
  readonly publicSaves: boolean;
  readonly reminders: ReminderSettings;
}

export const DEFAULT_SETTINGS: Settings = {
  record: { x: true, linkedin: true, facebook: true },
  // LinkedIn's user agreement forbids add-ons that change its pages: the person decides.
  badges: { x: true, linkedin: false, facebook: true },
  language: 'auto',
  theme: 'auto',
  retentionDays: 90,
  timeZone: 'auto',
  publicSaves: false,
  reminders: DEFAULT_REMINDERS,
};

/** A change of some settings; switches and reminders are merged one by one. */
export interface SettingsChange {
  readonly consentedAt?: number;
  readonly record?: Partial<Switches>;
  readonly badges?: Partial<Switches>;
  readonly language?: string;
  readonly theme?: Settings['theme'];
  readonly retentionDays?: number;
  readonly timeZone?: TimeZone;
  readonly publicSaves?: boolean;
  readonly reminders?: RemindersChange;
}

export function applyChange(settings: Settings, change: SettingsChange): Settings {
  return {
    ...settings,
    ...change,
    record: { ...settings.record, ...change.record },
    badges: { ...settings.badges, ...change.badges },
    reminders: changeReminders(settings.reminders, change.reminders),
  };
}

export function isRecording(settings: Settings, platform: PlatformId): boolean {
  return settings.consentedAt !== undefined && settings.record[platform];
}

export function isRecordingAnything(settings: Settings): boolean {
  return PLATFORM_IDS.some((platform) => isRecording(settings, platform));
}
