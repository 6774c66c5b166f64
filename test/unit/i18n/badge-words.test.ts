import { describe, expect, test } from 'vitest';
import ar from '../../../lib/i18n/badge/ar.json';
import en from '../../../lib/i18n/badge/en.json';

/** Words of badge and card by language; they go to pages as they are, without the library that the panel has. */
const LANGUAGES: Readonly<Record<string, Readonly<Record<string, string>>>> = { en, ar };
const FORMS = /_(zero|one|two|few|many|other)$/;

const keys = Object.keys(en);
const plurals = new Set(keys.filter((key) => FORMS.test(key)).map((key) => key.replace(FORMS, '')));
const singles = keys.filter((key) => !FORMS.test(key));
const placeholders = (text = '') => new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));

describe.each(Object.entries(LANGUAGES))('%s', (language, words) => {
  test('has every sentence, with every plural form of the language', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    const forms = [...plurals].flatMap((base) => pluralCategories.map((form) => `${base}_${form}`));
    expect(Object.keys(words).sort()).toEqual([...singles, ...forms].sort());
  });

  test('fills in what English fills in', () => {
    for (const [key, text] of Object.entries(words)) {
      expect(text.trim(), key).not.toBe('');
      const isForm = FORMS.test(key);
      const known = placeholders(LANGUAGES.en?.[isForm ? `${key.replace(FORMS, '')}_other` : key]);
      for (const name of placeholders(text)) expect([...known], key).toContain(name);
      // A form that stands for one or two things may name them instead of showing the number.
      const wanted = isForm ? [...known].filter((name) => name !== 'count') : [...known];
      for (const name of wanted) expect([...placeholders(text)], key).toContain(name);
    }
  });
});
