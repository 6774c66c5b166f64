import * as z from 'zod/mini';
import { defined } from '../defined';
import type { Batch, Seen } from '../messages';
import { PLATFORMS } from '../platforms';
import { type AccountReading, COUNTERS, PLATFORM_IDS, type PlatformId, POST_KINDS, type PostReading } from '../platforms/types';
import { countField, handleField, nameField, platformField, postIdField, read, textField, timeField, whole } from './fields';

const MOST_POSTS = 100;
const MOST_ACCOUNTS = 20;
const MOST_CONTAINERS = 100_000;
const LONGEST_URL = 2048;

const envelope = z.object({
  platform: platformField,
  posts: z.array(z.unknown()).check(z.maxLength(MOST_POSTS)),
  accounts: z.array(z.unknown()).check(z.maxLength(MOST_ACCOUNTS)),
  health: z.object({
    seen: whole(0, MOST_CONTAINERS),
    read: whole(0, MOST_CONTAINERS),
    id: z.optional(z.string().check(z.maxLength(64))),
  }),
});

const counts = z.pipe(
  z.object(Object.fromEntries(COUNTERS.map((counter) => [counter, z.optional(countField)]))),
  z.transform((value): PostReading['counts'] => defined(value)),
);

const SCHEMAS = Object.fromEntries(PLATFORM_IDS.map((platform) => [platform, schemasOf(platform)])) as Readonly<
  Record<PlatformId, ReturnType<typeof schemasOf>>
>;

function schemasOf(platform: PlatformId) {
  // A link elsewhere is not worth losing the counters for: only the link is dropped.
  const link = z.pipe(
    z.optional(z.unknown()),
    z.transform((url) => (typeof url === 'string' && url.length <= LONGEST_URL && isOnSite(platform, url) ? url : undefined)),
  );
  const post = z.pipe(
    z.object({
      id: postIdField,
      url: link,
      account: z.optional(handleField),
      accountName: z.optional(nameField),
      publishedAt: z.optional(timeField),
      kind: z.enum(POST_KINDS),
      promoted: z.boolean(),
      reshare: z.boolean(),
      text: z.optional(textField),
      counts,
      authorFollowers: z.optional(countField),
      seenAt: timeField,
    }),
    z.transform((reading): Seen<PostReading> => defined(reading)),
  );
  const account = z.pipe(
    z.object({
      account: handleField,
      name: z.optional(nameField),
      url: link,
      followers: z.optional(countField),
      following: z.optional(countField),
      seenAt: timeField,
    }),
    z.transform((reading): Seen<AccountReading> => defined(reading)),
  );
  return { post, account };
}

function isOnSite(platform: PlatformId, url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'https:') return false;
  return PLATFORMS[platform].matches.some((pattern) => {
    const domain = new URL(pattern.replace('*.', '')).hostname.split('.').slice(-2).join('.');
    return hostname === domain || hostname.endsWith(`.${domain}`);
  });
}

/**
 * A batch as it may be stored. A reading that is not as it should be is left out and counts as unreadable; the others stay.
 * @throws when the batch as a whole is none.
 */
export function parseBatch(message: unknown): Batch {
  const { platform, posts, accounts, health } = read(envelope, message);
  const schemas = SCHEMAS[platform];
  const good = posts.flatMap((post) => schemas.post.safeParse(post).data ?? []);
  return {
    platform,
    posts: good,
    accounts: accounts.flatMap((account) => schemas.account.safeParse(account).data ?? []),
    health: defined({ ...health, read: Math.max(0, health.read - (posts.length - good.length)) }),
  };
}
