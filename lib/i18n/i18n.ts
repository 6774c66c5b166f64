import { createInstance, type i18n, type TFunction } from 'i18next';
import type en from './en';
import { directionOf } from './language';

/** Every string of the interface by its key; plural forms carry the CLDR category: `posts.count_one`. */
export type Dictionary = typeof en;
export type Translate = TFunction<'translation', undefined>;
type PluralSuffix = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
/** A key without its plural suffix. */
export type TextKey = { [K in keyof Dictionary]: K extends `${infer Base}_${PluralSuffix}` ? Base : K }[keyof Dictionary];

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: Dictionary };
    keySeparator: false;
    nsSeparator: false;
    returnNull: false;
  }
}

/** In right-to-left text a foreign name must not reorder the words around it. */
const isolate = (text: string) => `\u2068${text}\u2069`;

export interface Wording {
  readonly language: string;
  readonly dictionary: Readonly<Record<string, string>>;
}

/** A translator with exactly one language; plurals by CLDR through `Intl.PluralRules`. */
export function createTranslator({ language, dictionary }: Wording): i18n {
  const instance = createInstance({
    lng: language,
    resources: { [language]: { translation: dictionary } },
    fallbackLng: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: {
      escapeValue: true, // React escapes markup; here names are only kept apart from the text around them
      escape: directionOf(language) === 'rtl' ? isolate : (text) => text,
    },
    initAsync: false,
  });
  void instance.init();
  return instance;
}
