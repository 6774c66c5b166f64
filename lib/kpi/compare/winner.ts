import type { Estimate } from '../estimate';
import type { Coverage } from './coverage';

/** Below this nobody is declared a winner. Even the cautious end of what was seen must reach it. */
export const LEAST_SHARE_SEEN = 0.6;
/** Coverage further apart than this compares what one account did with a part of what another did. */
const MOST_APART = 0.2;
/** Fewer posts say more about chance than about an account. */
export const FEWEST_POSTS = 8;

export interface Contender {
  /** Key of the account. */
  readonly account: string;
  /** Absent when it cannot be told. */
  readonly estimate?: Estimate;
  readonly coverage: Coverage;
  /** Posts the number is made of. */
  readonly posts: number;
}

export type Verdict =
  | { readonly winner: string; readonly second: string }
  /** Accounts are those the reason is about. */
  | { readonly none: 'alone' | 'tooClose'; readonly accounts: readonly string[] }
  | { readonly none: 'missing' | 'unknownCoverage' | 'lowCoverage' | 'few'; readonly accounts: readonly string[] }
  | { readonly none: 'unequalCoverage'; readonly accounts: readonly [most: string, least: string] };

/**
 * Who has the highest number, if that can be said at all.
 * @param isOfPosts false for numbers that do not depend on which posts were seen, such as followers.
 */
export function verdictOn(contenders: readonly Contender[], isOfPosts: boolean): Verdict {
  if (contenders.length < 2) return { none: 'alone', accounts: contenders.map(({ account }) => account) };
  const missing = namesOf(contenders.filter(({ estimate }) => !estimate));
  if (missing.length > 0) return { none: 'missing', accounts: missing };
  return (isOfPosts ? doubtOf(contenders) : undefined) ?? firstOf(contenders);
}

function namesOf(contenders: readonly Contender[]): string[] {
  return contenders.map(({ account }) => account);
}

/** Why what was seen of the accounts is no ground for a comparison. */
function doubtOf(contenders: readonly Contender[]): Verdict | undefined {
  const unknown = namesOf(contenders.filter(({ coverage }) => !coverage.share));
  if (unknown.length > 0) return { none: 'unknownCoverage', accounts: unknown };
  const low = namesOf(contenders.filter(({ coverage }) => (coverage.share?.low ?? 0) < LEAST_SHARE_SEEN));
  if (low.length > 0) return { none: 'lowCoverage', accounts: low };
  const few = namesOf(contenders.filter(({ posts }) => posts < FEWEST_POSTS));
  if (few.length > 0) return { none: 'few', accounts: few };
  const seen = ({ coverage }: Contender) => coverage.share?.value ?? 0;
  const [most, ...others] = contenders.toSorted((one, other) => seen(other) - seen(one));
  const least = others.at(-1);
  if (!most || !least || seen(most) - seen(least) <= MOST_APART) return undefined;
  return { none: 'unequalCoverage', accounts: [most.account, least.account] };
}

/** The first is a winner only when its range lies above all others'. */
function firstOf(contenders: readonly Contender[]): Verdict {
  const shownOf = ({ estimate }: Contender) => estimate?.value ?? 0;
  const [first, ...others] = contenders.toSorted((one, other) => shownOf(other) - shownOf(one));
  const second = others[0];
  if (!first || !second) return { none: 'alone', accounts: namesOf(contenders) };
  const least = first.estimate?.low ?? 0;
  const close = others.filter(({ estimate }) => (estimate?.high ?? Number.POSITIVE_INFINITY) >= least);
  if (close.length > 0) return { none: 'tooClose', accounts: namesOf([first, ...close]) };
  return { winner: first.account, second: second.account };
}
