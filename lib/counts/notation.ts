import { addSuffixes, type CompactForms, invertCompact, type Scales } from './scales';
import { BY_LANGUAGE, EVERYWHERE, LANGUAGE_FREE } from './site-notations';

/** How a language writes counts, in normalized text. */
export interface Notation {
  /** `undefined` for what all languages share. */
  readonly language: string | undefined;
  /** A run of digits with whatever may join digits: a count, but also a time, a date or a decimal. */
  readonly run: RegExp;
  /** A whole number with separators between groups of digits. */
  readonly grouped: RegExp;
  /** A number with one or two decimals, in the group `fraction`. */
  readonly decimal: RegExp;
  readonly scales: Scales;
  readonly longestSuffix: number;
  /** Counts written without a digit: French `mille`. */
  readonly words: ReadonlyMap<string, number>;
}

/** Signs between digits, each string a set. */
interface Separators {
  readonly group: string;
  readonly decimal: string;
  /** Separate groups in some languages and decimals in others: only a second one tells. */
  readonly unsure: string;
}

const LANGUAGE_FREE_SEPARATORS: Separators = { group: "'٬", decimal: '.,٫', unsure: '.,' };
const MOST_KEPT = 20;

/** The separators of the language's own digits and of Latin ones, and those that mean the same everywhere. */
function separatorsOf(language: string): Separators {
  const group = new Set(["'", '٬']);
  const decimal = new Set(['٫']);
  for (const options of [{}, { numberingSystem: 'latn' }]) {
    for (const { type, value } of new Intl.NumberFormat(language, options).formatToParts(12345678.5)) {
      const sign = value.replace(/\s/, ' ').replace('’', "'");
      if (type === 'group') group.add(sign);
      if (type === 'decimal') decimal.add(sign);
    }
  }
  return { group: [...group].join(''), decimal: [...decimal].filter((sign) => !group.has(sign)).join(''), unsure: '' };
}

/** Groups of three digits, or of two before the last three as in South Asia, with the same sign throughout. */
function patterns({ group, decimal, unsure }: Separators): Pick<Notation, 'run' | 'grouped' | 'decimal'> {
  const inThrees = `[1-9]\\d{0,2}(?:[${group}]\\d{3}|([${group}${unsure}])\\d{3}(?:\\1\\d{3})+)`;
  const inLakhs = `[1-9]\\d?([${group}${unsure}])(?:\\d\\d\\2)+\\d{3}`;
  const space = group.includes(' ') ? ' ' : '';
  return {
    run: new RegExp(`\\d+(?:[-–.,:/·'٫٬،${space}]\\d+)*`, 'g'),
    grouped: new RegExp(`^(?:${inThrees}|${inLakhs})$`),
    decimal: new RegExp(`^(?:0|[1-9]\\d*|${inThrees}|${inLakhs})[${decimal}](?<fraction>\\d\\d?)$`),
  };
}

function toNotation(language: string | undefined, separators: Separators, { scales, words }: CompactForms): Notation {
  const longestSuffix = Math.max(...[...scales.keys()].map((suffix) => suffix.length));
  return { language, ...patterns(separators), scales, longestSuffix, words };
}

function build(language: string | undefined): Notation {
  if (!language) {
    const scales: Scales = new Map();
    addSuffixes(scales, LANGUAGE_FREE);
    return toNotation(undefined, LANGUAGE_FREE_SEPARATORS, { scales, words: new Map() });
  }
  const forms = invertCompact(language);
  addSuffixes(forms.scales, BY_LANGUAGE[language.split('-')[0] ?? '']);
  addSuffixes(forms.scales, EVERYWHERE);
  return toNotation(language, separatorsOf(language), forms);
}

function supported(language: string | undefined): string | undefined {
  try {
    return Intl.NumberFormat.supportedLocalesOf(language ?? [])[0];
  } catch {
    return undefined;
  }
}

const notations = new Map<string | undefined, Notation>();

/** The notation of a language, built once; without a language, or with one `Intl` does not know, what all languages share. */
export function notationOf(language: string | undefined): Notation {
  const known = notations.get(language);
  if (known) return known;
  const notation = build(supported(language));
  if (notations.size >= MOST_KEPT) notations.clear();
  notations.set(language, notation);
  return notation;
}
