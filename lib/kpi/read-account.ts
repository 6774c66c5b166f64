import { type Estimate, estimateOf, exactly } from './estimate';
import type { AccountFigures } from './figures';
import type { InputId } from './inputs';

type Read = (figures: AccountFigures, posted: boolean) => Estimate | undefined;

/**
 * @param posted whether the account published something in the period.
 * @returns an input as one account gives it; `undefined` where it is not known.
 */
export function accountInput(id: InputId, figures: AccountFigures, posted: boolean): Estimate | undefined {
  return READ[id]?.(figures, posted);
}

const READ: { readonly [input in InputId]?: Read } = {
  followers: ({ start, end }) => {
    const last = end ?? start;
    return last && estimateOf(last.count);
  },
  // One look is no growth of nothing: it takes two to tell.
  followersStart: ({ start, end }) => (start && end && start.seenAt < end.seenAt ? estimateOf(start.count) : undefined),
  followersEnd: ({ end }) => end && estimateOf(end.count),
  activeAccounts: (_, posted) => exactly(posted ? 1 : 0),
};
