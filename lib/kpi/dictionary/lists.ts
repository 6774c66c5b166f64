import { divide, type Estimate, mean, multiply } from '../estimate';
import type { InputId } from '../inputs';
import type { Formula } from '../kpi';
import { ofEachBound } from '../median';
import { listFormula } from './define';

/** Mean of `part` ÷ `whole` over posts or days. */
export function meanRate<Input extends InputId>(part: Input, whole: Input): Formula {
  return listFormula([part, whole], [], (lists) =>
    meanOf(lists[part].map((numerator, index) => divideBy(numerator, lists[whole][index]))),
  );
}

/** Mean of engagements ÷ posts ÷ followers over the days with posts. */
export const MEAN_RATE_PER_POST = listFormula(['engagementsOfDay', 'postsOfDay', 'followersOfDay'], [], (lists) => {
  const days = lists.postsOfDay.map((posts, index) => ({
    posts,
    engagements: lists.engagementsOfDay[index],
    followers: lists.followersOfDay[index],
  }));
  return meanOf(
    days
      .filter(({ posts }) => posts.high > 0)
      .map(({ posts, engagements, followers }) => engagements && followers && divide(engagements, multiply(posts, followers))),
  );
});

function divideBy(numerator: Estimate, denominator: Estimate | undefined): Estimate | undefined {
  return denominator && divide(numerator, denominator);
}

/** `undefined` when there is none, or when one of them cannot be told. */
function meanOf(rates: readonly (Estimate | undefined)[]): Estimate | undefined {
  const known = rates.filter((rate) => rate !== undefined);
  return known.length < rates.length ? undefined : mean(known);
}

/** Mean of those nine in ten that are smallest. */
export function meanOfFastest(numbers: readonly Estimate[]): Estimate | undefined {
  if (numbers.length === 0) return undefined;
  const count = Math.ceil(numbers.length * 0.9);
  return ofEachBound(numbers, (bounds) => {
    const fastest = bounds.sort((one, other) => one - other).slice(0, count);
    return fastest.reduce((total, one) => total + one, 0) / count;
  });
}
