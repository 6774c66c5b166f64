import { addDays } from '../day';

/** What is wrong with a line of a file, as data: the sentence is made where it is shown. */
export interface LineProblem {
  readonly line: number;
  readonly wrong: Wrong;
  readonly column?: string;
  /** What the cell says. */
  readonly value?: string;
  /** What it may say, where that is a short list. */
  readonly allowed?: string;
}

export const WRONGS = [
  ...([
    'missing',
    'notNumber',
    'notDay',
    'notTime',
    'notOneOf',
    'unknownKpi',
    'unknownVariant',
    'unknownTag',
    'unknownClient',
  ] as const),
  ...(['notAccount', 'notList', 'endsBeforeStart', 'noTarget', 'unknownGoal', 'broken', 'notGoals'] as const),
] as const;
export type Wrong = (typeof WRONGS)[number];

/** A line cannot be read. */
export class BadLine extends Error {
  override readonly name = 'BadLine';

  constructor(readonly problem: Omit<LineProblem, 'line'>) {
    super(problem.wrong);
  }
}

type Cells = Readonly<Record<string, string>>;

/** The cells of a line one by one; `undefined` for those left empty. All throw `BadLine` when they say something else. */
export function createCellReader(cells: Cells) {
  const text = (column: string): string | undefined => cells[column] || undefined;
  const read = <T>(column: string, wrong: Wrong, parse: (value: string) => T | undefined): T | undefined => {
    const value = text(column);
    if (value === undefined) return undefined;
    const parsed = parse(value);
    if (parsed === undefined) throw new BadLine({ wrong, column, value });
    return parsed;
  };
  return {
    text,
    read,
    number: (column: string) => read(column, 'notNumber', parseNumber),
    day: (column: string) => read(column, 'notDay', (value) => (addDays(value, 0) === value ? value : undefined)),
    time: (column: string) => read(column, 'notTime', parseTime),
    oneOf<Option extends string>(column: string, options: readonly Option[]): Option | undefined {
      const value = text(column);
      if (value === undefined) return undefined;
      const found = options.find((option) => option.toLowerCase() === value.toLowerCase());
      if (found === undefined) throw new BadLine({ wrong: 'notOneOf', column, value, allowed: options.join(', ') });
      return found;
    },
    required<T>(column: string, value: T | undefined): T {
      if (value === undefined) throw new BadLine({ wrong: 'missing', column });
      return value;
    },
  };
}

export type CellReader = ReturnType<typeof createCellReader>;

function parseNumber(text: string): number | undefined {
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

function parseTime(text: string): number | undefined {
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : time;
}
