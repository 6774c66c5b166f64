import { expect } from 'playwright/test';
import { COUNTERS } from '../../lib/platforms/types';
import { iso, type SiteOptions, type TruePost } from '../sites/site';
import { type KnowableCounters, knowable } from '../sites/truth';
import type { CsvRow } from './csv';

/** Compares exported posts with the truth, cell by cell and both ways: nothing missing, nothing invented. */
export function expectPosts(rows: readonly CsvRow[], truth: readonly TruePost[], options: SiteOptions): void {
  const platform = truth[0]?.platform;
  const unclaimed = new Map(rows.filter((row) => row.platform === platform).map((row) => [row.post_id, row]));
  const wrong: string[] = [];
  // Posts whose page hides the id come last: by then only fingerprints are left for them.
  for (const post of [...truth].sort((one, other) => Number(one.id === '~') - Number(other.id === '~'))) {
    const counters = knowable(post, options);
    const row = post.id === '~' ? fingerprinted(unclaimed.values(), post, counters) : unclaimed.get(post.id);
    if (row) unclaimed.delete(row.post_id);
    const problem = row ? difference(cells(row), expectedCells(post, counters)) : `missing: ${JSON.stringify(counters)}`;
    if (problem) wrong.push(`${post.platform} ${post.id} of ${post.account}, number ${post.index}: ${problem}`);
  }
  // One question for all: asked for each post, it would take minutes.
  expect({ wrong, invented: [...unclaimed.keys()] }).toEqual({ wrong: [], invented: [] });
}

/** Cells that are not as they should be, in words; empty when all are. */
function difference(found: Record<string, string>, wanted: Record<string, string>): string {
  const names = Object.keys(wanted).filter((name) => found[name] !== wanted[name]);
  return names.map((name) => `${name} is ${JSON.stringify(found[name])}, not ${JSON.stringify(wanted[name])}`).join('; ');
}

function fingerprinted(rows: Iterable<CsvRow>, post: TruePost, counters: KnowableCounters): CsvRow | undefined {
  return [...rows].find(
    (row) =>
      row.post_id?.startsWith('~') &&
      row.account === post.account &&
      COUNTERS.every((counter) => row[counter] === String(counters[counter]?.value ?? '')),
  );
}

const COMPARED = ['account', 'published_at', 'kind', 'promoted', 'reshare', ...COUNTERS, 'rounded'] as const;

function cells(row: CsvRow): Record<string, string> {
  return Object.fromEntries(
    COMPARED.map((name) => [name, name === 'published_at' && row.platform === 'facebook' ? '' : (row[name] ?? '(no column)')]),
  );
}

function expectedCells(post: TruePost, counters: KnowableCounters): Record<string, string> {
  return {
    account: post.account,
    // Facebook writes times so that they cannot be read.
    published_at: post.platform === 'facebook' ? '' : iso(post.publishedAt),
    kind: post.kind,
    promoted: String(post.promoted),
    reshare: String(post.reshare),
    ...Object.fromEntries(COUNTERS.map((counter) => [counter, String(counters[counter]?.value ?? '')])),
    rounded: COUNTERS.filter((counter) => counters[counter]?.rounded).join(' '),
  };
}
