import { expect, test } from 'vitest';
import { csvLines } from '../../../lib/export/csv-text';
import { readCsv } from '../../../lib/export/read-csv';

test('lines have the numbers an editor shows, whatever is quoted in them', () => {
  const { columns, lines } = readCsv(
    '\ufeffName, Day \r\n"two\r\nlines",2026-01-01\r\n\r\n"a ""quoted"" word, and a comma",x\r\nlast',
  );
  expect(columns).toEqual(['name', 'day']);
  expect(lines).toEqual([
    { line: 2, isBroken: false, cells: { name: 'two\r\nlines', day: '2026-01-01' } },
    { line: 5, isBroken: false, cells: { name: 'a "quoted" word, and a comma', day: 'x' } },
    { line: 6, isBroken: false, cells: { name: 'last', day: '' } },
  ]);
});

test.for([
  ['a;b\n1;2', { a: '1', b: '2' }],
  ['a\tb\r1\t2', { a: '1', b: '2' }],
  ['a,b\n1,2', { a: '1', b: '2' }],
])('separators and line ends of any spreadsheet: %j', ([text, cells]) => {
  expect(readCsv(text as string).lines).toMatchObject([{ line: 2, cells }]);
});

test('a quote that is never closed is told', () => {
  const { lines } = readCsv('a,b\n1,2\n"3,4\n5,6\n');
  expect(lines.map(({ line, isBroken }) => [line, isBroken])).toEqual([
    [2, false],
    [3, true],
  ]);
});

test.for(['=1+1', '-2+3', '@x', '＝1', "'quoted'", "it's", '', '\u200f=1'])('what was written is read again: %j', (text) => {
  expect(readCsv(`name,b\r\n${csvLines([[text, 1]])}`).lines[0]?.cells.name).toBe(text);
});
