/** One letter stands for each script, so that a reader of the sample still sees which language was shown. */
const LETTERS: readonly (readonly [script: RegExp, letter: string])[] = [
  [/\p{Script=Arabic}/u, 'س'],
  [/\p{Script=Hebrew}/u, 'ש'],
  [/\p{Script=Cyrillic}/u, 'ж'],
  [/\p{Script=Greek}/u, 'λ'],
  [/\p{Script=Devanagari}/u, 'क'],
  [/\p{Script=Han}/u, '字'],
  [/\p{Script=Hiragana}/u, 'あ'],
  [/\p{Script=Katakana}/u, 'ア'],
  [/\p{Script=Hangul}/u, '가'],
  [/\p{Script=Thai}/u, 'ก'],
  [/\p{Lu}/u, 'X'],
];
const ZEROS = '0٠۰०০๐０';
/** Words that name a kind of address on any network, never a person. */
const KINDS =
  /^(urn|li|activity|ugcpost|share|grouppost|fsd|update|expanded|feed|feedtype|status|statuses|photos?|videos?|posts?|reels?|watch|analytics|quotes|likes|retweets|followers|following|groups?|company|school|in|pulse|permalink|story|php|hashtag|search|profile|id|i|web|https?|www|com)$/i;

/** The text with every letter, digit and emoji replaced; punctuation and spaces stay. */
export function maskText(text: string): string {
  return text
    .replaceAll(/\p{M}|\p{Cf}/gu, '')
    .replaceAll(/\p{L}/gu, (letter) => LETTERS.find(([script]) => script.test(letter))?.[1] ?? 'x')
    .replaceAll(/\p{N}/gu, zero)
    .replaceAll(/[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]/gu, '☺');
}

/** The shape of an address or id: its separators and the words that name kinds of things stay. */
export function maskAddress(address: string): string {
  return address.replaceAll(/[^\s/?#&=:.,()«»_-]+/gu, (part) => (KINDS.test(part) ? part : maskText(part).slice(0, 12)));
}

/** Zero in the digit's own script. */
function zero(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  return [...ZEROS].find((one) => code - (one.codePointAt(0) ?? 0) >= 0 && code - (one.codePointAt(0) ?? 0) <= 9) ?? '0';
}
