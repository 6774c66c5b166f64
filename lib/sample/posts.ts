import { accountKey, type PostRow, postKey, type Snapshot } from '../data/rows';
import type { Counter, Counts } from '../platforms/types';
import type { Random } from '../random';
import type { SampleAccount } from './accounts';
import { asShown, followersAt } from './audience';
import { SAMPLE_TEXTS } from './texts';

const HOUR_MS = 3_600_000;
const WEEK_MS = 168 * HOUR_MS;
/** Hours until the better part of what a post will ever get has come. */
const PACE = { x: 5, linkedin: 18, facebook: 11 } as const;
/** Of the newest posts of an account, so many are met in one visit. */
const MET = { own: 12, competitor: 5 } as const;
const OLDEST_MET_MS = 2 * WEEK_MS;

interface Plan {
  readonly id: string;
  readonly publishedAt: number;
  readonly text: (typeof SAMPLE_TEXTS)[number];
  readonly promoted: boolean;
  readonly reshare: boolean;
  /** What it will have in the end. */
  readonly final: { readonly [counter in Counter]?: number };
}

/** Posts of an account with their snapshots, as visits at these times would have recorded them; what no visit met is not among them. */
export function postsOf(
  account: SampleAccount,
  random: Random,
  start: number,
  visits: readonly number[],
  now: number,
): { readonly posts: PostRow[]; readonly snapshots: Snapshot[] } {
  const plans = planPosts(account, random, start, now);
  const posts: PostRow[] = [];
  const snapshots: Snapshot[] = [];
  const seen = new Map<Plan, Snapshot[]>();
  const most = account.role === 'own' ? MET.own : MET.competitor;
  for (const seenAt of visits) {
    const met = plans.filter(({ publishedAt }) => publishedAt < seenAt && seenAt - publishedAt < OLDEST_MET_MS).slice(-most);
    for (const plan of met) seen.set(plan, [...(seen.get(plan) ?? []), lookAt(account, plan, seenAt)]);
  }
  for (const [plan, looks] of seen) {
    posts.push(rowOf(account, plan, looks));
    snapshots.push(...looks.filter((look, index) => !isSame(look.counts, looks[index - 1]?.counts)));
  }
  return { posts, snapshots };
}

function planPosts(account: SampleAccount, random: Random, start: number, now: number): Plan[] {
  const plans: Plan[] = [];
  const spacing = WEEK_MS / account.postsPerWeek;
  for (let time = start; time < now; time += spacing * (0.5 + random.next())) {
    const publishedAt = atWorkingHour(time, random);
    if (publishedAt < now - HOUR_MS) plans.push(planPost(account, random, start, publishedAt, plans.length));
  }
  return plans.sort((one, other) => one.publishedAt - other.publishedAt);
}

function planPost(account: SampleAccount, random: Random, start: number, publishedAt: number, index: number): Plan {
  const text = random.pick(SAMPLE_TEXTS);
  const promoted = account.role === 'own' && index % 23 === 17;
  const reshare = index % 19 === 11;
  const luck = Math.exp(0.55 * (random.next() + random.next() + random.next() - 1.5) * 2);
  const followers = followersAt(account, start, publishedAt);
  const strength = text.appeal * luck * timeliness(publishedAt) * (promoted ? 3 : 1);
  const engaged = followers * account.engagement * strength;
  const comments = engaged * (0.06 + 0.1 * random.next());
  const shares = engaged * (0.05 + 0.12 * random.next());
  const viewed = account.views && followers * account.views * strength ** 0.7;
  // X lost the views of some posts now and then: a hidden counter is none.
  const views = viewed && !(account.platform === 'x' && index % 14 === 9) ? viewed : undefined;
  return {
    id: sampleId(account, index),
    publishedAt,
    text,
    promoted,
    reshare,
    final: {
      reactions: engaged - comments - shares,
      comments,
      shares,
      ...(account.platform === 'x' && { saves: engaged * 0.08 }),
      ...(views && { views }),
    },
  };
}

/** Digits that no site has given to a post. */
function sampleId({ platform, handle }: SampleAccount, index: number): string {
  const number = `${[...handle].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7)}${String(index).padStart(4, '0')}`;
  return platform === 'linkedin' ? `activity:${number}` : number;
}

/** Most posts go out between eight and seven. */
function atWorkingHour(time: number, random: Random): number {
  return new Date(time).setHours(random.integer(8, 18), random.integer(0, 59), 0, 0);
}

/** Tuesday to Thursday mornings and early evenings do better. */
function timeliness(publishedAt: number): number {
  const date = new Date(publishedAt);
  const [day, hour] = [date.getDay(), date.getHours()];
  const byDay = day === 0 || day === 6 ? 0.7 : day >= 2 && day <= 4 ? 1.15 : 1;
  const byHour = hour <= 9 || (hour >= 17 && hour <= 18) ? 1.35 : hour >= 12 && hour <= 14 ? 0.8 : 1;
  return byDay * byHour;
}

function lookAt({ platform }: SampleAccount, { id, publishedAt, final }: Plan, seenAt: number): Snapshot {
  const share = 1 - Math.exp(-(((seenAt - publishedAt) / HOUR_MS / PACE[platform]) ** 0.75));
  const counts: Record<string, Counts[Counter]> = {};
  for (const [counter, value] of Object.entries(final)) counts[counter] = asShown(platform, Math.round(value * share));
  return { post: postKey(platform, id), seenAt, counts };
}

function rowOf({ platform, handle, role }: SampleAccount, plan: Plan, looks: readonly Snapshot[]): PostRow {
  const { id, publishedAt, text, promoted, reshare } = plan;
  const [first, last] = [looks[0], looks.at(-1)];
  return {
    key: postKey(platform, id),
    platform,
    id,
    account: accountKey(platform, handle),
    // Facebook tells no time of publication.
    ...(platform !== 'facebook' && { publishedAt }),
    firstSeenAt: first?.seenAt ?? publishedAt,
    lastSeenAt: last?.seenAt ?? publishedAt,
    kind: text.kind,
    promoted,
    reshare,
    counts: last?.counts ?? {},
    ...(role !== 'other' && { text: text.text.slice(0, 280) }),
  };
}

function isSame(one: Counts, other: Counts | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
