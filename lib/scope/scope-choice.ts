import type { Scope } from '../scope';
import { type AccountChoice, isRoleChoice } from './account-choice';
import { NAMED_PERIODS, type PeriodChoice, problemOf } from './period-choice';

/** What the person chose, as it is remembered. */
export interface ScopeChoice {
  readonly period: PeriodChoice;
  readonly accounts: AccountChoice;
  /** Id of a tag. */
  readonly tag?: string | undefined;
  /** Id of a client; filters every view. */
  readonly client?: string | undefined;
  readonly view: Scope['view'];
}

export const FIRST_CHOICE: ScopeChoice = { period: 'days28', accounts: 'own', view: 'cohort' };

/** A remembered choice; what an older version or a restored backup left unreadable is as at first. */
export function readChoice(stored: Readonly<Record<string, unknown>> | undefined): ScopeChoice {
  const { period, accounts, tag, client, view } = stored ?? {};
  return {
    period: isPeriodChoice(period) ? period : FIRST_CHOICE.period,
    accounts: isAccountChoice(accounts) ? accounts : FIRST_CHOICE.accounts,
    view: view === 'activity' ? view : FIRST_CHOICE.view,
    ...(typeof tag === 'string' && { tag }),
    ...(typeof client === 'string' && { client }),
  };
}

function isPeriodChoice(value: unknown): value is PeriodChoice {
  if (typeof value === 'string') return NAMED_PERIODS.some((each) => each === value);
  const { from, to } = (value ?? {}) as { from?: unknown; to?: unknown };
  return typeof from === 'string' && typeof to === 'string' && problemOf({ from, to }) === undefined;
}

function isAccountChoice(value: unknown): value is AccountChoice {
  return typeof value === 'string' && (isRoleChoice(value) || /^(account|set):./.test(value));
}
