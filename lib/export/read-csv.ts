import Papa from 'papaparse';

/** A line of a file: its number as an editor counts it, and its cells by column. */
export interface ReadLine {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
  /** A quote that is never closed, or one in the wrong place. */
  readonly isBroken: boolean;
}

export interface ReadFile {
  readonly columns: readonly string[];
  readonly lines: readonly ReadLine[];
}

/** The apostrophe that keeps spreadsheets from running a text as a formula. */
const GUARD = /^'(?=[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|[\t\r\n])/u;

/** Reads CSV as spreadsheets write it, separated by commas, semicolons or tabs; the first line names the columns. Empty lines are left out. */
export function readCsv(text: string): ReadFile {
  const source = text.replace(/^\ufeff/, '');
  const rows: { line: number; cells: string[]; isBroken: boolean }[] = [];
  let [line, place] = [1, 0];
  Papa.parse<string[]>(source, {
    step({ data, errors, meta }) {
      const isBroken = errors.some(({ type }) => type === 'Quotes');
      if (data.some((cell) => cell.trim() !== '')) rows.push({ line, cells: data, isBroken });
      line += breaksIn(source.slice(place, meta.cursor));
      place = meta.cursor;
    },
  });
  const [head, ...body] = rows;
  const columns = (head?.cells ?? []).map((name) => name.trim().toLowerCase());
  return { columns, lines: body.map(({ cells, ...row }) => ({ ...row, cells: byColumn(columns, cells) })) };
}

function byColumn(columns: readonly string[], cells: readonly string[]): Record<string, string> {
  const named = columns.map((column, index) => [column, (cells[index] ?? '').trim().replace(GUARD, '')] as const);
  return Object.fromEntries(named.filter(([column]) => column !== ''));
}

function breaksIn(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}
