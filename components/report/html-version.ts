import type { ReportBlock, ReportDocument, ReportTable } from '../../lib/report/document';
import { isSaid } from '../../lib/report/plain-text';

const CELL = 'border:1px solid #c8ced6;padding:4px 8px;vertical-align:top';

/** A report for programs that keep headings and tables when they are pasted. */
export function htmlVersion(
  { title, facts, summary, sections, notes }: ReportDocument,
  language: string,
  direction: string,
): string {
  const root = element('div', '');
  root.lang = language;
  root.dir = direction;
  root.append(element('h1', title), ...facts.map((fact) => element('p', fact)));
  if (summary !== undefined) root.append(element('p', summary));
  for (const { title: name, comment, blocks } of sections.filter(isSaid)) {
    root.append(element('h2', name));
    if (comment !== undefined) root.append(element('p', comment));
    root.append(...blocks.flatMap(blockElements));
  }
  root.append(...notes.map((note) => element('p', note)));
  return new XMLSerializer().serializeToString(root);
}

function element(name: keyof HTMLElementTagNameMap, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function blockElements(block: ReportBlock): readonly HTMLElement[] {
  if (typeof block === 'string') return [element('p', block)];
  return [...(block.title ? [element('h3', block.title)] : []), table(block)];
}

function table({ head, rows }: ReportTable): HTMLElement {
  const made = element('table', '');
  made.setAttribute('style', 'border-collapse:collapse');
  const line = (name: 'th' | 'td', cells: readonly string[]) => {
    const row = element('tr', '');
    for (const text of cells) {
      const cell = element(name, text);
      cell.setAttribute('style', name === 'th' ? `${CELL};text-align:start` : CELL);
      row.append(cell);
    }
    return row;
  };
  const body = element('tbody', '');
  body.append(...rows.map((row) => line('td', row)));
  const top = element('thead', '');
  top.append(line('th', head));
  made.append(top, body);
  return made;
}
