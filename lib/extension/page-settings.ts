import { browser } from 'wxt/browser';
import ar from '../i18n/badge/ar.json';
import en from '../i18n/badge/en.json';
import { directionOf, type Language, uiLanguage } from '../i18n/language';
import type { PageSettings } from '../messages';
import type { PlatformId } from '../platforms/types';
import { isRecording, type Settings } from '../settings';

const WORDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en, ar };

/** What the scripts in a platform's pages need to know. Before consent they neither record nor show anything. */
export function pageSettings(settings: Settings, revision: number, platform: PlatformId): PageSettings {
  const language = uiLanguage(settings.language, browser.i18n.getUILanguage());
  return {
    record: isRecording(settings, platform),
    badges: settings.consentedAt !== undefined && settings.badges[platform],
    publicSaves: settings.publicSaves,
    language,
    direction: directionOf(language),
    words: WORDS[language],
    revision,
  };
}
