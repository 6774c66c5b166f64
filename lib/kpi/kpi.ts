import type { Estimate } from './estimate';
import type { KpiGroup, KpiId } from './ids';

/** What a KPI can be told of: one post, one account, several accounts side by side, or everything in a period. */
export type Level = 'post' | 'account' | 'set' | 'period';

/** How its number is written. Ratios are kept as fractions: 0.032 is 3.2 %. */
export type Unit =
  | 'count'
  | 'percent'
  | 'times'
  | 'perThousand'
  | 'perPost'
  | 'perDay'
  | 'perHour'
  | 'hours'
  | 'seconds'
  | 'money'
  | 'score'
  | 'flag';

/** Where an input comes from. `history` is derived from own snapshots. */
export type Origin = 'page' | 'history' | 'import' | 'hand';

/** A number that goes into a formula. Closed list: see `inputs.ts`. */
export type InputId = string;
export type Inputs = { readonly [input in InputId]?: Estimate };

/** One way to compute a KPI. */
export interface Formula {
  /** All of them must be known. */
  readonly inputs: readonly InputId[];
  /** @returns `undefined` where the numbers allow no answer: a denominator that may be zero. */
  readonly compute: (inputs: Required<Inputs>) => Estimate | undefined;
}

export interface Variant extends Formula {
  /** Key of its name, formula and reason among the texts: `kpi.<kpi>.<variant>`. */
  readonly id: string;
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
  /** Who defines it so, as a reader can look it up. */
  readonly sources: readonly string[];
}
