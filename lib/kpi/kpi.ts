import type { Estimate } from './estimate';
import type { KpiGroup, KpiId } from './ids';
import type { InputId } from './inputs';

export type { InputId } from './inputs';

/** What a KPI can be told of: one post, one account, several accounts side by side, or everything in a period. */
export type Level = 'post' | 'account' | 'set' | 'period';

/** How its number is written. Ratios are kept as fractions: 0.032 is 3.2 %. */
export type Unit =
  | 'count'
  | 'percent'
  | 'times'
  | 'perThousand'
  | 'perTenThousand'
  | 'perPost'
  | 'perDay'
  | 'perWeek'
  | 'perHour'
  | 'hours'
  | 'seconds'
  | 'money'
  | 'score'
  | 'flag';

/** Where an input comes from. `history` is derived from own snapshots. */
export type Origin = 'page' | 'history' | 'import' | 'hand';

/** Numbers that go into a formula; absent where not known. */
export type Inputs = { readonly [input in InputId]?: Estimate };
/** Inputs wanted one by one: a number for each post, day or reply. */
export type Lists = { readonly [input in InputId]?: readonly Estimate[] };

/** One way to compute a KPI. */
export interface Formula {
  /** All of them must be known. */
  readonly inputs: readonly InputId[];
  /** Further inputs that are wanted one by one, lists of the same things in the same order. */
  readonly lists?: readonly InputId[];
  /** @returns `undefined` where an input is missing, or where the numbers allow no answer: a denominator that may be zero. */
  readonly compute: (inputs: Inputs, lists?: Lists) => Estimate | undefined;
}

/** Numbers that a person can check by hand. Reactions, comments and shares stand for `engagements` where that is not given itself. */
export interface Example {
  readonly inputs: { readonly [input in InputId]?: number };
  readonly lists?: { readonly [input in InputId]?: readonly number[] };
  /** To as many digits as are certain. */
  readonly result: number;
}

export interface Variant extends Formula {
  /** Key of its name, formula and reason among the texts: `kpi.<kpi>.<variant>`. */
  readonly id: string;
  /** Where it is not the KPI's own. */
  readonly unit?: Unit;
  readonly example: Example;
  /** Who defines it so. */
  readonly sources?: readonly string[];
}

/** An entry of the dictionary. Its name, meaning and formula in words are texts of the interface: `kpi.<id>.name`, `.meaning`, `.formula`. */
export interface Kpi extends Formula {
  readonly id: KpiId;
  readonly group: KpiGroup;
  readonly levels: readonly Level[];
  readonly unit: Unit;
  /** Which way is better. */
  readonly direction: 'up' | 'down' | 'none';
  /** Vanity is context only; semi says something as a ratio or trend; actionable can be acted on. */
  readonly worth: 'vanity' | 'semi' | 'actionable';
  readonly origins: readonly Origin[];
  readonly variants?: readonly Variant[];
  /** Over several posts: sums are divided by sums, numbers are added up; others cannot be put together. */
  readonly over: 'ratio' | 'sum' | 'none';
  /** Needs every snapshot of a post, not only its latest counters. */
  readonly needsHistory?: true;
  readonly example: Example;
  /** Who defines it so, as a reader can look it up; nobody in particular where everybody does. */
  readonly sources: readonly string[];
}
