import type { SectionId } from './sections';

/** A report in words: what is printed, copied and read aloud says the same. */
export interface ReportDocument {
  readonly title: string;
  /** Period, accounts, author …: one line each. */
  readonly facts: readonly string[];
  readonly summary?: string | undefined;
  readonly sections: readonly ReportSection[];
  /** What holds for all of it. */
  readonly notes: readonly string[];
}

export interface ReportSection {
  readonly id: SectionId;
  readonly title: string;
  readonly comment?: string | undefined;
  readonly blocks: readonly ReportBlock[];
}

/** A sentence, or rows under heads: the first cell of a row names it. */
export type ReportBlock = string | ReportTable;

export interface ReportTable {
  /** Said above it where a part has several. */
  readonly title?: string;
  readonly head: readonly string[];
  /** Its cells are numbers that mean nothing without their heads. */
  readonly isOfNumbers?: true;
  readonly rows: readonly (readonly string[])[];
}
