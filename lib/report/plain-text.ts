import type { ReportBlock, ReportDocument, ReportSection } from './document';

/** A report for e-mail or chat, where nothing but lines of text can be counted on. */
export function plainText({ title, facts, summary, sections, notes }: ReportDocument): string {
  const parts = [
    [title, ...facts].join('\n'),
    summary,
    ...sections.filter(isSaid).map((section) => sectionText(section)),
    notes.join('\n'),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** False for a part of which there is nothing to say in words. */
export function isSaid({ comment, blocks }: ReportSection): boolean {
  return comment !== undefined || blocks.length > 0;
}

function sectionText({ title, comment, blocks }: ReportSection): string {
  return [title.toLocaleUpperCase(), comment, ...blocks.map(blockText)].filter(Boolean).join('\n');
}

function blockText(block: ReportBlock): string {
  if (typeof block === 'string') return block;
  const { title, head, rows, isOfNumbers } = block;
  const lines = rows.map(([name = '', ...cells]) => {
    const said = cells.map((cell, index) => (isOfNumbers && cell !== '' ? `${head[index + 1]} ${cell}` : cell));
    return `• ${name}: ${said.filter((cell) => cell !== '').join(' · ')}`;
  });
  return [...(title ? [title] : []), ...lines].join('\n');
}
