import { createRandom, type Random } from '../../../lib/random';
import type { Counters, SiteOptions, TrueAccount, TruePost } from '../site';
import { brandName, handle, personName, sentence } from '../words';
import { type Urn, urnText } from './urn-key';

export interface LinkedInPost extends TruePost {
  readonly urn: Urn;
  readonly author: number;
  readonly header: 'likes' | 'reposted' | 'suggested' | undefined;
  /** Somebody of the viewer's network, named above the post or before its reactions. */
  readonly friend: string;
  /** Reactions stand as "A and 29 others". */
  readonly named: boolean;
  /** Reactions to the comment shown below the post; `undefined` when none is shown. */
  readonly preview: number | undefined;
}

/** A row that is no post: suggestions, or a course. */
export interface Module {
  readonly module: 'suggestions' | 'course';
  readonly key: string;
}

const ACCOUNTS = 30;

export function linkedInAccount(options: SiteOptions, number: number): TrueAccount & { readonly company: boolean } {
  const random = createRandom(options.seed, 'linkedin-account', number);
  const company = number % 2 === 0;
  const slug = handle(random, number).toLowerCase().replace('_', '-');
  return {
    company,
    handle: `${company ? 'company' : 'in'}/${slug}`,
    name: company ? brandName(random, options.language) : personName(random, options.language),
    followers: random.magnitude(2, 6.5),
    following: 0,
  };
}

export function linkedInAccountNumber(options: SiteOptions, path: string): number | undefined {
  return Array.from({ length: ACCOUNTS }, (_, number) => number).find(
    (number) => linkedInAccount(options, number).handle === path,
  );
}

/** The feed's row at `index`: a post, or now and then a module. */
export function linkedInRow(options: SiteOptions, index: number): LinkedInPost | Module {
  const random = createRandom(options.seed, 'linkedin-module', index);
  if (index % 11 === 7) return { module: random.pick(['suggestions', 'course'] as const), key: token(random) };
  return linkedInPost(options, index);
}

export function isModule(row: LinkedInPost | Module): row is Module {
  return 'module' in row;
}

/** Every post of the feed, without the modules. */
export function linkedInPosts(options: SiteOptions): LinkedInPost[] {
  return Array.from({ length: options.posts }, (_, index) => linkedInRow(options, index)).flatMap((row) =>
    isModule(row) ? [] : [row],
  );
}

export function linkedInPost(options: SiteOptions, index: number, author?: number): LinkedInPost {
  const random = createRandom(options.seed, 'linkedin', author ?? 'feed', index);
  const hours = 1 + index * (author === undefined ? 1 : 9) + random.integer(0, author === undefined ? 0 : 8);
  // Milliseconds are in the id, as on the site.
  const publishedAt = options.now - hours * 3.6e6 - random.integer(1, 3.4e6);
  const number = author ?? random.integer(0, ACCOUNTS - 1);
  const account = linkedInAccount(options, number);
  const promoted = author === undefined && account.company && index > 0 && random.chance(0.12);
  const header =
    promoted || author !== undefined || !random.chance(0.3)
      ? undefined
      : random.pick(['likes', 'reposted', 'suggested'] as const);
  const urn = urnOf(random, publishedAt);
  const counters = promoted && random.chance(0.2) ? {} : countersOf(random, account.followers);
  return {
    platform: 'linkedin',
    index,
    id: urnText(urn),
    urn,
    author: number,
    account: account.handle,
    accountName: account.name,
    publishedAt,
    kind: options.media && random.chance(0.4) ? 'image' : 'text',
    promoted,
    reshare: header === 'reposted',
    text: sentence(random, options.language, random.integer(12, 50)),
    header,
    friend: personName(random, options.language),
    named: (counters.reactions ?? 0) > 2 && random.chance(0.3),
    preview: random.chance(0.25) ? random.integer(1, 40) : undefined,
    counters,
  };
}

function urnOf(random: Random, publishedAt: number): Urn {
  const id = (BigInt(publishedAt) << 22n) | BigInt(random.integer(0, 2 ** 22 - 1));
  const kind = random.next();
  if (kind < 0.75) return { type: 'activity', id };
  return kind < 0.92 ? { type: 'ugcPost', id } : { type: 'groupPost', id, group: BigInt(random.integer(1e6, 9e6)) };
}

/** What is zero is not rendered, so it is not there. */
function countersOf(random: Random, followers: number): Counters {
  const reactions = 1 + Math.floor(followers * 10 ** (random.next() * 2 - 3.5));
  const comments = Math.floor(reactions * random.next() * 0.2);
  const shares = Math.floor(reactions * random.next() * 0.08);
  return { reactions, ...(comments > 0 && { comments }), ...(shares > 0 && { shares }) };
}

/** The random part of a card's names; lives as long as the card. */
export function token(random: Random): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return Array.from({ length: 43 }, () => random.pick([...letters])).join('');
}
