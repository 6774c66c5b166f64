import { createRandom, type Random } from '../../../lib/random';
import { compact } from '../display';
import type { Counters, Knowable, SiteOptions, TrueAccount, TruePost } from '../site';
import { brandName, handle, personName, sentence } from '../words';
import { numberLanguage } from './words';

export interface FacebookPost extends TruePost {
  readonly author: number;
  /** Path of the permalink; the home feed often hides it until somebody points at the time. */
  readonly permalink: string | undefined;
  readonly photo: string | undefined;
  /** The visible total names people: "A and 267 others". */
  readonly named: string | undefined;
  /** Somebody's comment shown below the post, with reactions of its own. */
  readonly preview: number | undefined;
}

const ACCOUNTS = 24;

export function facebookAccount(options: SiteOptions, number: number): TrueAccount & { readonly likes: number } {
  const random = createRandom(options.seed, 'facebook-account', number);
  const followers = random.magnitude(1, 6.2);
  return {
    handle: handle(random, number).toLowerCase().replace('_', '.'),
    name: number % 2 === 0 ? brandName(random, options.language) : personName(random, options.language),
    followers,
    following: 0,
    likes: Math.floor(followers * 0.9),
  };
}

export function facebookAccountNumber(options: SiteOptions, name: string): number | undefined {
  return Array.from({ length: ACCOUNTS }, (_, number) => number).find(
    (number) => facebookAccount(options, number).handle === name,
  );
}

/** A post of the home feed, or of one account's page. */
export function facebookPost(options: SiteOptions, index: number, author?: number): FacebookPost {
  const random = createRandom(options.seed, 'facebook', author ?? 'feed', index);
  const number = author ?? random.integer(0, ACCOUNTS - 1);
  const account = facebookAccount(options, number);
  const promoted = author === undefined && index > 0 && random.chance(0.1);
  const image = options.media && !promoted && random.chance(0.6);
  const photo = image ? digits(random) : undefined;
  const shown = author !== undefined || (!promoted && random.chance(0.5));
  const pfbid = `pfbid0${letters(random, 58)}`;
  return {
    platform: 'facebook',
    index,
    id: shown ? pfbid : (photo ?? '~'),
    author: number,
    account: account.handle,
    accountName: account.name,
    publishedAt: options.now - (index * 2 + random.integer(1, 2)) * 3.6e6,
    kind: image ? 'image' : promoted ? 'link' : 'text',
    promoted,
    reshare: false,
    text: `${sentence(random, options.language, random.integer(8, 40))} ${index}`,
    permalink: shown ? `/${account.handle}/posts/${pfbid}` : undefined,
    photo,
    named: random.chance(0.25) ? personName(random, options.language) : undefined,
    preview: random.chance(0.2) ? random.integer(1, 30) : undefined,
    counters: countersOf(random, account.followers),
  };
}

/** Zero is never rendered. */
function countersOf(random: Random, followers: number): Counters {
  const reactions = 2 + Math.floor(followers * 10 ** (random.next() * 2 - 3.2));
  const comments = Math.floor(reactions * random.next() * 0.3);
  const shares = Math.floor(reactions * random.next() * 0.2);
  return { reactions, ...(comments > 0 && { comments }), ...(shares > 0 && { shares }) };
}

function digits(random: Random): string {
  return String(random.integer(1, 9)) + Array.from({ length: 14 }, () => random.integer(0, 9)).join('');
}

export function letters(random: Random, length: number): string {
  const alphabet = [...'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz123456789'];
  return Array.from({ length }, () => random.pick(alphabet)).join('');
}

/** What the page lets somebody know of a number: Facebook shortens from a thousand on. */
export function shown(value: number, language: string): Knowable & { readonly text: string } {
  return compact(value, numberLanguage(language));
}

/** A photo of the home feed with its counters; in the viewer they stand in the column beside it. */
export function photoTruth(options: SiteOptions, photo: string): FacebookPost {
  const posts = Array.from({ length: options.posts }, (_, index) => facebookPost(options, index));
  const post = posts.find((candidate) => candidate.photo === photo) ?? facebookPost(options, 0);
  return { ...post, id: photo, kind: 'image', preview: undefined };
}
