import type { Count } from './count';
import type { Notation } from './notation';

/** A count and where it stands in a normalized text. */
export interface CountMatch {
  readonly start: number;
  readonly end: number;
  readonly count: Count;
  /** What follows the number: `K`; empty for a plain number. */
  readonly suffix: string;
}

/** Scripts written without spaces, or with the counted noun attached to the number. */
const ATTACHED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** The long-vowel sign belongs to no script; behind anything but kana it is a dash. */
const LONG_VOWEL = /[\p{Script=Hiragana}\p{Script=Katakana}]ー$/u;
const WORD_START = /^[\p{L}\p{M}\p{N}]/u;
const WORD_END = /[\p{L}\p{M}\p{N}]$/u;
/** Arabic and Hebrew write "and", "to" and "by" in one word with what follows. */
const PROCLITIC = /(?:^|[^\p{L}\p{M}])(?:[وبل]|[ובלהמ]-?)$/u;
const NOT_BEFORE_COUNT = /(?:[-–−+.,/\\#@_=*~≈±第]|\p{Sc} ?)$/u;
const NOT_AFTER_COUNT = /^(?:[\\#@_=*^]|[-–./:]\p{L}| ?[%٪‰°\p{Sc}])/u;
const AT_LEAST = /^ ?(?:\+(?!\d)|[人名명]? ?(?:以上|이상))/u;
const MORE_THAN = /(?:^|[^\p{L}\p{N}])\+ (?:de )?$/u;

function startsHere(before: string): boolean {
  if (PROCLITIC.test(before)) return true;
  if (NOT_BEFORE_COUNT.test(before)) return false;
  return !WORD_END.test(before) || ATTACHED.test(before.slice(-1)) || LONG_VOWEL.test(before);
}

function endsHere(after: string, suffix: string): boolean {
  if (NOT_AFTER_COUNT.test(after)) return false;
  return !WORD_START.test(after) || ATTACHED.test(after.charAt(0)) || ATTACHED.test(suffix.slice(-1));
}

/** The digits of a run as a number of units of `10^-decimals`; `undefined` when the run is no number of this notation. */
function readDigits(run: string, notation: Notation): { units: number; decimals: number } | undefined {
  if (run.length > 24) return undefined;
  if (/^(?:0|[1-9]\d*)$/.test(run) || notation.grouped.test(run)) return { units: Number(run.replace(/\D/g, '')), decimals: 0 };
  const fraction = notation.decimal.exec(run)?.groups?.fraction;
  return fraction ? { units: Number(run.replace(/\D/g, '')), decimals: fraction.length } : undefined;
}

interface Affixes {
  readonly before: string;
  readonly suffix: string;
  readonly power: number | undefined;
  readonly end: number;
}

/** The longest text around a number that the notation knows. */
function findAffixes(text: string, start: number, end: number, notation: Notation): Affixes | undefined {
  const gap = /\s/.test(text.charAt(end)) ? 1 : 0;
  const head = text.slice(Math.max(0, start - 16), start).trimEnd();
  for (let length = Math.min(notation.longestSuffix, text.length - end - gap); length >= 0; length--) {
    const suffix = text.slice(end + gap, end + gap + length);
    const scale = notation.scales.get(suffix)?.find(({ before }) => head.endsWith(before));
    if (!scale) continue;
    const after = length === 0 ? end : end + gap + length;
    const stop = length > 0 && /^\.(?!\d)/.test(text.slice(after, after + 2)) ? 1 : 0;
    if (endsHere(text.slice(after + stop, after + stop + 4), suffix)) return { ...scale, suffix, end: after + stop };
  }
  return undefined;
}

function toCount(units: number, decimals: number, power: number): Count | undefined {
  const step = power / 10 ** decimals;
  const value = units * step;
  return Number.isInteger(step) && value + step <= Number.MAX_SAFE_INTEGER ? { value, step } : undefined;
}

/** Reads the count that a run of digits in a normalized text belongs to; `undefined` when it is part of something else. */
export function matchCount(text: string, run: RegExpExecArray, notation: Notation): CountMatch | undefined {
  const digits = readDigits(run[0], notation);
  if (!digits) return undefined;
  const runEnd = run.index + run[0].length;
  const { before, suffix, power, end } = findAffixes(text, run.index, runEnd, notation) ?? bare(runEnd);
  const start = before ? text.slice(0, run.index).trimEnd().length - before.length : run.index;
  const head = text.slice(Math.max(0, start - 8), start);
  if (!power || !startsHere(head) || !endsHere(text.slice(end, end + 4), suffix)) return undefined;
  const count = toCount(digits.units, digits.decimals, power);
  return count && withFloor({ start, end, count, suffix }, text, head);
}

function bare(end: number): Affixes {
  return { before: '', suffix: '', power: 1, end };
}

function withFloor(match: CountMatch, text: string, head: string): CountMatch {
  const before = MORE_THAN.exec(head)?.[0].trimStart().length ?? 0;
  const after = AT_LEAST.exec(text.slice(match.end, match.end + 8))?.[0].length ?? 0;
  if (!before && !after) return match;
  return { ...match, start: match.start - before, end: match.end + after, count: { ...match.count, floor: true } };
}
