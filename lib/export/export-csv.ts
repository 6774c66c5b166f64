import type { Store } from '../data/db';
import type { PostRow } from '../data/rows';

export const EXPORTS = ['posts', 'snapshots', 'accounts', 'daily'] as const;
export type ExportKind = (typeof EXPORTS)[number];

export interface ExportOptions {
  readonly db: Store;
  /** Which posts to write; their snapshots, accounts and days follow. Everything when absent. */
  readonly filter?: (post: PostRow) => boolean;
  /** Called now and then with the share done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** Rejects with the signal's reason when it ends. */
  readonly signal?: AbortSignal;
}

/** A CSV file of what is stored. */
export function exportCsv(_kind: ExportKind, _options: ExportOptions): Promise<Blob> {
  throw new Error('not yet written');
}

/** `kpi-lens-posts-2026-11-21.csv` */
export function csvFileName(kind: ExportKind, day: string): string {
  return `kpi-lens-${kind}-${day}.csv`;
}
