import type { Count } from '../../../lib/counts/count';
import type { Batch, Seen } from '../../../lib/messages';
import type { AccountReading, Counter, Counts, PlatformId, PostReading } from '../../../lib/platforms/types';
import { createRandom, type Random } from '../../../lib/random';
import { MADE_ACCOUNTS, type MadeAccount } from './made-accounts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const POSTS = 500;
/** A little more than two periods of 28 days, so that some posts belong to neither. */
const DAYS = 60;
const KINDS = ['text', 'image', 'video', 'link', 'poll'] as const;

/** A number as a site shows it: two leading digits from a thousand on, the rest cut off; LinkedIn writes it out. */
function shown(platform: PlatformId, number: number): Count {
  if (platform === 'linkedin' || number < 1000) return { value: number, step: 1 };
  const step = 10 ** (Math.floor(Math.log10(number)) - 1);
  return { value: number - (number % step), step };
}

const FLOOR: Count = { value: 500, step: 1, floor: true };

/** What the counters of a post will come to; absent what its page never shows. */
function finalCounters({ platform, role }: MadeAccount, random: Random): { [counter in Counter]?: number } {
  const isZero = random.chance(0.06);
  const reactions = isZero ? 0 : random.magnitude(0, 4);
  const views = random.chance(0.06) ? 0 : reactions * random.integer(2, 60) + random.integer(0, 300);
  const showsViews = platform === 'x' ? 0.88 : platform === 'facebook' ? 0.3 : role === 'own' ? 0.7 : 0.05;
  if (random.chance(0.03)) return random.chance(0.5) ? { views } : {};
  return {
    ...(random.chance(0.93) && { reactions }),
    ...(random.chance(0.95) && { comments: isZero ? 0 : Math.floor(reactions * random.next() * 0.3) }),
    ...(random.chance(0.9) && { shares: isZero ? 0 : Math.floor(reactions * random.next() * 0.2) }),
    ...(random.chance(platform === 'x' ? 0.8 : platform === 'linkedin' && role === 'own' ? 0.5 : 0) && {
      saves: Math.floor(reactions * random.next() * 0.1),
    }),
    ...(random.chance(showsViews) && { views }),
  };
}

function countsAt(platform: PlatformId, final: { [counter in Counter]?: number }, share: number, random: Random): Counts {
  const counts: { [counter in Counter]?: Count } = {};
  for (const [counter, number] of Object.entries(final) as [Counter, number][]) {
    // Now and then a page is not loaded to the end.
    if (random.chance(0.04)) continue;
    counts[counter] = shown(platform, Math.floor(number * share));
  }
  if (counts.comments && platform === 'facebook' && random.chance(0.05)) counts.comments = FLOOR;
  return counts;
}

/** One to four looks at a post. */
function looksAt(made: MadeAccount, index: number, now: number, random: Random): Seen<PostReading>[] {
  const { platform, handle } = made;
  const publishedAt = now - Math.floor(random.next() * DAYS * DAY) - HOUR;
  const final = finalCounters(made, random);
  const seenAt = new Set<number>();
  for (let look = random.integer(1, 4); look > 0; look -= 1)
    seenAt.add(Math.min(now, publishedAt + Math.floor(HOUR * 0.3 + random.next() ** 2 * 12 * DAY)));
  const number = 7_300_000_000_000 + index;
  const post = {
    id: platform === 'linkedin' ? `activity:${number}` : String(number),
    account: handle,
    kind: random.pick(KINDS),
    promoted: random.chance(made.role === 'own' ? 0.09 : 0.04),
    reshare: random.chance(0.07),
    // Facebook tells no time of publication, others not always.
    ...(platform !== 'facebook' && random.chance(0.98) && { publishedAt }),
  };
  return [...seenAt].map((at) => ({
    ...post,
    seenAt: at,
    counts: countsAt(platform, final, 1 - Math.exp(-(at - publishedAt) / (20 * HOUR)), random),
    ...(platform === 'linkedin' && random.chance(0.1) && { authorFollowers: followersAt(made, now, at) }),
  }));
}

function followersAt({ platform, followers, isFloor }: MadeAccount, now: number, at: number): Count {
  if (isFloor) return FLOOR;
  // Some lose followers.
  const perDay = followers % 7 === 0 ? -0.002 : 0.004;
  return shown(platform, Math.round(followers * (1 + perDay * ((at - now) / DAY))));
}

function headersOf(made: MadeAccount, now: number, random: Random): Seen<AccountReading>[] {
  const readings: Seen<AccountReading>[] = [];
  for (let day = DAYS + 20; day >= 0; day -= 1) {
    if (!random.chance(made.read)) continue;
    const seenAt = now - day * DAY - random.integer(0, 11 * HOUR);
    readings.push({ account: made.handle, seenAt, followers: followersAt(made, now, seenAt) });
  }
  return readings;
}

/** What somebody who browses for two months reads: 500 posts and the headers of their authors, in batches as pages send them. */
export function madeFeed(now: number): Batch[] {
  const random = createRandom('five hundred posts');
  const posts: { platform: PlatformId; reading: Seen<PostReading> }[] = [];
  for (let index = 0; index < POSTS; index += 1) {
    const made = MADE_ACCOUNTS[index % MADE_ACCOUNTS.length] as MadeAccount;
    for (const reading of looksAt(made, index, now, random)) posts.push({ platform: made.platform, reading });
  }
  posts.sort((one, other) => one.reading.seenAt - other.reading.seenAt);
  const batches: Batch[] = [];
  for (let first = 0; first < posts.length; first += 60) {
    for (const platform of ['x', 'linkedin', 'facebook'] as const) {
      const some = posts.slice(first, first + 60).filter((each) => each.platform === platform);
      batches.push(
        batchOf(
          platform,
          some.map(({ reading }) => reading),
        ),
      );
    }
  }
  for (const made of MADE_ACCOUNTS) {
    const headers = headersOf(made, now, random);
    for (let first = 0; first < headers.length; first += 20)
      batches.push(batchOf(made.platform, [], headers.slice(first, first + 20)));
  }
  return batches;
}

function batchOf(platform: PlatformId, posts: Batch['posts'], accounts: Batch['accounts'] = []): Batch {
  return { platform, posts, accounts, health: { seen: posts.length, read: posts.length } };
}
