import { expect } from 'playwright/test';
import { COUNTERS } from '../../lib/platforms/types';
import { iso, type SiteOptions, type TruePost } from '../sites/site';
import { type KnowableCounters, knowable } from '../sites/truth';
import type { CsvRow } from './csv';

/** Compares exported posts with the truth, cell by cell and both ways: nothing missing, nothing invented. */
export function expectPosts(rows: readonly CsvRow[], truth: readonly TruePost[], options: SiteOptions): void {
  const platform = truth[0]?.platform;
  const unclaimed = new Map(rows.filter((row) => row.platform === platform).map((row) => [row.post_id, row]));
  // Posts whose page hides the id come last: by then only fingerprints are left for them.
  for (const post of [...truth].sort((one, other) => Number(one.id === '~') - Number(other.id === '~'))) {
    const counters = knowable(post, options);
    const row = post.id === '~' ? fingerprinted(unclaimed.values(), post, counters) : unclaimed.get(post.id);
    if (!row)
      throw new Error(
        `No row for ${post.platform} ${post.id} of ${post.account}, number ${post.index}: ${JSON.stringify(counters)}`,
      );
    unclaimed.delete(row.post_id);
    expect(cells(row), `${post.platform} ${post.id}, number ${post.index}`).toEqual(expectedCells(post, counters));
  }
  expect([...unclaimed.keys()], 'rows of no post').toEqual([]);
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
