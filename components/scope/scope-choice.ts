import type { Scope } from '../../lib/scope';
import type { AccountChoice } from './account-choice';
import type { PeriodChoice } from './period-choice';

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
