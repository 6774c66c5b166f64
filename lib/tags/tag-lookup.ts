import type { Campaign, HandTagRow, TagRow, TagRule } from '../data/organisation';
import type { PostRow } from '../data/rows';
import { addDays, homeZone, startOfDay, type TimeZone } from '../day';

/** A post as the rules look at it; its text is prepared once, and only when a rule asks for it. */
interface Candidate {
  readonly post: PostRow;
  text?: string;
  hashtags?: ReadonlySet<string>;
}
type Test = (candidate: Candidate) => boolean;

/**
 * Looks up the ids of a post's tags, in the order of `tags`. What was set by hand goes before any rule.
 * @param zone where the days of rules and campaigns begin.
 */
export function createTagLookup(
  tags: readonly TagRow[],
  byHand: readonly HandTagRow[],
  zone: TimeZone = homeZone(),
): (post: PostRow) => readonly string[] {
  const tests = tags.map((tag) => ({ id: tag.id, test: compile(tag, zone) }));
  const hands = new Map<string, Map<string, boolean>>();
  for (const { post, tag, on } of byHand) {
    const hand = hands.get(post) ?? new Map<string, boolean>();
    hands.set(post, hand.set(tag, on));
  }
  return (post) => {
    const hand = hands.get(post.key);
    const candidate = { post };
    const found: string[] = [];
    for (const { id, test } of tests) if (hand?.get(id) ?? test(candidate)) found.push(id);
    return found;
  };
}

/**
 * A test for posts that have a tag by its rules, whatever was set by hand: one rule holds, and the post is of the campaign's days.
 * A rule without conditions holds for no post. A post whose time of publication is unknown belongs to the day of its first look.
 */
export function createRuleTest(tag: Pick<TagRow, 'rules' | 'campaign'>, zone: TimeZone = homeZone()): (post: PostRow) => boolean {
  const test = compile(tag, zone);
  return (post) => test({ post });
}

function compile({ rules, campaign }: Pick<TagRow, 'rules' | 'campaign'>, zone: TimeZone): Test {
  const tests = rules.map((rule) => conditionsOf(rule, zone)).filter(({ length }) => length > 0);
  const days = campaign ? daysTest(campaign, zone) : undefined;
  return (candidate) => (days?.(candidate) ?? true) && tests.some((conditions) => conditions.every((holds) => holds(candidate)));
}

/** The cheap ones first. */
function conditionsOf(rule: TagRule, zone: TimeZone): readonly Test[] {
  const { hashtag, keyword, kind, account } = rule;
  return [
    kind !== undefined && ((({ post }) => post.kind === kind) satisfies Test),
    account !== undefined && ((({ post }) => post.account === account) satisfies Test),
    daysTest(rule, zone),
    hashtag !== undefined && hashtagTest(hashtag),
    keyword !== undefined && keywordTest(keyword),
  ].filter((test): test is Test => Boolean(test));
}

function daysTest({ from, to }: Pick<Campaign, 'from' | 'to'>, zone: TimeZone): Test | undefined {
  if (from === undefined && to === undefined) return undefined;
  // What is no day lets nothing through.
  const first = from === undefined ? Number.NEGATIVE_INFINITY : (startOfDay(from, zone) ?? Number.NaN);
  const after = to === undefined ? Number.POSITIVE_INFINITY : (startOfDay(addDays(to, 1) ?? '', zone) ?? Number.NaN);
  return ({ post: { publishedAt, firstSeenAt } }) => {
    const time = publishedAt ?? firstSeenAt;
    return time >= first && time < after;
  };
}

/** Letters of any script with their marks, digits, and the joiners that Persian and Indic words are written with. */
const WORD = String.raw`\p{L}\p{M}\p{N}_\u200c\u200d`;
const HASHTAG = new RegExp(`(?<![${WORD}&/])[#＃]([${WORD}]+)`, 'gu');

function hashtagTest(hashtag: string): Test {
  const wanted = fold(hashtag.trim().replace(/^[#＃]/, ''));
  return (candidate) => {
    candidate.hashtags ??= new Set(Array.from(textOf(candidate).matchAll(HASHTAG), ([, name = '']) => name));
    return candidate.hashtags.has(wanted);
  };
}

function keywordTest(keyword: string): Test {
  const phrase = phraseOf(fold(keyword.trim()));
  return (candidate) => phrase?.test(textOf(candidate)) ?? false;
}

/** Scripts that put no space between words, or write particles on to them. */
const UNSPACED =
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Script=Thai}|\p{Script=Lao}|\p{Script=Khmer}|\p{Script=Myanmar}/u;

/** The phrase as whole words, however its words are spaced: `art` is not in `start`. */
function phraseOf(phrase: string): RegExp | undefined {
  if (phrase === '') return undefined;
  const characters = Array.from(phrase);
  const isEdge = (character: string | undefined) =>
    character !== undefined && new RegExp(`[${WORD}]`, 'u').test(character) && !UNSPACED.test(character);
  const before = isEdge(characters[0]) ? `(?<![${WORD}])` : '';
  const after = isEdge(characters.at(-1)) ? `(?![${WORD}])` : '';
  const words = phrase.split(/\s+/u).map((word) => word.replace(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`));
  return new RegExp(before + words.join(String.raw`\s+`) + after, 'u');
}

function textOf(candidate: Candidate): string {
  candidate.text ??= fold(candidate.post.text ?? '');
  return candidate.text;
}

/** Alike for texts that differ in case or in the form of their letters only: `ß` and `SS`, `İ` and `i`, `ﻼ` and `لا`. */
function fold(text: string): string {
  // Down before up: the capital ß has no other capital. The dot is what remains of İ.
  return text.normalize('NFKC').toLowerCase().toUpperCase().replaceAll('\u0307', '');
}
