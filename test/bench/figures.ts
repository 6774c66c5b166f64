/** One line of the bench's table. */
export interface BenchRow {
  readonly work: string;
  readonly measured: string;
  readonly limit: string;
  /** `undefined` for a figure that is only told. */
  readonly pass?: boolean;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const [low = Number.NaN, high = Number.NaN] = [sorted[sorted.length % 2 ? middle : middle - 1], sorted[middle]];
  return (low + high) / 2;
}

/** `1.42 (1.38–1.51)`: the median of several rounds, and the smallest and largest of them. */
export function withSpread(values: readonly number[], digits = 2, unit = ''): string {
  const text = (value: number) => value.toFixed(digits);
  return `${text(median(values))}${unit} (${text(Math.min(...values))}–${text(Math.max(...values))})`;
}

export function printRows(rows: readonly BenchRow[]): void {
  const cells = rows.map(({ work, measured, limit, pass }) => [
    work,
    measured,
    limit,
    pass === undefined ? '' : pass ? 'pass' : 'FAIL',
  ]);
  const all = [['work', 'measured: median (range)', 'limit', ''], ...cells];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const lines = all.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
  lines.splice(1, 0, widths.map((width) => '─'.repeat(width)).join('  '));
  console.log(`\n${lines.join('\n')}\n`);
}
