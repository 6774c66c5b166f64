import { normalize } from './normalize';
import { BY_LANGUAGE, EVERYWHERE, LANGUAGE_FREE, type Suffixes } from './site-notations';

/** What stands before a number, and the power of ten that it and the text behind the number stand for. */
export interface Scale {
  readonly before: string;
  /** `undefined` when the language uses the same text for two powers. */
  readonly power: number | undefined;
}

/** How a language writes counts, in normalized text. */
export interface Notation {
  /** A run of digits with whatever may join digits: a count, but also a time, a date or a decimal. */
  readonly run: RegExp;
  /** A whole number with separators between groups of digits. */
  readonly grouped: RegExp;
  /** A number with one or two decimals; groups `whole` and `fraction`. */
  readonly decimal: RegExp;
  /** By the text behind the number, without a final full stop. */
  readonly scales: ReadonlyMap<string, readonly Scale[]>;
  readonly longestSuffix: number;
  /** Counts written without a digit: French `mille`. */
  readonly words: ReadonlyMap<string, number>;
}

/** Enough to bring out every plural form: 1, 2, 3, 6, 8, 11, 15, 20, 21 … as the magnitude grows. */
const SAMPLES = [1, 2, 3, 6, 8, 1.1, 1.5, 2.1, 1.01, 1.11];
const LARGEST = 1e15;

function separators(language: string): { group: Set<string>; decimal: Set<string> } {
  const group = new Set(["'", '٬']);
  const decimal = new Set(['٫']);
  for (const options of [{}, { numberingSystem: 'latn' }]) {
    for (const part of new Intl.NumberFormat(language, options).formatToParts(12345678.5)) {
      const sign = part.value.replace(/\s/, ' ').replace('’', "'");
      if (part.type === 'group') group.add(sign);
      if (part.type === 'decimal') decimal.add(sign);
    }
  }
  for (const sign of group) if (decimal.has(sign)) decimal.delete(sign);
  return { group, decimal };
}

/** @param unsure Signs that separate groups in some languages and decimals in others: only a second one tells. */
function patterns(group: string, decimal: string, unsure = ''): Pick<Notation, 'run' | 'grouped' | 'decimal'> {
  const inThrees = `[1-9]\\d{0,2}(?:[${group}]\\d{3}|([${group}${unsure}])\\d{3}(?:\\1\\d{3})+)`;
  const inLakhs = `[1-9]\\d?([${group}${unsure}])(?:\\d\\d\\2)+\\d{3}`;
  const grouped = `${inThrees}|${inLakhs}`;
  return {
    run: new RegExp(`\\d+(?:[-–.,:/·'٫٬،${group.includes(' ') ? ' ' : ''}]\\d+)*`, 'g'),
    grouped: new RegExp(`^(?:${grouped})$`),
    decimal: new RegExp(`^(?<whole>0|[1-9]\\d*|${grouped})[${decimal}](?<fraction>\\d\\d?)$`),
  };
}

class ScaleTable {
  readonly scales = new Map<string, Scale[]>();

  /** Keeps the first meaning unless a later one contradicts it. */
  add(before: string, after: string, power: number): void {
    const known = this.scales.get(after) ?? [];
    const same = known.findIndex((scale) => scale.before === before);
    const earlier = known[same];
    if (!earlier) known.push({ before, power });
    else if (earlier.power !== power) known[same] = { before, power: undefined };
    known.sort((one, other) => other.before.length - one.before.length);
    this.scales.set(after, known);
  }

  addMissing(suffixes: Suffixes = {}): void {
    for (const [suffix, power] of Object.entries(suffixes)) {
      const after = normalize(suffix);
      if (!this.scales.get(after)?.some((scale) => scale.before === '')) this.add('', after, power);
    }
  }
}

/** Formats numbers in every size and takes apart what comes out. */
function invert(language: string, table: ScaleTable, words: Map<string, number>): void {
  for (const compactDisplay of ['short', 'long'] as const) {
    const format = new Intl.NumberFormat(language, {
      notation: 'compact',
      compactDisplay,
      maximumFractionDigits: 2,
      useGrouping: false,
    });
    for (let power = 1e3; power < LARGEST; power *= 10) {
      for (const sample of SAMPLES) {
        const shown = normalize(format.format(sample * power));
        const number = /\d+(?:\D\d+)?/.exec(shown);
        if (!number) words.set(shown, power);
        else {
          const scale = 10 ** Math.round(Math.log10((sample * power) / Number(number[0].replace(/\D/, '.'))));
          const before = shown.slice(0, number.index).trim();
          const after = shown
            .slice(number.index + number[0].length)
            .trim()
            .replace(/\.$/, '');
          if (before || after) table.add(before, after, scale);
        }
      }
    }
  }
}

function build(language: string): Notation {
  const { group, decimal } = separators(language);
  const table = new ScaleTable();
  const words = new Map<string, number>();
  invert(language, table, words);
  table.addMissing(BY_LANGUAGE[language.split('-')[0] ?? '']);
  table.addMissing(EVERYWHERE);
  return finish(table, words, [...group].join(''), [...decimal].join(''));
}

function finish(table: ScaleTable, words: Map<string, number>, group: string, decimal: string, unsure?: string): Notation {
  const longestSuffix = Math.max(...[...table.scales.keys()].map((suffix) => suffix.length));
  return { ...patterns(group, decimal, unsure), scales: table.scales, longestSuffix, words };
}

function buildLanguageFree(): Notation {
  const table = new ScaleTable();
  table.addMissing(LANGUAGE_FREE);
  return finish(table, new Map(), "'٬", '.,٫', '.,');
}

const notations = new Map<string, Notation>();
const MOST_KEPT = 20;

function supported(language: string | undefined): string {
  try {
    return Intl.NumberFormat.supportedLocalesOf(language ?? [])[0] ?? '';
  } catch {
    return '';
  }
}

/** The notation of a language, built once; without a language, or with one `Intl` does not know, what all languages share. */
export function notationOf(language: string | undefined): Notation {
  const key = language ?? '';
  let notation = notations.get(key);
  if (!notation) {
    const known = supported(language);
    notation = known ? build(known) : buildLanguageFree();
    if (notations.size >= MOST_KEPT) notations.clear();
    notations.set(key, notation);
  }
  return notation;
}
