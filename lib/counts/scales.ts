import { normalize } from './normalize';
import type { Suffixes } from './site-notations';

/** What stands before a number, and the power of ten that it and the text behind the number stand for. */
export interface Scale {
  readonly before: string;
  /** `undefined` when the language uses the same text for two powers. */
  readonly power: number | undefined;
}

/** By the text behind the number, without a final full stop; the longest `before` first. */
export type Scales = Map<string, Scale[]>;

export interface CompactForms {
  readonly scales: Scales;
  /** Counts written without a digit: French `mille`. */
  readonly words: Map<string, number>;
}

/** Enough to bring out every plural form: 1, 2, 3, 6, 8, 11, 15, 20, 21, 101, 111 … as the magnitude grows. */
const SAMPLES = [1, 2, 3, 6, 8, 1.1, 1.5, 2.1, 1.01, 1.11];
const LARGEST = 1e15;

function addScale(scales: Scales, before: string, after: string, power: number): void {
  const known = scales.get(after) ?? [];
  const same = known.find((scale) => scale.before === before);
  const added = { before, power: !same || same.power === power ? power : undefined };
  const all = [...known.filter((scale) => scale !== same), added];
  scales.set(
    after,
    all.sort((one, other) => other.before.length - one.before.length),
  );
}

/** Takes apart what comes out of formatting `value`. */
function addForm(forms: CompactForms, formatted: string, value: number): void {
  const shown = normalize(formatted);
  const number = /\d+(?:\D\d+)?/.exec(shown);
  if (!number) {
    forms.words.set(shown, value);
    return;
  }
  const power = 10 ** Math.round(Math.log10(value / Number(number[0].replace(/\D/, '.'))));
  const before = shown.slice(0, number.index).trim();
  const after = shown.slice(number.index + number[0].length).trim();
  if (power > 1 && (before || after)) addScale(forms.scales, before, after.replace(/\.$/, ''), power);
}

/** Inverts the compact notation of `Intl` by formatting numbers of every size. */
export function invertCompact(language: string): CompactForms {
  const forms: CompactForms = { scales: new Map(), words: new Map() };
  for (const compactDisplay of ['short', 'long'] as const) {
    const options = { notation: 'compact', compactDisplay, maximumFractionDigits: 2, useGrouping: false } as const;
    const format = new Intl.NumberFormat(language, options);
    for (let power = 1e3; power < LARGEST; power *= 10) {
      for (const sample of SAMPLES) addForm(forms, format.format(sample * power), sample * power);
    }
  }
  return forms;
}

/** Adds suffixes that have no meaning yet. */
export function addSuffixes(scales: Scales, suffixes: Suffixes = {}): void {
  for (const [suffix, power] of Object.entries(suffixes)) {
    const after = normalize(suffix);
    if (!scales.get(after)?.some((scale) => scale.before === '')) addScale(scales, '', after, power);
  }
}
