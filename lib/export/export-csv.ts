import type { Store } from '../data/db';
import type { PostRow } from '../data/rows';
import type { KpiId } from '../kpi/ids';
import type { ReadOptions } from '../kpi/read-post';
import { BYTE_ORDER_MARK, csvLines } from './csv-text';
import { kpiColumns } from './kpi-cells';
import { rowsOf } from './rows-of';
import { COLUMNS } from './tables';

export const EXPORTS = ['posts', 'snapshots', 'accounts', 'daily', 'goals', 'goal-values'] as const;
export type ExportKind = (typeof EXPORTS)[number];

const WITH_KPIS: ReadonlySet<ExportKind> = new Set(['posts', 'daily']);

export interface ExportOptions {
  readonly db: Store;
  /** Which posts to write; snapshots, authors and days are those of these posts. Everything when absent. */
  readonly filter?: (post: PostRow) => boolean;
  /** Id of the client whose goals to write; those of all when absent. */
  readonly client?: string;
  /** KPIs of posts as further columns of posts and days. */
  readonly kpis?: readonly KpiId[];
  /** What counts among the inputs of these KPIs. */
  readonly reading?: ReadOptions;
  /** Called now and then with the share done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** Rejects with the signal's reason when it ends. */
  readonly signal?: AbortSignal;
}

/**
 * What is stored as CSV for spreadsheets: UTF-8 with byte order mark, CRLF, times in UTC. Rows are read and written a few
 * thousand at a time, and each piece is handed to the browser, which may keep it on disk.
 */
export async function exportCsv(kind: ExportKind, options: ExportOptions): Promise<Blob> {
  const type = 'text/csv;charset=utf-8';
  const pieces: Blob[] = [];
  for await (const text of csvPieces(kind, options)) pieces.push(new Blob([text]));
  return new Blob(pieces, { type });
}

/** The same as text, piece by piece; the first holds the header line. */
export async function* csvPieces(kind: ExportKind, options: ExportOptions): AsyncGenerator<string> {
  const { onProgress, signal } = options;
  signal?.throwIfAborted();
  yield BYTE_ORDER_MARK + csvLines([[...COLUMNS[kind], ...(WITH_KPIS.has(kind) ? kpiColumns(options.kpis ?? []) : [])]]);
  for await (const { rows, share } of rowsOf[kind](options)) {
    signal?.throwIfAborted();
    if (rows.length > 0) yield csvLines(rows);
    onProgress?.(Math.min(1, share));
  }
  signal?.throwIfAborted();
  onProgress?.(1);
}

/** `kpi-lens-posts-2026-11-21.csv` */
export function csvFileName(kind: ExportKind, day: string): string {
  return `kpi-lens-${kind}-${day}.csv`;
}
