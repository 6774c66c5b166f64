const INVISIBLE = /\p{Cf}/gu;
const FOREIGN_DIGIT = /(?![0-9])\p{Nd}/gu;
const IS_DIGIT = /\p{Nd}/u;
/** Apostrophes in use as thousands separators, and spaces that keep a number together. */
const NEUTRAL_SEPARATOR = /(?<=[0-9])[\u2018\u2019\u02bc\u00a0\u2007\u2009\u202f](?=[0-9]{3}(?![0-9]))/g;
const WIDE_SPACE = /\s{2,}|[^\S ]/g;
/** Most texts: nothing in them has a second spelling. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** The value of a decimal digit of any script: Unicode keeps the ten digits of a script in a row. */
function digitValue(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let preceding = 0;
  while (IS_DIGIT.test(String.fromCodePoint(code - preceding - 1))) preceding++;
  return String(preceding % 10);
}

/**
 * One spelling for what looks the same: ASCII digits, composed letters, no invisible characters, `'` for separators that
 * only ever group, and single spaces. Runs of spaces and line breaks never stand inside a number, so they become a line break.
 */
export function normalize(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(FOREIGN_DIGIT, digitValue)
    .replace(NEUTRAL_SEPARATOR, "'")
    .replace(WIDE_SPACE, (space) => (/[\n\r]|../.test(space) ? '\n' : ' '))
    .trim();
}
