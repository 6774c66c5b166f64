import { type Amount, nearestReading, type PlainPost, type PlainReading } from './plain-cells';

/** What a KPI comes to, worked out by loops over the cells of the files. */
export interface Plain {
  readonly value: number | undefined;
  readonly median: number | undefined;
  readonly n: number;
  readonly without: number;
  readonly promoted: number;
}

/** Posts of a period and the accounts they are told of. */
export interface PlainGroup {
  readonly posts: readonly PlainPost[];
  readonly accounts: readonly PlainAccount[];
  readonly days: number;
  /** Saves on X are engagements, too. */
  readonly bookmarks?: boolean;
}

export interface PlainAccount {
  readonly account: string;
  readonly side: string;
  readonly start: Amount | undefined;
  readonly end: Amount | undefined;
}

export type Read = (post: PlainPost) => Amount | undefined;

const ONE: Amount = { number: 1, isOpen: false };

/** Followers at both ends of a period; two readings are needed to tell that something has changed. */
export function plainAccount(
  account: string,
  side: string,
  readings: readonly PlainReading[],
  from: number,
  to: number,
): PlainAccount {
  const [first, last] = [nearestReading(readings, from), nearestReading(readings, to)];
  const isSame = first?.time === last?.time;
  return { account, side, start: isSame ? undefined : first?.followers, end: last?.followers };
}

export function add(one: Amount, other: Amount): Amount {
  return { number: one.number + other.number, isOpen: one.isOpen || other.isOpen };
}

export const NOTHING: Amount = { number: 0, isOpen: false };

/** No answer where there is nothing to divide by, or where two open ends leave everything open. */
function divided(top: Amount, bottom: Amount, many = 1): number | undefined {
  if (bottom.number === 0 || (top.isOpen && bottom.isOpen)) return undefined;
  return (top.number * many) / bottom.number;
}

export function shareOf(part: Amount, rest: Amount): number | undefined {
  if (part.number + rest.number === 0 || (part.isOpen && rest.isOpen)) return undefined;
  return part.number / (part.number + rest.number);
}

function middle(numbers: readonly number[]): number | undefined {
  const sorted = [...numbers];
  sorted.sort((one, other) => one - other);
  const half = Math.floor(sorted.length / 2);
  if (sorted.length % 2 === 1) return sorted[half];
  return sorted.length === 0 ? undefined : ((sorted[half - 1] as number) + (sorted[half] as number)) / 2;
}

const counter =
  (name: string): Read =>
  ({ amounts }) =>
    amounts[name];

/** Reactions + comments + shares, as far as they are shown. */
function engagementOf(bookmarks = false): Read {
  return ({ platform, amounts }) => {
    let total: Amount | undefined;
    for (const name of bookmarks && platform === 'x'
      ? ['reactions', 'comments', 'shares', 'saves']
      : ['reactions', 'comments', 'shares']) {
      const amount = amounts[name];
      if (amount) total = total ? add(total, amount) : amount;
    }
    return total;
  };
}

function promotedIn(posts: readonly PlainPost[]): number {
  let promoted = 0;
  for (const post of posts) if (post.promoted && !post.reshare) promoted += 1;
  return promoted;
}

/** Counters added up. */
export function plainSum({ posts }: PlainGroup, read: Read): Plain {
  let [total, n, without] = [0, 0, 0];
  for (const post of posts) {
    if (post.promoted || post.reshare) continue;
    const amount = read(post);
    if (!amount) without += 1;
    else {
      n += 1;
      total += amount.number;
    }
  }
  return { value: n > 0 ? total : undefined, median: undefined, n, without, promoted: promotedIn(posts) };
}

/** Sum ÷ sum over the posts that show both, and the median of their own quotients. */
export function plainRatio({ posts }: PlainGroup, top: Read, bottom: Read, many = 1): Plain {
  let [tops, bottoms, without] = [NOTHING, NOTHING, 0];
  const own: number[] = [];
  for (const post of posts) {
    if (post.promoted || post.reshare) continue;
    const [over, under] = [top(post), bottom(post)];
    const quotient = over && under && divided(over, under, many);
    if (!over || !under || quotient === undefined) {
      without += 1;
      continue;
    }
    own.push(quotient);
    [tops, bottoms] = [add(tops, over), add(bottoms, under)];
  }
  const value = own.length > 0 ? divided(tops, bottoms, many) : undefined;
  return { value, median: middle(own), n: own.length, without, promoted: promotedIn(posts) };
}

/** Posts in a day, or in as many days as `many` says. */
export function plainCadence(group: PlainGroup, many = 1): Plain {
  const { n, promoted } = plainSum(group, () => ONE);
  return { value: n > 0 ? (n * many) / group.days : undefined, median: undefined, n, without: 0, promoted };
}

/** What accounts come to together, of those that tell every number wanted. */
export function plainAudience(
  { accounts }: PlainGroup,
  wanted: readonly ('start' | 'end')[],
  compute: (sums: { start: Amount; end: Amount }) => number | undefined,
): Plain {
  let [start, end, n, without] = [NOTHING, NOTHING, 0, 0];
  for (const account of accounts) {
    if (wanted.some((name) => account[name] === undefined)) {
      without += 1;
      continue;
    }
    n += 1;
    [start, end] = [add(start, account.start ?? NOTHING), add(end, account.end ?? NOTHING)];
  }
  return { value: n > 0 ? compute({ start, end }) : undefined, median: undefined, n, without, promoted: 0 };
}

/** Σ engagements ÷ (days × followers), of accounts whose followers are known. */
export function plainDailyRate({ posts, accounts, days, bookmarks }: PlainGroup): Plain {
  let [followers, total, n, without] = [NOTHING, NOTHING, 0, 0];
  for (const { end } of accounts) if (end) followers = add(followers, end);
  for (const post of posts) {
    if (post.promoted || post.reshare) continue;
    const engagements = engagementOf(bookmarks)(post);
    if (engagements && accounts.some(({ account, end }) => account === post.account && end)) {
      n += 1;
      total = add(total, engagements);
    } else without += 1;
  }
  const whole = { number: days * followers.number, isOpen: followers.isOpen };
  return { value: n > 0 ? divided(total, whole) : undefined, median: undefined, n, without, promoted: promotedIn(posts) };
}

export const readers = { counter, engagementOf, one: (): Amount => ONE, followers: ({ followers }: PlainPost) => followers };
