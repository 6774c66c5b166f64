import { useEffect, useRef, useState } from 'react';
import { localDay } from '../../lib/day';
import { csvFileName, type ExportKind, type ExportOptions, exportCsv } from '../../lib/export/export-csv';
import { database, isSample } from '../database';
import { download } from '../download';

export type ExportState =
  | { readonly step: 'ready' | 'cancelled' }
  | { readonly step: 'running'; readonly share: number }
  | { readonly step: 'done'; readonly file: string; readonly size: number }
  | { readonly step: 'failed'; readonly reason: string };

/** Writes a CSV file and downloads it; `cancel` stops it and saves nothing. */
export function useExport(kind: ExportKind, chosen: Pick<ExportOptions, 'filter' | 'client' | 'kpis' | 'reading'>) {
  const [state, setState] = useState<ExportState>({ step: 'ready' });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const start = async () => {
    const ending = new AbortController();
    running.current = ending;
    setState({ step: 'running', share: 0 });
    try {
      const onProgress = (share: number) => !ending.signal.aborted && setState({ step: 'running', share });
      const file = await exportCsv(kind, { ...chosen, db: database, signal: ending.signal, onProgress });
      const name = `${isSample ? 'sample-' : ''}${csvFileName(kind, localDay(Date.now()))}`;
      download(file, name);
      setState({ step: 'done', file: name, size: file.size });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      setState(ending.signal.aborted ? { step: 'cancelled' } : { step: 'failed', reason });
    }
  };
  return { state, start, cancel: () => running.current?.abort() };
}
