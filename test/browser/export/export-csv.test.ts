import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { exact } from '../../../lib/counts/count';
import { loadAccounts, trackAs } from '../../../lib/data/accounts';
import type { Store } from '../../../lib/data/db';
import { record } from '../../../lib/data/record';
import { csvPieces, type ExportKind, type ExportOptions, exportCsv } from '../../../lib/export/export-csv';
import { batch, consentingStore, DAY, NOON, post, rounded } from '../data/fixtures';

/** The file's bytes as text, and its cells by column. */
async function exported(kind: ExportKind, options: ExportOptions) {
  const blob = await exportCsv(kind, options);
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  const { data, errors, meta } = Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: 'greedy' });
  expect(errors).toEqual([]);
  expect(text.startsWith('\ufeff')).toBe(true);
  expect(text.slice(1)).not.toContain('\ufeff');
  expect(text.endsWith('\r\n')).toBe(true);
  return { blob, text, rows: data, columns: meta.fields ?? [] };
}

const POISONED = [
  '=cmd|"/C calc"!A0',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\nfirst line empty',
  ' =1',
  '\u200f=1+1',
  '＝1+1',
  'a "quoted" word, and a comma',
  'two\nlines\r\nand three',
  'مرحبا, بالعالم',
  '👩🏽‍💻 emoji',
  'line\u2028separator\u2029',
  ' blanks around ',
  "'apostrophe",
  '""',
  ',',
  '<script>alert(1)</script>',
];
const isFormula = (text: string) => /^(?:[\s\u200f]*[=+\-@＝]|\n)/.test(text);
/** What a spreadsheet shows: the apostrophe in front of a formula is all that is added. */
const harmless = (text: string) => (isFormula(text) ? `'${text}` : text);

async function poisonedStore(): Promise<Store> {
  const db = await consentingStore();
  const posts = POISONED.map((text, index) =>
    post(String(1_900_000_000_000_000_000n + BigInt(index)), NOON, {
      account: `=account${index}`,
      accountName: text,
      text,
      url: `https://x.com/a/status/${index}`,
      publishedAt: NOON - DAY,
      kind: 'image',
      counts: { reactions: exact(index), shares: exact(0), views: rounded(1_200_000, 100_000), clicks: exact(9_999_999_999_999) },
    }),
  );
  for (const index of POISONED.keys()) await trackAs(db, { platform: 'x', account: `=account${index}`, role: 'own' }, NOON);
  await record(db, batch(posts), NOON);
  return db;
}

test('every cell of the posts comes back as it was, and no text is a formula', async () => {
  const { text, rows, columns, blob } = await exported('posts', { db: await poisonedStore() });
  expect(columns.slice(0, 18).join()).toBe(
    'platform,post_id,url,account,account_name,published_at,first_seen_at,last_seen_at,kind,promoted,reshare,reactions,comments,shares,saves,views,clicks,rounded',
  );
  expect(blob.type).toBe('text/csv;charset=utf-8');
  expect(rows).toHaveLength(POISONED.length);
  for (const [index, row] of rows.entries()) {
    const words = POISONED[index] ?? '';
    expect(row).toEqual({
      platform: 'x',
      post_id: String(1_900_000_000_000_000_000n + BigInt(index)),
      url: `https://x.com/a/status/${index}`,
      account: `'=account${index}`,
      account_name: harmless(words),
      published_at: new Date(NOON - DAY).toISOString(),
      first_seen_at: new Date(NOON).toISOString(),
      last_seen_at: new Date(NOON).toISOString(),
      ...{ kind: 'image', promoted: 'false', reshare: 'false', role: 'own' },
      ...{ reactions: String(index), comments: '', shares: '0', saves: '', views: '1200000', clicks: '9999999999999' },
      rounded: 'views',
      ...{ published_day: '2026-11-20', first_seen_day: '2026-11-21', last_seen_day: '2026-11-21' },
      text: harmless(words),
    });
  }
  // Line ends outside of quotes are CRLF, all of them.
  expect(text.replace(/"(?:[^"]|"")*"/g, '').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('snapshots: one line each, with what that look showed', async () => {
  const db = await consentingStore();
  await record(db, batch([post('1', NOON, { counts: { views: rounded(1200, 100), reactions: exact(5) } })]), NOON);
  await record(db, batch([post('1', NOON + DAY, { counts: { views: rounded(1300, 100), saves: exact(-0) } })]), NOON + DAY);
  const { rows, columns } = await exported('snapshots', { db });
  expect(columns.slice(0, 10).join()).toBe('platform,post_id,seen_at,reactions,comments,shares,saves,views,clicks,rounded');
  const empty = { reactions: '', comments: '', shares: '', saves: '', views: '', clicks: '' };
  const first = { platform: 'x', post_id: '1', account: 'acme', ...empty };
  expect(rows).toEqual([
    {
      ...first,
      ...{ seen_at: new Date(NOON).toISOString(), seen_day: '2026-11-21', views: '1200', reactions: '5', rounded: 'views' },
    },
    {
      ...first,
      ...{ seen_at: new Date(NOON + DAY).toISOString(), seen_day: '2026-11-22', views: '1300', saves: '0', rounded: 'views' },
    },
  ]);
});

test('accounts: names of tracked ones, latest counts', async () => {
  const db = await consentingStore();
  await trackAs(db, { platform: 'x', account: 'Acme', name: 'Acme, Inc.', role: 'own' }, NOON);
  const seenAt = NOON + 1_800_000;
  const header = { account: 'Acme', followers: rounded(12_000, 1000), following: exact(3), seenAt };
  await record(db, batch([post('1', NOON, { account: 'Globex', accountName: 'Globex' })], [header]), seenAt);
  const { rows, columns } = await exported('accounts', { db });
  expect(columns.slice(0, 8).join()).toBe('platform,account,account_name,role,followers,following,seen_at,rounded');
  expect(rows).toMatchObject([
    {
      ...{ platform: 'x', account: 'Acme', account_name: 'Acme, Inc.', role: 'own', followers: '12000', following: '3' },
      ...{ seen_at: new Date(seenAt).toISOString(), rounded: 'followers', seen_day: '2026-11-21' },
      ...{ first_seen_at: new Date(NOON).toISOString(), last_seen_at: new Date(seenAt).toISOString() },
    },
    { account: 'Globex', account_name: '', role: 'other', followers: '', following: '', rounded: '' },
  ]);
});

test('a filter holds for posts, their snapshots, authors and days', async () => {
  const db = await consentingStore();
  const seen = (id: string, account: string) => post(id, NOON, { account, counts: { views: exact(1) } });
  const headers = ['acme', 'globex'].map((account) => ({ account, seenAt: NOON, followers: exact(5) }));
  await record(db, batch([seen('1', 'acme'), seen('2', 'globex'), seen('3', 'acme')], headers), NOON);
  const options: ExportOptions = { db, filter: ({ account }) => account === 'x:acme' };
  expect((await exported('posts', options)).rows.map((row) => row.post_id)).toEqual(['1', '3']);
  expect((await exported('snapshots', options)).rows.map((row) => row.post_id)).toEqual(['1', '3']);
  expect((await exported('accounts', options)).rows.map((row) => row.account)).toEqual(['acme']);
  expect((await exported('daily', options)).rows.map(({ account, posts }) => [account, posts])).toEqual([['acme', '2']]);
});

test('an empty store gives the header line alone', async () => {
  const db = await consentingStore();
  for (const kind of ['posts', 'snapshots', 'accounts', 'daily'] as const) {
    const { text } = await exported(kind, { db });
    expect(text.split('\r\n')).toHaveLength(2);
  }
});

test('100 000 snapshots come in small pieces, none lost and none twice, with progress', { timeout: 300_000 }, async () => {
  const db = await consentingStore();
  await db.transaction('rw', db.posts, db.snapshots, async () => {
    const keys = Array.from({ length: 10_000 }, (_, index) => `x:${1_900_000_000_000_000_000n + BigInt(index)}`);
    await db.posts.bulkPut(
      keys.map((key) => ({
        ...{ key, author: ['x:acme', NOON] as const, firstSeenAt: NOON, lastSeenAt: NOON, kind: 'text' as const },
        ...{ promoted: false, reshare: false, counts: {} },
      })),
    );
    for (let look = 0; look < 10; look++) {
      await db.snapshots.bulkPut(
        keys.map((key) => ({ post: key, seenAt: NOON + look, views: look, reactions: [1200, 100] as const })),
      );
    }
  });
  const shares: number[] = [];
  const seen = new Set<string>();
  let largest = 0;
  let pieces = 0;
  for await (const piece of csvPieces('snapshots', { db, onProgress: (share) => shares.push(share) })) {
    largest = Math.max(largest, piece.length);
    if (pieces++ === 0) continue;
    for (const [platform, id, seenAt] of Papa.parse<string[]>(piece, { skipEmptyLines: true }).data)
      seen.add(`${platform}${id}${seenAt}`);
  }
  expect(seen.size).toBe(100_000);
  expect(pieces).toBeGreaterThan(20);
  expect(largest).toBeLessThan(1_000_000);
  expect(shares).toEqual([...shares].sort((one, other) => one - other));
  expect(shares.at(-1)).toBe(1);
});

test('an export that is no longer wanted ends', async () => {
  const db = await poisonedStore();
  const ending = new AbortController();
  ending.abort(new Error('enough'));
  await expect(exportCsv('posts', { db, signal: ending.signal })).rejects.toThrow('enough');
  const during = new AbortController();
  const exporting = exportCsv('accounts', { db, signal: during.signal, onProgress: () => during.abort(new Error('enough')) });
  await expect(exporting).rejects.toThrow('enough');
  expect(await loadAccounts(db)).toHaveLength(POISONED.length);
});
