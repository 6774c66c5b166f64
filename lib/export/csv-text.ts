import Papa from 'papaparse';

/** A number stays a number; `undefined` is an empty cell. */
export type Cell = string | number | boolean | undefined;
export type CsvRow = readonly Cell[];

/** So that spreadsheets read the file as UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff';

// Spreadsheets run a cell as a formula when it starts with one of these, in their full-width forms too, even behind blanks or marks
// that cannot be seen.
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** Rows as RFC 4180 lines, each ended by CRLF. A text that a spreadsheet would run as a formula gets an apostrophe in front. */
export function csvLines(rows: readonly CsvRow[]): string {
  if (rows.length === 0) return '';
  return `${Papa.unparse(rows as unknown[][], { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`;
}
