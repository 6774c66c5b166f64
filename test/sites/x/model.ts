import type { PostKind } from '../../../lib/platforms/types';
import { createRandom, type Random } from '../../../lib/random';
import { compact } from '../display';
import type { Counters, SiteOptions, TrueAccount, TruePost } from '../site';
import { brandName, handle, personName, sentence } from '../words';

export interface XPost extends TruePost {
  readonly author: number;
  /** Who reposted it into this timeline. */
  readonly repostedBy?: number;
  readonly pinned: boolean;
  /** The post that its own page is about. */
  readonly focal: boolean;
  /** The viewer likes it. */
  readonly liked: boolean;
  readonly quoted?: { readonly author: number; readonly text: string };
}

const ACCOUNTS = 40;
const EPOCH = 1288834974657n;
/** Ids carry their list and place in the low bits, so that a detail page can be told from its address. */
const PROFILE_BIT = 1n << 21n;

export function xAccount(options: SiteOptions, number: number): TrueAccount {
  const random = createRandom(options.seed, 'x-account', number);
  return {
    handle: handle(random, number).slice(0, 15),
    name: number % 3 === 0 ? brandName(random, options.language) : personName(random, options.language),
    followers: followersOf(random, options),
    following: random.integer(3, 4000),
  };
}

function followersOf(random: Random, { followers }: SiteOptions): number {
  const seeded = random.magnitude(1, 6.3);
  return followers ?? seeded;
}

export function xAccountNumber(options: SiteOptions, name: string): number | undefined {
  const numbers = Array.from({ length: ACCOUNTS }, (_, number) => number);
  return numbers.find((number) => xAccount(options, number).handle.toLowerCase() === name.toLowerCase());
}

/** A post of the home timeline; `index` may lie behind its end, replies on detail pages come from there. */
export function xPost(options: SiteOptions, index: number): XPost {
  const random = createRandom(options.seed, 'x-home', index);
  const age = (index * 7 + random.integer(0, 6)) * 60 + random.integer(0, 59);
  return build(options, random, { index, author: random.integer(0, ACCOUNTS - 1), age, low: BigInt(index), profile: false });
}

/** A post on an account's profile; the first is pinned and older than the rest. */
export function xProfilePost(options: SiteOptions, author: number, index: number): XPost {
  const random = createRandom(options.seed, 'x-profile', author, index);
  const hours = index === 0 ? 24 * 200 : index * 5 + random.integer(0, 4);
  const low = PROFILE_BIT | (BigInt(author) << 14n) | BigInt(index);
  return build(options, random, { index, author, age: hours * 3600, low, profile: true });
}

/** The post that a permalink names. */
export function xPostById(options: SiteOptions, id: string): XPost {
  const low = Number(BigInt(id) & 0x3fffffn);
  if (low < Number(PROFILE_BIT)) return xPost(options, low);
  return xProfilePost(options, (low >> 14) & 0x7f, low & 0x3fff);
}

/** A post's own page: the post, then replies to it. Nobody's repost and no pin is shown there. */
export function xConversation(options: SiteOptions, id: string): XPost[] {
  const post = xPostById(options, id);
  const first = options.posts + 1000 + (post.index % 500) * 5;
  return [post, ...Array.from({ length: 5 }, (_, index) => xPost(options, first + index))].map(
    ({ repostedBy: _, ...shown }, index) => ({
      ...shown,
      focal: index === 0,
      reshare: false,
      promoted: false,
      pinned: false,
    }),
  );
}

interface Place {
  readonly index: number;
  readonly author: number;
  /** Seconds before now. */
  readonly age: number;
  readonly low: bigint;
  readonly profile: boolean;
}

function build(options: SiteOptions, random: Random, place: Place): XPost {
  const publishedAt = Math.floor(options.now / 1000 - place.age) * 1000;
  const repost = random.chance(0.1);
  const promoted = !place.profile && place.index > 0 && !repost && random.chance(0.06);
  const pinned = place.profile && place.index === 0;
  const reposter = random.integer(0, ACCOUNTS - 1);
  const shared = repost && !pinned && reposter !== place.author;
  // On a profile the account reposts somebody else; in the home timeline somebody reposts the author.
  const author = shared && place.profile ? reposter : place.author;
  const account = xAccount(options, author);
  return {
    platform: 'x',
    index: place.index,
    id: String(((BigInt(publishedAt) - EPOCH) << 22n) | place.low),
    account: account.handle,
    accountName: account.name,
    author,
    publishedAt,
    kind: options.media ? kindOf(random) : 'text',
    promoted,
    reshare: shared,
    ...(shared && { repostedBy: place.profile ? place.author : reposter }),
    pinned,
    focal: false,
    liked: random.chance(0.05),
    text: sentence(random, options.language, options.media ? random.integer(6, 34) : random.integer(5, 12)),
    ...(!promoted && random.chance(0.1) && { quoted: quote(options, random) }),
    counters: counters(random, account.followers),
  };
}

function kindOf(random: Random): PostKind {
  return random.pick(['text', 'text', 'text', 'image', 'image', 'video', 'link'] as const);
}

function quote(options: SiteOptions, random: Random): { author: number; text: string } {
  return { author: random.integer(0, ACCOUNTS - 1), text: sentence(random, options.language, random.integer(5, 20)) };
}

function counters(random: Random, followers: number): Counters {
  const reach = Math.floor((followers + 40) * 10 ** (random.next() * 2 - 1.2));
  const reactions = Math.floor(reach * random.next() * 0.06);
  const shares = Math.floor(reactions * random.next() * 0.3);
  const comments = Math.floor(reactions * random.next() * 0.2);
  const saves = Math.floor(reactions * random.next() * 0.25);
  // Some posts have no recorded views; their bar then says nothing of views at all.
  if (random.chance(0.04) && reactions > 0) return { reactions, comments, shares, saves };
  return { reactions, comments, shares, saves, views: reach + reactions + 1 };
}

/** What a profile header lets somebody know of the followers when it does not carry the exact number. */
export function shownFollowers(account: TrueAccount, language: string) {
  return compact(account.followers, language, 10_000);
}
