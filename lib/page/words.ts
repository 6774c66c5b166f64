import type { PageSettings } from '../messages';

/** Part of a sentence: what the sentence says, or what was filled in. */
export interface Piece {
  readonly text: string;
  readonly filled: boolean;
  /** Well above what is usual. */
  readonly isGood?: boolean;
}
type Values = Readonly<Record<string, string>>;

/** The words of badge and card in the person's language. */
export interface Words {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The sentence with its `{placeholders}` filled; the key itself when there is no such sentence. */
  text(key: string, values?: Values): string;
  /** The same in pieces, for markup around what was filled in. */
  pieces(key: string, values: Values): Piece[];
  /** The key's form for an amount: `look` and 2 → `looks_other` in English, `looks_two` in Arabic. */
  form(key: string, amount: number): string;
}

export function createWords({ language, direction, words }: PageSettings): Words {
  const rules = new Intl.PluralRules(language);
  const split = new Map<string, string[]>();
  const partsOf = (key: string) => {
    const parts = split.get(key) ?? (Object.hasOwn(words, key) ? (words[key] ?? key) : key).split(/\{(\w+)\}/);
    split.set(key, parts);
    return parts;
  };
  const pieces = (key: string, values: Values): Piece[] =>
    partsOf(key).flatMap((part, index) => {
      const filled = index % 2 === 1;
      const text = filled ? (values[part] ?? '') : part;
      return text === '' ? [] : [{ text, filled }];
    });
  return {
    language,
    direction,
    pieces,
    text: (key, values = {}) => pieces(key, values).reduce((sentence, piece) => sentence + piece.text, ''),
    form(key, amount) {
      const form = `${key}_${rules.select(amount)}`;
      return Object.hasOwn(words, form) ? form : `${key}_other`;
    },
  };
}
