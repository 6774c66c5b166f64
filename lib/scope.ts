/** Local days, `2026-11-21`, both included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** What a view is about. */
export interface Scope {
  readonly period: Period;
  /** Keys of accounts. */
  readonly accounts: readonly string[];
  /** Id of a tag that posts must have. */
  readonly tag?: string;
  /** Posts published in the period with their counters as last seen, or what all posts gained during the period. */
  readonly view: 'cohort' | 'activity';
}
