import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { type Launched, openPanel } from './extension';

export type CsvKind = 'posts' | 'snapshots' | 'accounts' | 'daily' | 'goals';
export type CsvRow = Readonly<Record<string, string>>;

/** Presses an export button in the side panel and returns the file's text. */
export async function exportText(launched: Launched, kind: CsvKind): Promise<string> {
  const panel = await openPanel(launched, 'data');
  try {
    return await exportFrom(panel, kind);
  } finally {
    await panel.close();
  }
}

async function exportFrom(panel: Page, kind: CsvKind): Promise<string> {
  const download = panel.waitForEvent('download', { timeout: 60_000 });
  await panel.getByTestId(`export-${kind}`).click();
  return readFileSync(await (await download).path(), 'utf8');
}

/** The export's rows, read as a spreadsheet reads them. */
export async function exportCsv(launched: Launched, kind: CsvKind): Promise<CsvRow[]> {
  return readCsv(await exportText(launched, kind));
}

/** RFC 4180 to the letter: byte order mark, CRLF, quotes doubled; anything else is an error. */
export function readCsv(text: string): CsvRow[] {
  expect(text.charCodeAt(0), 'begins with a byte order mark').toBe(0xfeff);
  const [header = [], ...rows] = records(text.slice(1));
  // One question for all: asked for each row, it would take minutes.
  expect(
    rows.filter((row) => row.length !== header.length),
    'rows with another number of cells than the header',
  ).toEqual([]);
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
}

function records(text: string): string[][] {
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  const found: string[][] = [];
  let row: string[] = [];
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const match = cell.exec(text);
    if (!match) throw new Error(`no CSV at ${at}: ${JSON.stringify(text.slice(at, at + 80))}`);
    row.push(match[1] === undefined ? (match[2] ?? '') : match[1].replaceAll('""', '"'));
    if (match[3] === ',') continue;
    found.push(row);
    row = [];
  }
  expect(row, 'the last line ends').toEqual([]);
  return found;
}
